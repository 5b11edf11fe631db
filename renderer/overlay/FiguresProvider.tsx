import { type ReactNode, useMemo } from 'react';
import { FiguresContext, type ShownFigures } from '../session/figures.ts';
import { figuresFor } from '../session/figuresOf.ts';
import { useMap } from '../session/session.ts';
import { useView } from '../session/view.ts';
import { useAskedFigures } from './useAskedFigures.ts';

/** Keeps the figures of the chosen overlay: from the map where it holds them, otherwise asked from the rows. */
export function FiguresProvider({ children }: { children: ReactNode }) {
  const overlay = useView((view) => view.overlay);
  const figures = useMap((journey) => journey.figures);
  const metrics = useMap((journey) => journey.metrics);
  const metric = (overlay.metricId !== null && metrics[overlay.metricId]) || null;
  const held = useMemo(() => figuresFor(figures, overlay), [figures, overlay]);
  const mustAsk = metric !== null && held.size === 0;
  const asked = useAskedFigures(mustAsk ? metric : null, overlay);
  const shown = useMemo<ShownFigures>(
    () => (mustAsk ? { metric, ...asked } : { metric, figures: held, isAsking: false, problem: null }),
    [mustAsk, metric, asked, held],
  );
  return <FiguresContext value={shown}>{children}</FiguresContext>;
}
