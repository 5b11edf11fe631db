import { expect, test } from 'vitest';
import { traceOf } from '../../../renderer/canvas/places/flatten.ts';
import { blankCard, type Card } from '../../../shared/journey/card.ts';
import { emptyJourney, type JourneyMap } from '../../../shared/journey/journeyMap.ts';
import { blankLane } from '../../../shared/journey/lane.ts';
import { blankLink, type Link } from '../../../shared/journey/link.ts';
import { blankStage } from '../../../shared/journey/stage.ts';
import { layoutMap } from '../../../shared/layout/layoutMap.ts';
import type { Box, LinkShape, MapLayout } from '../../../shared/layout/mapLayout.ts';
import { textStyles } from '../../../shared/layout/textStyles.ts';
import { linesHeight, linesWidth } from '../../../shared/layout/wrapText.ts';
import { forAll } from '../../builders/forAll.ts';
import { runs } from '../../builders/runs.ts';
import { tableOf } from './anyJourney.ts';
import { anyWays } from './anyWays.ts';

/** What touches does not overlap, nor does what a rounded number makes of it. */
const least = 0.01;
const overlap = (a: Box, b: Box): boolean =>
  a.x + least < b.x + b.width &&
  b.x + least < a.x + a.width &&
  a.y + least < b.y + b.height &&
  b.y + least < a.y + a.height;

/** The straight pieces of a drawn way, each as the box around it; a corner's are so short that their boxes are its own. */
const piecesOf = ({ path }: LinkShape): Box[] =>
  traceOf(path).runs.flatMap((points) =>
    points.slice(1).map((to, at) => {
      const from = points[at] ?? to;
      const [x, y] = [Math.min(from.x, to.x), Math.min(from.y, to.y)];
      return { x, y, width: Math.abs(from.x - to.x) || least, height: Math.abs(from.y - to.y) || least };
    }),
  );

const wordsOf = ({ label, labelAt }: LinkShape): Box[] => {
  const width = linesWidth(label, textStyles.linkLabel);
  if (width === 0) return [];
  return [{ x: labelAt.x - width / 2, y: labelAt.y, width, height: linesHeight(label) }];
};

const crossings = ({ links, cards }: MapLayout): string[] =>
  links.flatMap((link) => {
    const pieces = piecesOf(link);
    return [...cards.values()]
      .filter((card) => pieces.some((piece) => overlap(piece, card)))
      .map((card) => `${link.id}: ${link.fromId} to ${link.toId} through ${card.id}`);
  });

forAll([anyWays], { numRuns: runs(300) })('no way leads through a card, be it one of its own', (journey) => {
  expect(crossings(layoutMap(journey))).toEqual([]);
});

forAll([anyWays], { numRuns: runs(300) })(
  'the words of a way cover neither a card nor the words of another, and stand on the map',
  (journey) => {
    const layout = layoutMap(journey);

    const said = layout.links.flatMap(wordsOf);
    for (const [at, box] of said.entries()) {
      for (const other of said.slice(at + 1)) expect(overlap(box, other)).toBe(false);
      for (const card of layout.cards.values()) expect(overlap(box, card)).toBe(false);
      expect(box.y + box.height).toBeLessThanOrEqual(layout.height);
    }
  },
);

/** As much as words keep between them and a line beside them. */
const air = 4;
const widened = ({ x, y, width, height }: Box): Box => ({ x: x - air, y, width: width + 2 * air, height });

/** Where the words could stand as well: below what runs along right above them, or beside what leads past them. */
function otherPlaces(said: Box, way: readonly Box[]): Box[] {
  const placesFrom = (first: number, last: number) =>
    Array.from({ length: Math.max(0, Math.floor(last - first) + 1) }, (_, at) => ({ ...said, x: first + at }));
  const run = way.find(
    ({ y, width, height }) => height === least && Math.abs(said.y - y - 3) < 1 && width > said.width,
  );
  if (run) return placesFrom(run.x, run.x + run.width - said.width);
  return way
    .filter(({ y, width, height }) => width === least && y < said.y && y + height > said.y + said.height)
    .filter(({ x }) => said.x - air < x && x < said.x + said.width + air)
    .flatMap(({ x }) => placesFrom(x - said.width - air, x + air));
}

