import { useMemo } from 'react';
import type { Comparison } from '../../shared/experience/compare.ts';
import type { Figure } from '../../shared/journey/figure.ts';
import type { Id } from '../../shared/journey/id.ts';
import type { Metric } from '../../shared/journey/metric.ts';
import { useFigures } from './figures.ts';
import { overTimeOf } from './overTime.ts';
import { baselineWords } from './readingWords.ts';
import { useMap } from './session.ts';
import { useView } from './view.ts';
import { useWords } from './words.ts';

const noTurns: ReadonlySet<string> = new Set();

/** What `FiguresOfTouchpoint` shows: the chosen overlay, read for one touchpoint. */
export interface TouchpointReading {
  metric: Metric;
  /** Null where this filter and period have no figure. */
  figure: Figure | null;
  /** The same figure in every period, oldest first. */
  overTime: readonly Figure[];
  /** The periods in which it moved by more than chance. */
  turns: ReadonlySet<string>;
  /** How it stands to what the overlay holds it against. */
  against: { change: Comparison<Id>; baseline: string; tested: number } | null;
  /** '' for all of it. */
  period: string;
  /** Name of the file, and what a reader should know of it. */
  source: { name: string; about: string } | null;
}

/** Null while no metric lies over the map, or the touchpoint has none of its figures. */
export function useTouchpointFigures(touchpointId: Id): TouchpointReading | null {
  const { words, language } = useWords();
  const { metric, figures: shown, overlay, baseline, tested } = useFigures();
  const { segment, period } = useView((view) => view.overlay);
  const figures = useMap((journey) => journey.figures);
  const source = useMap((journey) => journey.sources[metric?.sourceId ?? '']) ?? null;
  const figure = shown.get(touchpointId) ?? null;
  return useMemo(() => {
    if (!metric) return null;
    const times = overTimeOf(figures, metric, segment);
    const overTime = times.figures.get(touchpointId) ?? [];
    const turns = times.turns.get(touchpointId) ?? noTurns;
    if (!figure && overTime.length === 0) return null;
    const change = overlay.changes?.get(touchpointId);
    const held = baseline && baselineWords(baseline, { segment, period }, words, language);
    const against = change && held ? { change, baseline: held, tested } : null;
    return { metric, figure, overTime, turns, against, period, source };
  }, [metric, figure, figures, touchpointId, segment, period, source, overlay, baseline, tested, words, language]);
}
