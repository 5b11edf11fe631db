import { X } from 'lucide-react';
import { useMemo, useState } from 'react';
import type { Metric } from '../../../shared/journey/metric.ts';
import { periodsOf } from '../../session/figuresOf.ts';
import { formulaWords } from '../../session/formulaWords.ts';
import { jumpTo } from '../../session/jump.ts';
import { peopleWords, whenWords } from '../../session/readingWords.ts';
import { useMap, useSession } from '../../session/session.ts';
import { useView, useViewStore } from '../../session/view.ts';
import { useWords } from '../../session/words.ts';
import { IconButton } from '../../ui/IconButton.tsx';
import { useModal } from '../../ui/useModal.ts';
import { CompareForm } from './CompareForm.tsx';
import { CompareTable } from './CompareTable.tsx';
import styles from './compare.module.css';
import { compareKinds, firstWish, type Wish } from './comparing.ts';
import { useComparing } from './useComparing.ts';

/** Periods, people, channels or touchpoints of one metric held against each other; the map stays behind. */
export function ComparePage({ metric, onClose }: { metric: Metric; onClose: () => void }) {
  const { words, language } = useWords();
  const dialog = useModal();
  const { live } = useSession();
  const view = useViewStore();
  const { segment, period } = useView(({ overlay }) => overlay);
  const shown = useMemo(() => ({ segment, period }), [segment, period]);
  const offer = useOffer(metric);
  const [wish, setWish] = useState<Wish>(() => firstWish(firstKind(offer), { ...offer, shown }));
  const compared = useComparing(metric, wish, shown);
  const isByTouchpoint = wish.kind === 'period' || wish.kind === 'segment';
  const named = (side: string) => (wish.kind === 'period' ? whenWords(side, words, language) : side);
  const go = (id: string) => {
    dialog.current?.close();
    jumpTo(live, view, { kind: 'card', id });
  };
  return (
    <dialog
      ref={dialog}
      className={styles.page}
      aria-labelledby="compare-title"
      onClose={onClose}
      onClick={(event) => event.target === dialog.current && dialog.current.close()}
      onKeyDown={(event) => event.stopPropagation()}
    >
      <header>
        <h2 id="compare-title">
          {words('overlay.compare.title')}: {metric.name}
        </h2>
        <IconButton label={words('overlay.compare.close')} onPress={() => dialog.current?.close()}>
          <X size={16} aria-hidden />
        </IconButton>
      </header>
      <CompareForm
        {...offer}
        wish={wish}
        onKind={(kind) => setWish(firstWish(kind, { ...offer, shown }))}
        onColumn={(column) => setWish(firstWish('segment', { ...offer, shown }, column))}
        onChange={setWish}
      />
      <p className={styles.about}>
        {[
          wish.kind !== 'period' && words('overlay.compare.in', { period: whenWords(period, words, language) }),
          Object.keys(segment).length > 0 && words('overlay.compare.only', { people: peopleWords(segment, words) }),
          words('overlay.compare.sameMeasure', { metric: metric.name, formula: formulaWords(metric, words) }),
        ]
          .filter(Boolean)
          .join(' · ')}
      </p>
      <section className={styles.rows} aria-live="polite">
        {compared.comparisons.length === 0 ? (
          <p>{words(emptyWords(compared))}</p>
        ) : (
          <CompareTable
            {...{ metric, compared }}
            heads={isByTouchpoint ? { now: named(wish.now), before: named(wish.before) } : null}
            onGo={go}
          />
        )}
      </section>
      <footer className={styles.about}>
        {compared.tested > 0 && `${words('overlay.compare.tested', { count: compared.tested })} `}
        {words('overlay.compare.independent')}
      </footer>
    </dialog>
  );
}

const emptyWords = ({ isAsking, isSame }: { isAsking: boolean; isSame: boolean }) =>
  isSame ? 'overlay.compare.same' : isAsking ? 'overlay.compare.asking' : 'overlay.compare.nothing';

function useOffer(metric: Metric) {
  const figures = useMap((journey) => journey.figures);
  const sources = useMap((journey) => journey.sources);
  return useMemo(
    () => ({
      periods: periodsOf(figures, metric.id),
      segments: (metric.sourceId !== null && sources[metric.sourceId]?.segments) || {},
    }),
    [figures, sources, metric],
  );
}

const firstKind = ({ periods, segments }: ReturnType<typeof useOffer>) =>
  compareKinds.find((kind) =>
    kind === 'period' ? periods.length > 1 : kind === 'segment' ? Object.keys(segments).length > 0 : true,
  ) ?? 'touchpoint';
