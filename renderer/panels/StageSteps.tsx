import { Plus } from 'lucide-react';
import { useMemo } from 'react';
import { typing } from '../../shared/edits/edit.ts';
import { addStep } from '../../shared/edits/steps.ts';
import type { Id } from '../../shared/journey/id.ts';
import { stageTree } from '../../shared/journey/stageTree.ts';
import { useActs } from '../session/acts.ts';
import { alone } from '../session/chosen.ts';
import { useMap, useSession } from '../session/session.ts';
import { useViewStore } from '../session/view.ts';
import { useWords } from '../session/words.ts';
import fields from './fields.module.css';

/** The steps of a stage, each a way to its own panel. */
export function StageSteps({ stageId }: { stageId: Id }) {
  const { words } = useWords();
  const { live } = useSession();
  const view = useViewStore();
  const acts = useActs();
  const stages = useMap((journey) => journey.stages);
  const steps = useMemo(
    () => stageTree(stages).find(({ stage }) => stage.id === stageId)?.steps ?? [],
    [stages, stageId],
  );
  const add = () => {
    const adding = addStep(stageId);
    live.history.endStep();
    // Its name is typed at once, in the same step.
    live.edit({ ...adding, gesture: typing('stage.name', adding.id) });
    view.setState({ ...alone({ kind: 'stage', id: adding.id }), editingId: adding.id });
  };
  return (
    <section aria-label={words('details.stage.steps')}>
      <h3 className={fields.label}>{words('details.stage.steps')}</h3>
      {steps.length === 0 && <p className={fields.quiet}>{words('details.stage.noSteps')}</p>}
      <ol className={fields.steps}>
        {steps.map(({ id, name }) => (
          <li key={id}>
            <button type="button" onClick={() => acts.select({ kind: 'stage', id })}>
              {name.trim() || words('canvas.unnamedStage')}
            </button>
          </li>
        ))}
      </ol>
      <div className={fields.acts}>
        <button type="button" onClick={add}>
          <Plus size={12} aria-hidden /> {words('details.stage.addStep')}
        </button>
      </div>
    </section>
  );
}