forAll([anyWays], { numRuns: runs(200) })(
  'a way leads through words, its own or those of another, only where they find no place beside it',
  (journey) => {
    const layout = layoutMap(journey);
    const ways = layout.links.map(piecesOf);
    const words = layout.links.map((link) => wordsOf(link)[0]);

    for (const [at, said] of words.entries()) {
      const isCrossed = (box: Box) => ways.flat().some((piece) => overlap(box, piece));
      if (!said || !isCrossed(said)) continue;
      const taken = [...words.filter((_, way) => way !== at), ...layout.cards.values()];
      // The lane has made room for them in these columns.
      const columns = layout.stages.filter(({ x, width }) => x < said.x + said.width && said.x < x + width);
      const [first, last] = [columns[0], columns.at(-1)];
      const free = otherPlaces(said, ways[at] ?? []).filter(
        (box) =>
          first &&
          last &&
          box.x - air >= first.x &&
          box.x + box.width + air <= last.x + last.width &&
          !taken.some((one) => one && overlap(one, widened(box))) &&
          !isCrossed(widened(box)),
      );
      expect(free).toEqual([]);
    }
  },
);

forAll([anyWays], { numRuns: runs(200) })('a way begins at its first card and ends at its second', (journey) => {
  const { links, cards } = layoutMap(journey);

  for (const link of links) {
    const [first, last] = [piecesOf(link)[0], piecesOf(link).at(-1)];
    const [from, to] = [cards.get(link.fromId), cards.get(link.toId)];
    for (const [piece, card] of [
      [first, from],
      [last, to],
    ] as const) {
      const around = card && { x: card.x - 4, y: card.y - 4, width: card.width + 8, height: card.height + 8 };
      expect(piece && around && overlap(piece, around)).toBe(true);
    }
  }
});

forAll([anyWays], { numRuns: runs(100) })(
  'everything that is drawn of a way lies in the rectangle that is told to be around it',
  (journey) => {
    for (const link of layoutMap(journey).links)
      for (const { x, y, width, height } of [...piecesOf(link), ...wordsOf(link)]) {
        expect(x).toBeGreaterThanOrEqual(link.around.x);
        expect(y).toBeGreaterThanOrEqual(link.around.y);
        expect(x + width).toBeLessThanOrEqual(link.around.x + link.around.width + 0.02);
        expect(y + height).toBeLessThanOrEqual(link.around.y + link.around.height + 0.02);
      }
  },
);

type DrawnWay = readonly [from: string, to: string, words?: string];

/** Seven columns and two lanes with two cards in each cell: `c3A0` is the upper one of the fourth column in lane A. */
function gridWith(...ways: readonly DrawnWay[]): JourneyMap {
  const columns = [0, 1, 2, 3, 4, 5, 6];
  const card = (column: number, lane: string, at: number): Card => ({
    ...blankCard,
    kind: 'note',
    id: `c${column}${lane}${at}`,
    order: `a${at}`,
    stageId: `stage${column}`,
    laneId: lane,
    text: 'Something',
  });
  return {
    ...emptyJourney,
    stages: tableOf(columns.map((at) => ({ ...blankStage, id: `stage${at}`, order: `a${at}` }))),
    lanes: tableOf(['A', 'B'].map((id) => ({ ...blankLane, id, order: `a${id}`, kind: 'note' as const }))),
    cards: tableOf(columns.flatMap((at) => ['A', 'B'].flatMap((lane) => [card(at, lane, 0), card(at, lane, 1)]))),
    links: tableOf(
      ways.map(([fromId, toId, label = ''], at): Link => ({ ...blankLink, id: `${at}`, fromId, toId, label })),
    ),
  };
}

/** Where long pieces of two ways lie on one line, and nearer to each other than two lines can be told apart. */
function sharedPieces({ links }: MapLayout): string[] {
  const pieces = links.flatMap((link) => piecesOf(link).map((box) => ({ id: link.id, box })));
  return pieces.flatMap((one, at) =>
    pieces.slice(at + 1).flatMap((other) => {
      if (one.id === other.id) return [];
      const [width, height] = [
        Math.min(one.box.x + one.box.width, other.box.x + other.box.width) - Math.max(one.box.x, other.box.x),
        Math.min(one.box.y + one.box.height, other.box.y + other.box.height) - Math.max(one.box.y, other.box.y),
      ];
      const isBeside = (width > -1.5 && height > 12) || (height > -1.5 && width > 20);
      return isBeside ? [`${one.id} and ${other.id}`] : [];
    }),
  );
}

