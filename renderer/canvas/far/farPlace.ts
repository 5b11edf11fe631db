import type { Box } from '../../../shared/layout/mapLayout.ts';
import { grown } from '../places/boxes.ts';

/** Which part of the map a drawing shows, and at which size. */
export interface FarPlace {
  readonly region: Box;
  readonly zoom: number;
  /** Drawn pixels for each of the screen. */
  readonly sharpness: number;
}

/** How much more than the sight is drawn on every side, as a share of it. */
const margin = 0.35;
/** While the zoom changes, no more than comes into sight until the drawing is stretched too much anyhow. */
const slim = 0.15;
/** A drawing made for another zoom serves while it is not stretched or shrunk by more than this. */
const stretch = 1.3;
/** A drawing costs what its pixels cost, and while the zoom changes nobody reads a title or sees how sharp a card is. */
const hasty = 0.5;

/**
 * Decides when a drawing of a part of the map must be made anew: when the sight leaves it, when it is stretched too
 * much, and at rest when it is stretched at all. In between it moves and grows with the map. Beyond the map nothing is
 * drawn.
 */
export function createFarPlace(map: Box) {
  let drawn: FarPlace | null = null;
  return {
    /** The place of the next drawing; null while the last one serves. */
    next(sight: Box, zoom: number, isAtRest: boolean): FarPlace | null {
      const isZooming = !isAtRest && drawn?.zoom !== zoom;
      if (drawn && covers(drawn.region, common(sight, map)) && serves(drawn, zoom, isAtRest)) return null;
      drawn = {
        region: common(grown(sight, isZooming ? slim : margin), map),
        zoom,
        sharpness: isZooming ? hasty : 1,
      };
      return drawn;
    },
    forget() {
      drawn = null;
    },
  };
}

const serves = (drawn: FarPlace, zoom: number, isAtRest: boolean): boolean =>
  isAtRest ? drawn.zoom === zoom && drawn.sharpness === 1 : Math.max(drawn.zoom / zoom, zoom / drawn.zoom) < stretch;

const covers = (outer: Box, inner: Box): boolean =>
  outer.x <= inner.x &&
  outer.y <= inner.y &&
  outer.x + outer.width >= inner.x + inner.width &&
  outer.y + outer.height >= inner.y + inner.height;

/** What of a box lies on the map; nothing of it where it lies beside. */
function common(box: Box, map: Box): Box {
  const [left, right] = [clamped(box.x, map.x, map.width), clamped(box.x + box.width, map.x, map.width)];
  const [top, bottom] = [clamped(box.y, map.y, map.height), clamped(box.y + box.height, map.y, map.height)];
  return { x: left, y: top, width: right - left, height: bottom - top };
}

const clamped = (at: number, from: number, length: number): number => Math.min(Math.max(at, from), from + length);
