import type { Box } from '../../shared/layout/mapLayout.ts';

/** Which part of the map a drawing shows, and at which size. */
export interface FarPlace {
  readonly region: Box;
  readonly zoom: number;
}

/** How much more than the sight is drawn on every side, as a share of it. */
const margin = 0.35;
/** A drawing made for another zoom serves while it is not stretched or shrunk by more than this. */
const stretch = 1.2;

/**
 * Decides when a drawing of a part of the map must be made anew: when the sight leaves it, when it is stretched too
 * much, and at rest when it is stretched at all. In between it moves and grows with the map.
 */
export function createFarPlace() {
  let drawn: FarPlace | null = null;
  return {
    /** The place of the next drawing; null while the last one serves. */
    next(sight: Box, zoom: number, isAtRest: boolean): FarPlace | null {
      if (drawn && covers(drawn.region, sight) && serves(drawn.zoom, zoom, isAtRest)) return null;
      drawn = { region: around(sight), zoom };
      return drawn;
    },
    forget() {
      drawn = null;
    },
  };
}

const serves = (drawn: number, zoom: number, isAtRest: boolean): boolean =>
  isAtRest ? drawn === zoom : Math.max(drawn / zoom, zoom / drawn) < stretch;

const covers = (outer: Box, inner: Box): boolean =>
  outer.x <= inner.x &&
  outer.y <= inner.y &&
  outer.x + outer.width >= inner.x + inner.width &&
  outer.y + outer.height >= inner.y + inner.height;

const around = ({ x, y, width, height }: Box): Box => ({
  x: x - width * margin,
  y: y - height * margin,
  width: width * (1 + 2 * margin),
  height: height * (1 + 2 * margin),
});
