import type { CardBox } from '../mapLayout.ts';
import { type Ending, isSwung, type TrackOf, type Way } from './drawnWay.ts';
import { columnRoom, shifted } from './lines.ts';
import type { Trunks } from './trunks.ts';

/** Where a way begins or ends at the edge of a card. */
interface Port {
  readonly way: number;
  readonly isStart: boolean;
}

/** What begins and ends at one place of one edge. */
interface Crowd {
  readonly edge: Ending['edge'];
  readonly middle: number;
  readonly half: number;
  readonly ports: Port[];
  /** How many go straight down or up from here. */
  uprights: number;
}

/** Everything that begins or ends anywhere, edge by edge. */
export type Crowds = ReadonlyMap<CardBox, readonly Crowd[]>;

const step = { left: 10, right: 10, top: 14, bottom: 14 } as const;
/** On both sides of what goes straight down or up. */
const uprightRoom = 14;

export function crowdsOf(ways: readonly Way[], trunks: Trunks): Crowds {
  const crowds = new Map<CardBox, Crowd[]>();
  for (const [at, way] of ways.entries()) {
    const trunk = trunks.get(at);
    // Ways that go together begin or end at one place.
    const follows = (isStart: boolean) => trunk?.isStart === isStart && trunk.leader !== at;
    const port = (isStart: boolean) => (way.lines.length > 1 ? { way: at, isStart } : null);
    if (!follows(true)) join(crowds, way.start, way.lines[0]?.at ?? 0, port(true));
    if (!follows(false)) join(crowds, way.end, way.lines.at(-1)?.at ?? 0, port(false));
  }
  return crowds;
}

function join(crowds: Map<CardBox, Crowd[]>, { card, edge, half }: Ending, middle: number, port: Port | null): void {
  const around = crowds.get(card) ?? [];
  if (around.length === 0) crowds.set(card, around);
  let crowd = around.find((one) => one.edge === edge && Math.abs(one.middle - middle) < 1);
  if (!crowd) {
    crowd = { edge, middle, half, ports: [], uprights: 0 };
    around.push(crowd);
  }
  if (port) crowd.ports.push(port);
  else crowd.uprights += 1;
}

/** How far beside the middle of its edge a way may begin or end there. */
export function reachOf(crowds: Crowds, { card, edge }: Ending): number {
  const crowd = crowds.get(card)?.find((one) => one.edge === edge);
  return crowd && crowd.ports.length > 1 ? Math.min(crowd.half, (step[edge] * (crowd.ports.length - 1)) / 2) : 0;
}

/** What alone goes straight down or up at its place of an edge may lie beside it, where it meets others on their way. */
export function roomAt(crowds: Crowds, { card, edge, half }: Ending, middle: number): number {
  const crowd = crowds.get(card)?.find((one) => one.edge === edge && Math.abs(one.middle - middle) < 1);
  return crowd && crowd.ports.length + crowd.uprights === 1 ? Math.min(half, columnRoom) : 0;
}

/** Ways that share an edge begin and end beside each other, in the order in which they turn off, and so do not cross at once. */
export function withPorts<Any extends Way>(
  ways: readonly Any[],
  crowds: Crowds,
  trackOf: TrackOf,
  trunks: Trunks,
): Any[] {
  const moved = [...ways];
  for (const around of crowds.values())
    for (const crowd of around) {
      if (crowd.ports.length === 0 || crowd.ports.length + crowd.uprights < 2) continue;
      const places = placesIn(crowd, ways, trackOf);
      for (const [port, by] of places)
        for (const way of alongWith(port, trunks)) {
          const before = moved[way];
          if (before) moved[way] = { ...before, lines: withEnd(before.lines, port.isStart, by) };
        }
    }
  return moved;
}

function alongWith({ way, isStart }: Port, trunks: Trunks): readonly number[] {
  const trunk = trunks.get(way);
  return trunk?.isStart === isStart ? trunk.ways : [way];
}

function withEnd(lines: Way['lines'], isStart: boolean, by: number): Way['lines'] {
  const ends = [...lines];
  const place = isStart ? 0 : ends.length - 1;
  const line = ends[place];
  if (line) ends[place] = shifted(line, by);
  return ends;
}

function placesIn({ ports, half, edge, uprights }: Crowd, ways: readonly Way[], trackOf: TrackOf): [Port, number][] {
  const ordered = ports.map((port): [Port, number] => [port, orderOf(ways[port.way], port, trackOf)]);
  ordered.sort(([a, one], [b, other]) => one - other || a.way - b.way);
  if (uprights === 0) {
    const between = Math.min(step[edge], (2 * half) / Math.max(1, ports.length - 1));
    return ordered.map(([port], at) => [port, (at - (ports.length - 1) / 2) * between]);
  }
  // What goes straight has the middle.
  const before = ordered.filter(([, order]) => order < 0).reverse();
  const aside = (some: readonly [Port, number][], way: -1 | 1) => {
    const between = Math.min(step[edge], Math.max(0, half - uprightRoom) / Math.max(1, some.length - 1));
    return some.map(([port], at): [Port, number] => [port, way * Math.min(half, uprightRoom + at * between)]);
  };
  return [...aside(before, -1), ...aside(ordered.slice(before.length), 1)];
}

/** So large that what turns off to one side stands before whatever turns off to the other. */
const far = 1e6;

/**
 * Beside a card: upwards first, the nearest track on top, downwards last, the nearest at the bottom. Below and above it:
 * to the left first, and those inside that turn off soonest.
 */
function orderOf(way: Way | undefined, { way: at, isStart }: Port, trackOf: TrackOf): number {
  if (!way) return 0;
  const { lines } = way;
  const { edge } = isStart ? way.start : way.end;
  const [own, next] = isStart ? [0, 1] : [lines.length - 1, lines.length - 2];
  const other = lines[isStart ? 2 : lines.length - 3] ?? lines.at(isStart ? -1 : 0);
  const turns = (other?.at ?? 0) - (lines[own]?.at ?? 0);
  const away = turns < 0 ? -1 : 1;
  if (isSwung(way)) return turns / 100;
  if (edge === 'bottom') return away * (far - Math.abs(turns));
  if (edge === 'top') return away * (far + Math.abs(turns));
  return away * (far - (edge === 'right' ? 1 : -1) * trackOf(at, next));
}
