import type { Card } from '../journey/card.ts';
import { cellKey } from '../journey/cell.ts';
import type { Id } from '../journey/id.ts';
import type { JourneyMap } from '../journey/journeyMap.ts';
import type { Link } from '../journey/link.ts';
import { byOrder } from '../journey/order.ts';
import type { StageBox } from './mapLayout.ts';
import { measures } from './measures.ts';

/** A link that hangs below a lane's cards: a way back, or a named way on inside one lane. */
export interface Track {
  readonly laneId: Id;
  readonly level: number;
  readonly isReturn: boolean;
  /** The stages it passes, by position. */
  readonly first: number;
  readonly last: number;
}

export type Tracks = ReadonlyMap<Id, Track>;

type Cells = ReadonlyMap<string, readonly Readonly<Card>[]>;

/** Link → its track. Tracks that would cross lie at different levels, the shortest nearest to the cards. */
export function tracksBelow(journey: JourneyMap, cells: Cells, stages: readonly StageBox[]): Tracks {
  const stageAt = new Map(stages.map((stage, index) => [stage.id, index]));
  const hanging = Object.values(journey.links).flatMap((link) => hangingLink(journey, cells, stageAt, link) ?? []);
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

/** How high a lane must be for what hangs in it; `bottomOf` tells how far down the cards of a stage reach. */
export function roomForTracks(tracks: Tracks, laneId: Id, bottomOf: (stage: number) => number): number {
  const below = [...tracks.values()]
    .filter((track) => track.laneId === laneId)
    .map((track) => shelfOf(track, bottomOf) + trackDepth(track.level) + 26);
  return Math.max(0, ...below);
}

/** The height at which a track may leave its columns: below every card on its way. */
export function shelfOf(track: Track, bottomOf: (stage: number) => number): number {
  let shelf = 0;
  for (let stage = track.first; stage <= track.last; stage += 1) shelf = Math.max(shelf, bottomOf(stage));
  return shelf;
}

export const trackDepth = (level: number): number => measures.trackDepth + level * measures.trackStep;

function hangingLink(journey: JourneyMap, cells: Cells, stageAt: ReadonlyMap<Id, number>, link: Readonly<Link>) {
  const from = journey.cards[link.fromId];
  const to = journey.cards[link.toId];
  if (!from || !to) return null;
  const fromLane = journey.lanes[from.laneId];
  const toLane = journey.lanes[to.laneId];
  const start = stageAt.get(from.stageId);
  const end = stageAt.get(to.stageId);
  if (!fromLane || !toLane || start === undefined || end === undefined) return null;
  const isReturn = start > end || (start === end && from.laneId === to.laneId && isBefore(cells, to, from));
  const isNamedWay = from.laneId === to.laneId && (link.label !== '' || link.share !== null);
  if (!isReturn && !isNamedWay) return null;
  const lower = byOrder(fromLane, toLane) > 0 ? fromLane : toLane;
  return { id: link.id, laneId: lower.id, isReturn, first: Math.min(start, end), last: Math.max(start, end) };
}

function isBefore(cells: Cells, card: Readonly<Card>, other: Readonly<Card>): boolean {
  const cell = cells.get(cellKey(card.stageId, card.laneId)) ?? [];
  return cell.indexOf(card) <= cell.indexOf(other);
}
