import { useMemo } from 'react';
import type { Figure } from '../../shared/journey/figure.ts';
import type { Id } from '../../shared/journey/id.ts';
import type { Metric } from '../../shared/journey/metric.ts';
import { useFigures } from './figures.ts';
import { figuresOverTime } from './figuresOf.ts';
import { useMap } from './session.ts';
import { useView } from './view.ts';

/** What `FiguresOfTouchpoint` shows: the chosen overlay, read for one touchpoint. */
export interface TouchpointReading {
  metric: Metric;
  /** Null where this filter and period have no figure. */
  figure: Figure | null;
  /** The same figure in every period, oldest first. */
  overTime: Figure[];
  /** '' for all of it. */
  period: string;
  /** Name of the file, and what a reader should know of it. */
  source: { name: string; about: string } | null;
}

/** Null while no metric lies over the map, or the touchpoint has none of its figures. */
export function useTouchpointFigures(touchpointId: Id): TouchpointReading | null {
  const { metric, figures: shown } = useFigures();
  const { segment, period } = useView((view) => view.overlay);
  const figures = useMap((journey) => journey.figures);
  const source = useMap((journey) => journey.sources[metric?.sourceId ?? '']) ?? null;
  const figure = shown.get(touchpointId) ?? null;
  return useMemo(() => {
    if (!metric) return null;
    const overTime = figuresOverTime(figures, touchpointId, metric.id, segment);
    if (!figure && overTime.length === 0) return null;
    return { metric, figure, overTime, period, source };
  }, [metric, figure, figures, touchpointId, segment, period, source]);
}
