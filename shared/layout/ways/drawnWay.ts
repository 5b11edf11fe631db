import type { CardBox, Place } from '../mapLayout.ts';
import type { Line } from './lines.ts';
import type { WayEnd } from './wayEnds.ts';

/** A way in its place: its pieces, and the cards at its ends. */
export interface Way {
  readonly lines: readonly Line[];
  readonly start: Ending;
  readonly end: Ending;
}

export interface Ending {
  readonly edge: WayEnd['edge'];
  readonly card: CardBox;
  /** How far beside the middle there the way may lie. */
  readonly half: number;
}

/** How far beside its gutter a piece of a way lies. */
export type TrackOf = (way: number, line: number) => number;

const angles = { left: 0, right: 180, top: 90, bottom: -90 } as const;
/** Between the arrow and the card. */
const gaps = { left: 2, right: 2, top: 3, bottom: 3 } as const;
const round = 7;

export const angleInto = (edge: WayEnd['edge']): number => angles[edge];

/** Two level pieces, one after the other, swing from the one to the other. */
export const isSwung = ({ lines }: Pick<Way, 'lines'>): boolean => lines.length === 2 && lines[1]?.isUpright === false;

/** From the card's edge to the arrow's tip. */
export function cornersOf({ lines, start, end }: Way): Place[] {
  const [first, last] = [lines[0], lines.at(-1)];
  if (!first || !last) return [];
  const corners = [onEdge(start, first, 0)];
  if (!isSwung({ lines }))
    for (let at = 1; at < lines.length; at += 1) {
      const [one, next] = [lines[at - 1], lines[at]];
      if (one && next) corners.push(one.isUpright ? { x: one.at, y: next.at } : { x: next.at, y: one.at });
    }
  return [...corners, onEdge(end, last, gaps[end.edge])];
}

function onEdge({ edge, card }: Ending, line: Line, gap: number): Place {
  if (edge === 'left') return { x: card.x - gap, y: line.at };
  if (edge === 'right') return { x: card.x + card.width + gap, y: line.at };
  return { x: line.at, y: edge === 'top' ? card.y - gap : card.y + card.height + gap };
}

/** SVG path data, its corners rounded as far as there is room. */
export function pathAlong(corners: readonly Place[], isSwing: boolean): string {
  const [from, to] = [corners[0], corners.at(-1)];
  if (!from || !to) return '';
  if (isSwing) {
    const bend = (to.x - from.x) / 2;
    return `M${at(from)}C${n(from.x + bend)},${n(from.y)} ${n(to.x - bend)},${n(to.y)} ${at(to)}`;
  }
  let path = `M${at(from)}`;
  for (let place = 1; place < corners.length - 1; place += 1) {
    const [before, corner, after] = [corners[place - 1], corners[place], corners[place + 1]];
    if (!before || !corner || !after) continue;
    // The first and the last piece are all of a corner's; those between are shared by two.
    const reach = (one: Place, isOuter: boolean) => distance(one, corner) / (isOuter ? 1 : 2);
    const radius = Math.min(round, reach(before, place === 1), reach(after, place === corners.length - 2));
    path += `L${at(toward(corner, before, radius))}Q${at(corner)} ${at(toward(corner, after, radius))}`;
  }
  return `${path}L${at(to)}`;
}

const distance = (a: Place, b: Place): number => Math.abs(a.x - b.x) + Math.abs(a.y - b.y);
const toward = (from: Place, to: Place, by: number): Place => ({
  x: from.x + Math.sign(to.x - from.x) * by,
  y: from.y + Math.sign(to.y - from.y) * by,
});

const n = (value: number): string => String(Math.round(value * 100) / 100);
const at = ({ x, y }: Place): string => `${n(x)},${n(y)}`;
