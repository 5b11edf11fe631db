import { type ReactNode, useMemo, useRef } from 'react';
import type { JourneyMap } from '../../shared/journey/journeyMap.ts';
import { FiguresContext, type ShownFigures } from '../session/figures.ts';
import { figuresFor } from '../session/figuresOf.ts';
import { baselineFor, heldBaseline, overlayOptions } from '../session/overlayOptions.ts';
import { useMap } from '../session/session.ts';
import { useView } from '../session/view.ts';
import { nothingAsked, useAskedFigures } from './useAskedFigures.ts';

/** Keeps the figures of the chosen overlay: from the map where it holds them, otherwise asked from the rows. */
export function FiguresProvider({ children }: { children: ReactNode }) {
  const choice = useView((view) => view.overlay);
  const table = useMap((journey) => journey.figures);
  const metrics = useMap((journey) => journey.metrics);
  const lanes = useLanesOfFigures();
  const metric = (choice.metricId !== null && metrics[choice.metricId]) || null;
  const held = useMemo(() => figuresFor(table, choice), [table, choice]);
  const mustAsk = metric !== null && held.size === 0;
  const asked = useAskedFigures(mustAsk ? metric : null, choice);
  const { baseline, before } = useBaseline(metric);
  const { figures, isAsking, problem } = mustAsk ? asked : { ...nothingAsked, figures: held };
  const shown = useMemo<ShownFigures>(() => {
    const { tested, ...overlay } = overlayOptions({
      journey: { lanes, metrics },
      table,
      metric,
      choice,
      figures,
      before,
    });
    return { metric, figures, isAsking, problem, overlay, baseline, tested };
  }, [lanes, metrics, table, metric, choice, figures, isAsking, problem, before, baseline]);
  return <FiguresContext value={shown}>{children}</FiguresContext>;
}

/** Only those that draw figures, and the same table while none of them changed: a renamed lane must not lay out the map. */
function useLanesOfFigures(): JourneyMap['lanes'] {
  const lanes = useMap((journey) => journey.lanes);
  const before = useRef<JourneyMap['lanes']>({});
  const found = Object.values(lanes).filter(({ kind }) => kind === 'kpi');
  const isSame =
    found.length === Object.keys(before.current).length &&
    found.every(({ id, metricId, target }) => {
      const known = before.current[id];
      return known?.metricId === metricId && known.target === target;
    });
  if (!isSame) before.current = Object.fromEntries(found.map((lane) => [lane.id, lane]));
  return before.current;
}

/** The figures that the shown ones are held against, asked for where the map does not hold them. */
function useBaseline(metric: ShownFigures['metric']) {
  const choice = useView((view) => view.overlay);
  const table = useMap((journey) => journey.figures);
  const baseline = useMemo(() => baselineFor(table, choice), [table, choice]);
  const held = useMemo(() => (baseline ? heldBaseline(table, choice, baseline) : null), [table, choice, baseline]);
  const mustAsk = held !== null && held.size === 0;
  const asked = useAskedFigures(mustAsk ? metric : null, baseline ?? choice);
  return { baseline, before: mustAsk ? asked.figures : held };
}
