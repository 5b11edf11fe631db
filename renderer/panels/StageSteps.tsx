import { Plus } from 'lucide-react';
import { useMemo } from 'react';
import type { Id } from '../../shared/journey/id.ts';
import { stageTree } from '../../shared/journey/stageTree.ts';
import { useActs } from '../session/acts.ts';
import { useMap } from '../session/session.ts';
import { useWords } from '../session/words.ts';
import fields from './fields.module.css';

/** The steps of a stage, each a way to its own panel. */
export function StageSteps({ stageId }: { stageId: Id }) {
  const { words } = useWords();
  const acts = useActs();
  const stages = useMap((journey) => journey.stages);
  const steps = useMemo(
    () => stageTree(stages).find(({ stage }) => stage.id === stageId)?.steps ?? [],
    [stages, stageId],
  );
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
        <button type="button" onClick={() => acts.addStep(stageId)}>
          <Plus size={12} aria-hidden /> {words('details.stage.addStep')}
        </button>
      </div>
    </section>
  );
}
