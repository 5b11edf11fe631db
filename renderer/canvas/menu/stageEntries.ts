import { mergeStages } from '../../../shared/edits/merging.ts';
import type { Place } from '../../../shared/edits/place.ts';
import { collapseStage, resizeStage } from '../../../shared/edits/stages.ts';
import { liftStep, makeStep } from '../../../shared/edits/steps.ts';
import type { Id } from '../../../shared/journey/id.ts';
import { parentOf, stageTree } from '../../../shared/journey/stageTree.ts';
import { stageName } from '../../session/names.ts';
import { say } from '../../session/view.ts';
import {
  type ContextEntry,
  type ContextGroups,
  type ContextHands,
  clipboard,
  command,
  step,
  write,
} from './contextEntry.ts';

/** What can be done with a stage or step. */
export function stageEntries(id: Id, hands: ContextHands): ContextGroups {
  const { acts, words, live } = hands;
  const { stages } = live.snapshot();
  const stage = stages[id];
  if (!stage) return [];
  const parentId = parentOf(stages, stage);
  const tree = stageTree(stages);
  const level =
    parentId === null ? tree.map((one) => one.stage) : (tree.find((one) => one.stage.id === parentId)?.steps ?? []);
  const at = level.findIndex((one) => one.id === id);
  const [before, next] = [level[at - 1], level[at + 1]];

  return [
    [
      write(hands, { kind: 'stage', id }),
      line('fold', words(stage.isCollapsed ? 'gestures.unfold' : 'gestures.fold'), () =>
        step(live, collapseStage(id, !stage.isCollapsed)),
      ),
    ],
    addingEntries(id, parentId, hands),
    [
      ...(parentId === null && before
        ? [
            line('makeStep', words('gestures.makeStep', { stage: before.name || words('canvas.unnamedStage') }), () =>
              step(live, makeStep(id, before.id)),
            ),
          ]
        : []),
      ...(parentId === null ? [] : [line('lift', words('gestures.liftStep'), () => step(live, liftStep(id)))]),
      line('split', words('gestures.split'), () => acts.split(id)),
      ...(next ? [line('merge', words('gestures.mergeNext'), () => merge(id, next.id, hands))] : []),
      ...(stage.width === null
        ? []
        : [line('auto', words('gestures.autoWidth'), () => step(live, resizeStage(id, null)))]),
    ],
    clipboard(words),
    [command('view.focusStage', words)],
    [command('edit.delete', words, true)],
  ];
}

function addingEntries(id: Id, parentId: Id | null, { acts, words }: ContextHands): ContextEntry[] {
  const isStage = parentId === null;
  const beside = (place: Place) => () => acts.addStage(place, parentId);
  return [
    line('before', words(isStage ? 'gestures.stageBefore' : 'gestures.stepBefore'), beside({ before: id })),
    {
      ...line('after', words(isStage ? 'gestures.stageAfter' : 'gestures.stepAfter'), beside({ after: id })),
      shortcut: 'Insert',
    },
    ...(isStage ? [line('step', words('gestures.addStepTo'), () => acts.addStep(id))] : []),
  ];
}

function merge(id: Id, otherId: Id, { live, view, words }: ContextHands) {
  const journey = live.snapshot();
  const names = { name: stageName(journey, id, words), other: stageName(journey, otherId, words) };
  if (step(live, mergeStages(id, otherId))) say(view, words('details.stage.mergeDone', names));
}

const line = (id: string, name: string, run: () => void): ContextEntry => ({ id, name, run });
