import { useId } from 'react';
import { setLaneMetric, setLaneTarget } from '../../shared/edits/lanes.ts';
import type { Lane } from '../../shared/journey/lane.ts';
import { inOrder } from '../../shared/journey/order.ts';
import { useEdit, useMap } from '../session/session.ts';
import { useWords } from '../session/words.ts';
import input from '../ui/input.module.css';
import { ChoiceField } from './ChoiceField.tsx';
import styles from './panels.module.css';

/** Which figure a lane draws, and what is aimed at. */
export function LaneFigures({ lane: { id, metricId, target } }: { lane: Readonly<Lane> }) {
  const { words } = useWords();
  const edit = useEdit();
  const field = useId();
  const metrics = inOrder(useMap((journey) => journey.metrics));
  if (metrics.length === 0) return <p className={styles.label}>{words('panels.lane.noMetrics')}</p>;
  return (
    <>
      <ChoiceField
        label={words('panels.lane.metric')}
        value={metricId ?? metrics[0]?.id ?? ''}
        options={metrics.map((metric) => ({ value: metric.id, name: metric.name }))}
        onChoose={(value) => edit(setLaneMetric(id, value))}
      />
      <div className={styles.number}>
        <label className={styles.label} htmlFor={field}>
          {words('panels.lane.target')}
        </label>
        <input
          className={input.input}
          id={field}
          type="number"
          step="any"
          value={target ?? ''}
          onChange={({ target: { value, valueAsNumber } }) =>
            edit(setLaneTarget(id, value === '' || Number.isNaN(valueAsNumber) ? null : valueAsNumber))
          }
        />
      </div>
    </>
  );
}
