import { useState } from 'react';
import type { Metric } from '../../shared/journey/metric.ts';
import { byOrder } from '../../shared/journey/order.ts';
import { useHint } from '../commands/useHint.ts';
import { can } from '../session/bridge.ts';
import { useFigures } from '../session/figures.ts';
import { firstOverlay } from '../session/figuresOf.ts';
import { formulaWords } from '../session/formulaWords.ts';
import { useMap, useSession } from '../session/session.ts';
import { useView, useViewStore } from '../session/view.ts';
import { useWords } from '../session/words.ts';
import { TextButton } from '../ui/TextButton.tsx';
import { AgainstChoice } from './AgainstChoice.tsx';
import { Choose } from './Choose.tsx';
import { ComparePage } from './compare/ComparePage.tsx';
import { FigureTip } from './FigureTip.tsx';
import { ModeChoice } from './ModeChoice.tsx';
import { NoteLine } from './NoteLine.tsx';
import styles from './overlay.module.css';
import { PeriodLine } from './PeriodLine.tsx';
import { SavedViews } from './SavedViews.tsx';
import { Scale } from './Scale.tsx';
import { SegmentFilters } from './SegmentFilters.tsx';
import { usePersonaFilter } from './usePersonaFilter.ts';

const noMetric = 'none';

/** Bottom: which figure lies over the map, its scale, for whom, when, and what to mind. */
export function OverlayBar({ onImport }: { onImport: () => void }) {
  const { words } = useWords();
  const metrics = useMap((journey) => journey.metrics);
  const all = Object.values(metrics).sort(byOrder);
  const { metric } = useFigures();
  usePersonaFilter();
  const [isComparing, setComparing] = useState(false);
  return (
    <section className={styles['bar']} data-bar aria-label={words('overlay.bar')}>
      {all.length === 0 ? <NothingYet onImport={onImport} /> : <MetricChoice metrics={all} chosen={metric} />}
      {metric && (
        <>
          <SavedViews />
          <ModeChoice />
          <Scale metric={metric} />
          <SegmentFilters metric={metric} />
          <AgainstChoice metric={metric} />
          <button type="button" className={styles['chip']} onClick={() => setComparing(true)}>
            {words('overlay.compare.open')}
          </button>
          <PeriodLine metric={metric} />
          <NoteLine />
          <FigureTip />
          {isComparing && <ComparePage key={metric.id} metric={metric} onClose={() => setComparing(false)} />}
        </>
      )}
    </section>
  );
}

function NothingYet({ onImport }: { onImport: () => void }) {
  const { words } = useWords();
  const hint = useHint();
  return (
    <p className={styles['empty']}>
      {words('overlay.empty')}{' '}
      {can('survey.choose') && (
        <TextButton {...hint(words('app.bar.importSurvey'), { command: 'file.importSurvey' })} onClick={onImport}>
          {words('app.bar.importSurvey')}
        </TextButton>
      )}
    </p>
  );
}

function MetricChoice({ metrics, chosen }: { metrics: Readonly<Metric>[]; chosen: Metric | null }) {
  const { words } = useWords();
  const view = useViewStore();
  const { live } = useSession();
  const { segment, mode, against = null } = useView((state) => state.overlay);
  const choose = (metricId: string) => {
    const kept = mode ? { mode } : {};
    if (metricId === noMetric) return view.setState({ overlay: { metricId: null, segment: {}, period: '', ...kept } });
    const overlay = firstOverlay(live.snapshot(), metricId);
    const isSameSource = chosen !== null && metrics.find(({ id }) => id === metricId)?.sourceId === chosen.sourceId;
    if (overlay) view.setState({ overlay: { ...overlay, ...kept, ...(isSameSource ? { segment, against } : {}) } });
  };
  return (
    <Choose
      label={words('overlay.metric')}
      value={chosen?.id ?? noMetric}
      options={[
        ...metrics.map((metric) => ({ id: metric.id, name: metric.name, about: formulaWords(metric, words) })),
        { id: noMetric, name: words('overlay.none') },
      ]}
      onChoose={choose}
    />
  );
}
