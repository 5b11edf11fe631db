import type { Ending, Way } from './drawnWay.ts';
import { shifted } from './lines.ts';
import { type Crowds, roomAt } from './ports.ts';

/** A way's piece right below a card or right above one. */
interface Tail {
  readonly way: number;
  readonly place: number;
  readonly x: number;
  readonly top: number;
  readonly bottom: number;
  /** How far it may move; 0 for those that have their places among others at one edge. */
  readonly room: number;
}

/** Nearer to each other two would be read as one. */
const least = 3;
/** Halfway between two that share an edge. */
const aside = [7, -7, 10, -10] as const;

/** What ends alone at a card steps aside from the many at the card that it faces in the same column. */
export function apart<Any extends Way>(ways: readonly Any[], before: readonly Way[], crowds: Crowds): Any[] {
  const moved = [...ways];
  for (const tails of byColumn(ways, before, crowds).values()) {
    const many = tails.filter(({ room }) => room === 0);
    if (many.length === 0) continue;
    for (const tail of tails) {
      const way = moved[tail.way];
      const by = tail.room === 0 ? 0 : stepAside(tail, many);
      if (!way || by === 0) continue;
      moved[tail.way] = { ...way, lines: way.lines.map((line, at) => (at === tail.place ? shifted(line, by) : line)) };
    }
  }
  return moved;
}

function stepAside(tail: Tail, many: readonly Tail[]): number {
  const beside = many.filter(({ top, bottom }) => top < tail.bottom && tail.top < bottom);
  const isFree = (by: number) => beside.every(({ x }) => Math.abs(tail.x + by - x) >= least);
  return isFree(0) ? 0 : (aside.find((by) => Math.abs(by) <= tail.room && isFree(by)) ?? 0);
}

/** By the middle of the column's edge, from which all were moved. */
function byColumn(ways: readonly Way[], before: readonly Way[], crowds: Crowds): ReadonlyMap<number, Tail[]> {
  const columns = new Map<number, Tail[]>();
  const add = (way: number, place: number, next: number, ending: Ending) => {
    const [line, other, middle] = [ways[way]?.lines[place], ways[way]?.lines[next], before[way]?.lines[place]?.at];
    if (!line?.isUpright || !other || middle === undefined) return;
    const edge = ending.edge === 'top' ? ending.card.y : ending.card.y + ending.card.height;
    const span = { top: Math.min(edge, other.at), bottom: Math.max(edge, other.at) };
    const tail = { way, place, x: line.at, ...span, room: roomAt(crowds, ending, middle) };
    const column = columns.get(Math.round(middle));
    if (column) column.push(tail);
    else columns.set(Math.round(middle), [tail]);
  };
  for (const [at, { lines, start, end }] of ways.entries()) {
    add(at, 0, 1, start);
    add(at, lines.length - 1, lines.length - 2, end);
  }
  return columns;
}
