import { useMemo } from 'react';
import { duplicateStage } from '../../shared/edits/copies.ts';
import type { MapEdit } from '../../shared/edits/edit.ts';
import { mergeStages } from '../../shared/edits/merging.ts';
import { collapseStage } from '../../shared/edits/stages.ts';
import { liftStep, makeStep } from '../../shared/edits/steps.ts';
import type { Id } from '../../shared/journey/id.ts';
import type { Stage } from '../../shared/journey/stage.ts';
import { stageTree } from '../../shared/journey/stageTree.ts';
import { type Hint, useHint } from '../commands/useHint.ts';
import { useActs } from '../session/acts.ts';
import { stageName } from '../session/names.ts';
import { useMap, useSession } from '../session/session.ts';
import { say, useViewStore } from '../session/view.ts';
import { useWords } from '../session/words.ts';
import fields from './fields.module.css';

/** What can be done with a stage or step as a whole. */
export function StageActs({ stage, parentId }: { stage: Readonly<Stage>; parentId: Id | null }) {
  const { words } = useWords();
  const { live } = useSession();
  const view = useViewStore();
  const acts = useActs();
  const hint = useHint();
  const stages = useMap((journey) => journey.stages);
  const { id, isCollapsed } = stage;
  const { before, next } = useMemo(() => beside(stages, id, parentId), [stages, id, parentId]);
  const nameOf = (of: Id) => stageName(live.snapshot(), of, words);
  const act = (edit: MapEdit, said: string): boolean => {
    live.history.endStep();
    const isDone = live.edit(edit);
    if (isDone && said !== '') say(view, said);
    return isDone;
  };
  const duplicate = () => {
    const copy = duplicateStage(id);
    const isDone = act(copy, words('details.stage.copied', { name: nameOf(id) }));
    if (isDone) acts.select({ kind: 'stage', id: copy.id });
  };
  const merge = (other: Id) => {
    const said = words('details.stage.mergeDone', { name: nameOf(id), other: nameOf(other) });
    act(mergeStages(id, other), said);
  };
  const line = (name: string, run: () => void, told?: Hint) => (
    <button type="button" {...told} onClick={run}>
      {name}
    </button>
  );
  return (
    <div className={fields.acts}>
      {line(words(isCollapsed ? 'details.stage.unfold' : 'details.stage.fold'), () =>
        act(collapseStage(id, !isCollapsed), ''),
      )}
      {line(words('details.stage.split'), () => acts.split(id))}
      {next !== null && line(words('details.stage.merge', { name: nameOf(next) }), () => merge(next))}
      {line(
        words('details.stage.duplicate'),
        duplicate,
        hint(words('details.stage.duplicate'), { command: 'edit.duplicate' }),
      )}
      {parentId !== null && line(words('details.stage.lift'), () => act(liftStep(id), ''))}
      {parentId === null &&
        before !== null &&
        line(words('details.stage.makeStep', { name: nameOf(before) }), () => act(makeStep(id, before), ''))}
    </div>
  );
}

/** Its neighbours of the same level. */
function beside(stages: Readonly<Record<Id, Readonly<Stage>>>, id: Id, parentId: Id | null) {
  const tree = stageTree(stages);
  const steps = tree.find((branch) => branch.stage.id === parentId)?.steps;
  const level = (steps ?? tree.map((branch) => branch.stage)).map((stage) => stage.id);
  const at = level.indexOf(id);
  return { before: level[at - 1] ?? null, next: level[at + 1] ?? null };
}
