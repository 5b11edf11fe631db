import type { Ending, TrackOf, Way } from './drawnWay.ts';
import { type Run, tracksInGutters } from './gutters.ts';
import { shifted } from './lines.ts';
import { type Crowds, reachOf, roomAt } from './ports.ts';
import { sharedLine, type Trunks } from './trunks.ts';

interface Piece extends Run {
  readonly way: number;
  readonly line: number;
}

export function tracksOf(ways: readonly Way[], crowds: Crowds, trunks: Trunks): TrackOf {
  const all = ways.map((way, at) => piecesOf(way, at, crowds));
  const { runs, places } = inRuns(all, bundled(ways, all, trunks));
  const offsets = tracksInGutters(runs);
  const tracks = all.map((pieces, way) => {
    const own: number[] = [];
    for (const [at, { line }] of pieces.entries()) own[line] = offsets[places[way]?.[at] ?? 0] ?? 0;
    return own;
  });
  return (way, line) => tracks[way]?.[line] ?? 0;
}

/** What needs tracks of its own, and the place in it of every piece. */
function inRuns(all: readonly Piece[][], bundles: ReadonlyMap<Piece, Piece>): { runs: Piece[]; places: number[][] } {
  const runs: Piece[] = [];
  const placeOf = new Map<Piece, number>();
  const places = all.map((pieces) =>
    pieces.map((piece) => {
      const whole = bundles.get(piece);
      const known = whole && placeOf.get(whole);
      if (known !== undefined) return known;
      if (whole) placeOf.set(whole, runs.length);
      return runs.push(whole ?? piece) - 1;
    }),
  );
  return { runs, places };
}

/** Piece → the one that stands for all that go together, as long as the longest of them. */
function bundled(ways: readonly Way[], all: readonly Piece[][], trunks: Trunks): ReadonlyMap<Piece, Piece> {
  const bundles = new Map<Piece, Piece>();
  for (const trunk of new Set(trunks.values())) {
    const shared = trunk.ways.flatMap((at) => {
      const way = ways[at];
      return all[at]?.filter(({ line }) => way && line === sharedLine(way, trunk)) ?? [];
    });
    const [first] = shared;
    if (!first) continue;
    const [top, bottom] = [shared.map((piece) => piece.top), shared.map((piece) => piece.bottom)];
    const whole = { ...first, top: Math.min(...top), bottom: Math.max(...bottom) };
    for (const piece of shared) bundles.set(piece, whole);
  }
  return bundles;
}

export const onTracks = <Any extends Way>(ways: readonly Any[], trackOf: TrackOf): Any[] =>
  ways.map((way, at) => ({
    ...way,
    lines: way.lines.map((line, place) => shifted(line, trackOf(at, place))),
  }));

function piecesOf(way: Way, at: number, crowds: Crowds): Piece[] {
  const { lines, start, end } = way;
  const pieces: Piece[] = [];
  for (const [place, line] of lines.entries()) {
    const room = line.room || endRoom(way, place, crowds);
    if (room === 0) continue;
    const [before, after] = [lines[place - 1], lines[place + 1]];
    // What leads to a card may begin above or below its middle.
    const early = place === 1 ? reachOf(crowds, start) : 0;
    const late = place === lines.length - 2 ? reachOf(crowds, end) : 0;
    const one = before?.at ?? (start.edge === 'top' ? start.card.y : start.card.y + start.card.height);
    const other = after?.at ?? (end.edge === 'top' ? end.card.y : end.card.y + end.card.height);
    pieces.push({
      way: at,
      line: place,
      gutter: line.isUpright ? Math.round(line.at) : -1 - Math.round(line.at),
      top: one < other ? one - early : other - late,
      bottom: one < other ? other + late : one + early,
      cards: sideOf(way, place),
      room,
    });
  }
  return pieces;
}

/** Below one card and above the next, ways that end at them may meet in the middle of the column. */
function endRoom({ lines, start, end }: Way, place: number, crowds: Crowds): number {
  const line = lines[place];
  if (!line?.isUpright || (place > 0 && place < lines.length - 1)) return 0;
  return roomAt(crowds, place === 0 ? start : end, line.at);
}

/** On which side both neighbours of an upright piece lead on. */
function sideOf({ lines, start, end }: Way, place: number): Run['cards'] {
  const { isUpright, at } = lines[place] ?? { isUpright: false, at: 0 };
  if (!isUpright || lines.length === 1) return 0;
  // Whatever turns off to the left stays left of what comes from the right.
  if (place === 0) return turn(start, (lines[2]?.at ?? at) - at);
  if (place === lines.length - 1) return turn(end, (lines[place - 2]?.at ?? at) - at);
  const one = Math.sign((lines[place - 2]?.at ?? start.card.x + 1) - at);
  const other = Math.sign((lines[place + 2]?.at ?? end.card.x + 1) - at);
  return one === other && one !== 0 ? (one < 0 ? -1 : 1) : 0;
}

function turn({ edge }: Ending, by: number): Run['cards'] {
  if (by === 0) return 0;
  return by < 0 === (edge === 'top') ? -1 : 1;
}
