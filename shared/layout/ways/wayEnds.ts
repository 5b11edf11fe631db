import type { Columns } from '../columns.ts';
import { measures } from '../measures.ts';
import { isLastIn, type LaneSight } from './laneSight.ts';
import { gutterOf, type Spot, type Trail, trailFrom } from './trails.ts';

export type Side = 'left' | 'right';

/** Where a way leaves a card or comes to it: out of its side into the gutter there, or straight down or up. */
export type WayEnd =
  | { readonly edge: Side; readonly spot: Spot; readonly trail: Trail }
  | {
      readonly edge: 'top' | 'bottom';
      readonly spot: Spot;
      readonly x: number;
      /** How far beside it the way may begin. */
      readonly half: number;
    };

/**
 * How a way goes: across empty columns, straight down or up, in the gutters beside its cards, or below all that lies in
 * a lane between them.
 */
export interface Course {
  readonly kind: 'onward' | 'upright' | 'beside' | 'below';
  readonly start: WayEnd;
  readonly end: WayEnd;
}

/** Beside the card, with nothing in the way. */
export const sideEnd = (spot: Spot, edge: Side): WayEnd => ({
  edge,
  spot,
  trail: { gutter: gutterOf(spot, edge), dodges: [], isDown: true },
});

/** Beside the card, on the first of these sides on which no wide card lies across the gutter. */
export function besideEnd(
  spot: Spot,
  [one, other]: readonly [Side, Side],
  isDown: boolean,
  beyond?: readonly LaneSight[],
): WayEnd {
  const [first, second] = [one, other].map((edge) => ({
    edge,
    spot,
    trail: trailFrom(spot, gutterOf(spot, edge), isDown, beyond),
  })) as [WayEnd & { trail: Trail }, WayEnd & { trail: Trail }];
  return first.trail.dodges.length > 0 && second.trail.dodges.length === 0 ? second : first;
}

/** Below the card where it is the last of a column, beside it otherwise. */
export function lowerEnd(spot: Spot, toward: Side, columns: Columns): WayEnd {
  const column = columnNearest(spot, toward, (at) => isLastIn(spot.sight, at, spot.at));
  return column === null
    ? besideEnd(spot, [toward, opposite(toward)], true)
    : columnEnd(spot, 'bottom', column, columns);
}

export function columnEnd(spot: Spot, edge: 'top' | 'bottom', column: number, { stages }: Columns): WayEnd {
  const { x = 0, width = 0 } = stages[column] ?? {};
  return { edge, spot, x: x + width / 2, half: width / 2 - measures.cellPad - 10 };
}

/** Of the columns in which a card lies, the nearest to that side that is fit. */
export function columnNearest(
  { card: { reach } }: Spot,
  toward: Side,
  isFit: (column: number) => boolean,
): number | null {
  for (let step = 0; step <= reach.last - reach.first; step += 1) {
    const column = toward === 'left' ? reach.first + step : reach.last - step;
    if (isFit(column)) return column;
  }
  return null;
}

export const opposite = (side: Side): Side => (side === 'left' ? 'right' : 'left');

export const isBeside = (end: WayEnd): end is Extract<WayEnd, { trail: Trail }> => 'trail' in end;
