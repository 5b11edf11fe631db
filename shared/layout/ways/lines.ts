import type { Columns } from '../columns.ts';
import { measures } from '../measures.ts';
import { boxAt, type Ground } from './ground.ts';
import { runAt } from './shelves.ts';
import type { Dodge, Trail } from './trails.ts';
import { isBeside, type WayEnd } from './wayEnds.ts';
import type { WayPlan } from './wayPlan.ts';

/** One straight piece of a way: upright at an x, or level at a y. Pieces of a way take turns. */
export interface Line {
  readonly isUpright: boolean;
  readonly at: number;
  /** How far it may lie beside that, so that ways do not lie on each other; 0 where it has its place to itself. */
  readonly room: number;
}

/** Where everything is; and lines that many ways take, each made once. */
export interface Places {
  readonly ground: Ground;
  readonly columns: Columns;
  readonly gutters: readonly Line[];
  readonly along: Map<Dodge, Line>;
}

export function placesIn(ground: Ground, columns: Columns): Places {
  const edges = [...columns.stages.map(({ x }) => x), columns.width];
  const gutters = edges.map((at) => ({ isUpright: true, at, room: gutterRoom }));
  return { ground, columns, gutters, along: new Map() };
}

/** The same piece, this far beside it. */
export const shifted = (line: Line, by: number): Line =>
  by === 0 ? line : { isUpright: line.isUpright, at: line.at + by, room: line.room };

/** The cards are 8 away on both sides, and arrows end 2 before them. */
const gutterRoom = measures.cellPad - 3;
/** In the middle of a column there is more. */
export const columnRoom = 2 * gutterRoom;
/** Between two lanes there is as much, but beside a wide card only half of it. */
const narrowRoom = 2;

/** The pieces of a way; `shelf` is the upper edge of its room, if it has one. */
export function linesOf(plan: WayPlan, shelf: number, places: Places): Line[] {
  const { kind, start, end } = plan;
  if (kind === 'onward') return [levelAt(middleOf(start, places)), levelAt(middleOf(end, places))];
  if (kind === 'upright' && !isBeside(start)) return [{ isUpright: true, at: start.x, room: columnRoom }];
  const [out, back] = [linesFrom(start, places), linesFrom(end, places).reverse()];
  if (kind === 'below') return [...out, levelAt(shelf + runAt), ...back];
  if (isNearlyLevel(plan, out, back)) return [...out.slice(0, 1), ...back.slice(-1)];
  const [last, next] = [out.at(-1), back[0]];
  return last?.at === next?.at ? [...out, ...back.slice(1)] : [...out, seam(start, end, places), ...back];
}

/** A way to a card that stands only a little higher or lower in the next column swings there. */
const swing = 24;

const isNearlyLevel = ({ start, end }: WayPlan, [one]: readonly Line[], back: readonly Line[]): boolean =>
  start.edge !== end.edge && Math.abs((one?.at ?? 0) - (back.at(-1)?.at ?? 0)) <= swing;

function linesFrom(end: WayEnd, places: Places): Line[] {
  if (!isBeside(end)) return [{ isUpright: true, at: end.x, room: 0 }];
  return [levelAt(middleOf(end, places)), ...gutterLines(end.trail, places)];
}

function gutterLines({ gutter, dodges, isDown }: Trail, places: Places): Line[] {
  const lines = [gutterLine(gutter, places)];
  for (const dodge of dodges) lines.push(alongCard(dodge, isDown, places), gutterLine(dodge.gutter, places));
  return lines;
}

const gutterLine = (gutter: number, { gutters, columns }: Places): Line =>
  gutters[gutter] ?? { isUpright: true, at: columns.width, room: gutterRoom };

/** Many ways go round one card. */
function alongCard(dodge: Dodge, isDown: boolean, { along, ground }: Places): Line {
  const before = along.get(dodge);
  if (before) return before;
  const { y = 0, height = 0 } = boxAt(ground, dodge.laneId, dodge.at) ?? {};
  const half = measures.cardGap / 2;
  const line = levelAt(isDown ? y - half : y + height + half, narrowRoom);
  along.set(dodge, line);
  return line;
}

const levelAt = (at: number, room = 0): Line => ({ isUpright: false, at, room });

/** From one gutter to another right below the upper one's lane, above all cards of the next. */
function seam(start: WayEnd, end: WayEnd, { ground }: Places): Line {
  const below = Math.min(start.spot.laneAt, end.spot.laneAt) + 1;
  return levelAt((ground.rows[below]?.lane.y ?? 0) + measures.cellPad / 2, narrowRoom);
}

const middleOf = ({ spot }: WayEnd, { ground }: Places): number => {
  const { y = 0, height = 0 } = boxAt(ground, spot.sight.laneId, spot.at) ?? {};
  return y + height / 2;
};
