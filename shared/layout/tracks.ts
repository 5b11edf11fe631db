import type { Id } from '../journey/id.ts';
import type { JourneyMap } from '../journey/journeyMap.ts';
import type { Link } from '../journey/link.ts';
import { byOrder } from '../journey/order.ts';
import { type Columns, isFolded, reachOfCard } from './columns.ts';
import { measures } from './measures.ts';

/** A link that hangs below a lane's cards: a way back, or a named way on inside one lane. */
export interface Track {
  readonly laneId: Id;
  readonly level: number;
  readonly isReturn: boolean;
  /** The columns it passes, by position. */
  readonly first: number;
  readonly last: number;
}

export type Tracks = ReadonlyMap<Id, Track>;

/** Link → its track. Tracks that would cross lie at different levels, the shortest nearest to the cards. */
export function tracksBelow(journey: JourneyMap, columns: Columns): Tracks {
  const hanging = Object.values(journey.links).flatMap((link) => hangingLink(journey, columns, link) ?? []);
  hanging.sort((a, b) => a.last - a.first - (b.last - b.first) || a.first - b.first || (a.id < b.id ? -1 : 1));
  const tracks = new Map<Id, Track>();
  const taken = new Map<Id, { first: number; last: number }[][]>();
  for (const { id, laneId, isReturn, first, last } of hanging) {
    const levels = taken.get(laneId) ?? [];
    taken.set(laneId, levels);
    const free = levels.findIndex((level) => level.every((other) => other.last < first || last < other.first));
    const level = free === -1 ? levels.length : free;
    levels[level] = [...(levels[level] ?? []), { first, last }];
    tracks.set(id, { laneId, level, isReturn, first, last });
  }
  return tracks;
}

/** How high a lane must be for what hangs in it; `bottomOf` tells how far down the cards of a column reach. */
export function roomForTracks(tracks: Tracks, laneId: Id, bottomOf: (column: number) => number): number {
  const below = [...tracks.values()]
    .filter((track) => track.laneId === laneId)
    .map((track) => shelfOf(track, bottomOf) + trackDepth(track.level) + 26);
  return Math.max(0, ...below);
}

/** The height at which a track may leave its columns: below every card on its way. */
export function shelfOf(track: Track, bottomOf: (column: number) => number): number {
  let shelf = 0;
  for (let column = track.first; column <= track.last; column += 1) shelf = Math.max(shelf, bottomOf(column));
  return shelf;
}

export const trackDepth = (level: number): number => measures.trackDepth + level * measures.trackStep;

function hangingLink(journey: JourneyMap, { reach, stages }: Columns, link: Readonly<Link>) {
  const from = journey.cards[link.fromId];
  const to = journey.cards[link.toId];
  if (!from || !to) return null;
  const fromLane = journey.lanes[from.laneId];
  const toLane = journey.lanes[to.laneId];
  const start = reachOfCard(reach, from);
  const end = reachOfCard(reach, to);
  if (!fromLane || !toLane || !start || !end || fromLane.isHidden || toLane.isHidden) return null;
  if (isFolded(stages, start) || isFolded(stages, end)) return null;
  const isInOneLane = from.laneId === to.laneId;
  const isReturn = start.first > end.first || (start.first === end.first && isInOneLane && byOrder(to, from) <= 0);
  const isNamedWay = isInOneLane && (link.label !== '' || link.share !== null);
  if (!isReturn && !isNamedWay) return null;
  const lower = byOrder(fromLane, toLane) > 0 ? fromLane : toLane;
  const passed = { first: Math.min(start.first, end.first), last: Math.max(start.last, end.last) };
  return { id: link.id, laneId: lower.id, isReturn, ...passed };
}
