import type { Box, MapLayout } from '../../../shared/layout/mapLayout.ts';
import type { Sight } from '../places/headScale.ts';
import type { Size } from '../places/sight.ts';

export interface MiniScale {
  readonly width: number;
  readonly height: number;
  /** Pixels of the small map for one unit of the map, along and across. */
  readonly byX: number;
  readonly byY: number;
}

const largest = { width: 176, height: 120 };

/** Thinner, nobody could point at a place in it: a map of a hundred lanes is stretched. */
const smallest = { width: 64, height: 32 };

export function miniScale({ width, height }: Pick<MapLayout, 'width' | 'height'>): MiniScale {
  const by = Math.min(largest.width / width, largest.height / height);
  const shown = {
    width: Math.max(smallest.width, Math.round(width * by)),
    height: Math.max(smallest.height, Math.round(height * by)),
  };
  return { ...shown, byX: shown.width / width, byY: shown.height / height };
}

/** How far the small map stands from the lower right corner, with the button that folds it. */
const fromCorner = { x: 20, y: 58 };

/** Whether the small map lies on a box of the map. */
export function isBelow(box: Box, { x, y, zoom }: Sight, { width, height }: Size, scale: MiniScale): boolean {
  const left = width - scale.width - fromCorner.x;
  const top = height - scale.height - fromCorner.y;
  const isBeside = (box.x + box.width) * zoom + x < left || box.x * zoom + x > width;
  const isAbove = (box.y + box.height) * zoom + y < top || box.y * zoom + y > height;
  return !isBeside && !isAbove;
}
