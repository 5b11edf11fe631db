import { useState } from 'react';
import type { Metric } from '../../shared/journey/metric.ts';
import { numberIn } from '../../shared/text/words.ts';
import { useMap } from '../session/session.ts';
import { useView, useViewStore } from '../session/view.ts';
import { useWords } from '../session/words.ts';
import { Choose } from './Choose.tsx';
import { MoreFilters } from './MoreFilters.tsx';
import styles from './overlay.module.css';

const everyone = ' everyone';

/** For whom: one chip per column a person filters by, the first of the file always in sight. */
export function SegmentFilters({ metric }: { metric: Metric }) {
  const { words, language } = useWords();
  const view = useViewStore();
  const segment = useView((state) => state.overlay.segment);
  const sources = useMap((journey) => journey.sources);
  const segments = (metric.sourceId !== null && sources[metric.sourceId]?.segments) || {};
  const columns = Object.keys(segments);
  const [opened, setOpened] = useState<readonly string[]>([]);
  const shown = columns.filter((column, index) => index === 0 || column in segment || opened.includes(column));
  const choose = (column: string, value: string) => {
    const { overlay } = view.getState();
    const { [column]: _, ...others } = overlay.segment;
    view.setState({ overlay: { ...overlay, segment: value === everyone ? others : { ...others, [column]: value } } });
  };
  return (
    <div className={styles['filters']}>
      {shown.map((column) => (
        <Choose
          key={column}
          isNamed
          label={column}
          value={segment[column] ?? everyone}
          options={[
            {
              id: everyone,
              name: words('overlay.all', { amount: numberIn(language).format(segments[column]?.length ?? 0) }),
            },
            ...(segments[column] ?? []).map((value) => ({ id: value, name: value })),
          ]}
          onChoose={(value) => choose(column, value)}
        />
      ))}
      <MoreFilters
        columns={columns.filter((column) => !shown.includes(column))}
        onAdd={(column) => setOpened([...opened, column])}
      />
    </div>
  );
}
