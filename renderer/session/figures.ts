import { createContext, useContext } from 'react';
import type { BridgeProblem } from '../../shared/bridge/contract.ts';
import type { Reading } from '../../shared/experience/baseline.ts';
import type { Figure } from '../../shared/journey/figure.ts';
import type { Id } from '../../shared/journey/id.ts';
import type { Metric } from '../../shared/journey/metric.ts';
import type { OverlayOptions } from '../../shared/layout/overlayShapes.ts';

/** What the chosen overlay says: one figure per touchpoint for its metric, segment and period. */
export interface ShownFigures {
  /** Touchpoint → figure. */
  readonly figures: ReadonlyMap<Id, Figure>;
  /** Null when no metric lies over the map. */
  readonly metric: Metric | null;
  /** A combined filter is being asked from the rows; the figures are still those from before. */
  readonly isAsking: boolean;
  /** Why the figures could not be had: the rows of this source are not on this machine, say. */
  readonly problem: BridgeProblem | null;
  /** How they lie on the map, and how they stand to what they are held against. */
  readonly overlay: OverlayOptions;
  /** What they are held against; null where nothing is. */
  readonly baseline: Reading | null;
  /** How many comparisons were made at once. */
  readonly tested: number;
}

export const noFigures: ShownFigures = {
  figures: new Map(),
  metric: null,
  isAsking: false,
  problem: null,
  overlay: {},
  baseline: null,
  tested: 0,
};

/** Filled once by the overlay and read by canvas, panels and outline, so that a filter asks the engine once. */
export const FiguresContext = createContext<ShownFigures>(noFigures);

export const useFigures = (): ShownFigures => useContext(FiguresContext);