test('six ways out of one card to the next lane have feet and shelves of their own', () => {
  const layout = layoutMap(gridWith(...[1, 2, 3, 4, 5, 6].map((at) => ['c0A1', `c${at}B0`] as const)));

  expect(layout.links).toHaveLength(6);
  expect(sharedPieces(layout)).toEqual([]);
  expect(crossings(layout)).toEqual([]);
});

test('six ways back to one card come to it beside each other', () => {
  const layout = layoutMap(gridWith(...[1, 2, 3, 4, 5, 6].map((at) => [`c${at}A1`, 'c0A0', `from ${at}`] as const)));

  const tips = layout.links.map(({ arrow }) => arrow.y);

  expect(new Set(tips).size).toBe(6);
  expect(sharedPieces(layout)).toEqual([]);
  expect(crossings(layout)).toEqual([]);
});

test('ways below cards, beside them and from lane to lane go past each other on tracks of their own', () => {
  const layout = layoutMap(
    gridWith(
      ['c0A0', 'c2A0', 'on'],
      ['c2A0', 'c0A0', 'and back'],
      ['c3A0', 'c1A0'],
      ['c0A0', 'c0A1'],
      ['c0A0', 'c1A1'],
      ['c0A0', 'c3B1'],
      ['c3B1', 'c0A0', 'once more'],
      ['c4A1', 'c4B0', 'down'],
      ['c4B0', 'c4A1', 'up'],
      ['c5A0', 'c5B1'],
      ['c5B1', 'c5A0'],
    ),
  );

  expect(sharedPieces(layout)).toEqual([]);
  expect(crossings(layout)).toEqual([]);
});

const facing: readonly (readonly DrawnWay[])[] = [
  [
    ['c2A1', 'c5A0', 'on'],
    ['c0A1', 'c2B0'],
    ['c6A1', 'c4A1', 'back'],
    ['c3A1', 'c4B0'],
  ],
  [
    ['c3A1', 'c6A0', 'on'],
    ['c3A1', 'c0A0', 'back'],
    ['c6A1', 'c3A1', 'once more'],
    ['c1A1', 'c3B0'],
  ],
];

test.each(facing)(
  'what leads down out of a card and what comes down to the next do not lie on each other',
  (...ways) => {
    const layout = layoutMap(gridWith(...ways));

    const uprights = layout.links.map((link) =>
      piecesOf(link).filter(({ width, height }) => width === least && height > least),
    );

    for (const [at, own] of uprights.entries())
      for (const other of uprights.slice(at + 1).flat())
        for (const one of own)
          if (one.y < other.y + other.height && other.y < one.y + one.height)
            expect(Math.abs(one.x - other.x)).toBeGreaterThanOrEqual(3);
  },
);

test('what is typed on a card leads no way elsewhere', () => {
  const journey = gridWith(['c0A0', 'c2A0'], ['c0A0', 'c0B1'], ['c3A0', 'c0B1', 'back']);
  const turns = (layout: MapLayout) => layout.links.map(({ path }) => path.replaceAll(/[^MLCQ]/g, ''));
  const card = { ...blankCard, ...journey.cards['c1A0'], text: 'much '.repeat(60) } as Card;

  const after = layoutMap({ ...journey, cards: { ...journey.cards, c1A0: card } });

  expect(turns(after)).toEqual(turns(layoutMap(journey)));
});

test('a lane whose ways hang in it is as low as they allow', () => {
  const heightOf = (...ways: readonly DrawnWay[]) => layoutMap(gridWith(...ways)).lanes[0]?.height ?? 0;
  const bare = heightOf();

  expect(heightOf(['c0A0', 'c1A0'])).toBe(bare);
  expect(heightOf(['c0A0', 'c3B0'])).toBeLessThanOrEqual(bare + 20);
  expect(heightOf(['c0A0', 'c3B0', 'says'])).toBeLessThanOrEqual(bare + 44);
  // Beside each other they need no more than one.
  expect(heightOf(['c0A1', 'c2A1', 'one'], ['c4A1', 'c6A1', 'other'])).toBe(heightOf(['c0A1', 'c2A1', 'one']));
});
