import fc from 'fast-check';
import { expect, test } from 'vitest';
import { traceOf } from '../../../renderer/canvas/places/flatten.ts';
import { blankCard, type Card } from '../../../shared/journey/card.ts';
import { emptyJourney, type JourneyMap } from '../../../shared/journey/journeyMap.ts';
import { blankLane } from '../../../shared/journey/lane.ts';
import { blankLink } from '../../../shared/journey/link.ts';
import { blankStage } from '../../../shared/journey/stage.ts';
import { layoutMap } from '../../../shared/layout/layoutMap.ts';
import { type Run, tracksInGutters } from '../../../shared/layout/ways/gutters.ts';
import { forAll } from '../../builders/forAll.ts';
import { runs } from '../../builders/runs.ts';
import { tableOf } from './anyJourney.ts';

const room = 6;
/** Two pixels apart, from six on the one side to six on the other. */
const most = 7;

const anyRuns = fc
  .array(fc.record({ gutter: fc.constantFrom(1, 2), top: fc.nat(300), length: fc.integer({ min: 1, max: 150 }) }), {
    maxLength: 14,
  })
  .map((all) => all.map(({ gutter, top, length }): Run => ({ gutter, top, bottom: top + length, cards: 0, room })));

const pass = (one: Run, other: Run): boolean =>
  one.gutter === other.gutter && one.top <= other.bottom && other.top <= one.bottom;

/** How many ways there are at the height where most pass each other. */
const crowd = (all: readonly Run[]): number =>
  Math.max(
    0,
    ...all.map(
      (run) =>
        all.filter((one) => one.gutter === run.gutter && one.top - 6 <= run.top && run.top <= one.bottom + 6).length,
    ),
  );

forAll([anyRuns], { numRuns: runs(300) })(
  'ways that pass each other lie on tracks of their own while there is room, and all within the gutter',
  (all) => {
    const offsets = tracksInGutters(all);

    for (const [at, one] of all.entries()) {
      expect(Math.abs(offsets[at] ?? 0)).toBeLessThanOrEqual(room);
      if (crowd(all) > most) continue;
      for (const [place, other] of all.entries())
        if (place > at && pass(one, other))
          expect(Math.abs((offsets[at] ?? 0) - (offsets[place] ?? 0))).toBeGreaterThanOrEqual(2);
    }
  },
);

forAll([anyRuns, fc.nat(200)], { numRuns: runs(150) })(
  'whatever comes into another gutter, or further down, leaves the others where they are',
  (all, down) => {
    const before = tracksInGutters(all);
    const lowest = Math.max(0, ...all.map(({ bottom }) => bottom));
    const elsewhere = { gutter: 3, top: 0, bottom: 300, cards: 0, room } as const;
    const below = { ...elsewhere, gutter: 1, top: lowest + 20 + down, bottom: lowest + 400 };

    const after = tracksInGutters([...all, elsewhere, below]);

    expect(after).toEqual([...before, 0, 0]);
  },
);

test('a way alone runs in the middle, two lie to both sides alike, and the longer one further from their cards', () => {
  const outer = { gutter: 1, top: 0, bottom: 100, cards: 1, room } as const;
  const inner = { ...outer, top: 20, bottom: 60 };

  expect(tracksInGutters([outer])[0]).toBe(0);
  const tracks = tracksInGutters([inner, outer]);
  expect(tracks).toEqual([2, -2]);
  const [low, high] = [inner, outer].map((one) => ({ ...one, cards: -1 as const }));
  expect(high && tracksInGutters([low ?? inner, high])[1]).toBe(2);
});

/** Two columns of cards in one lane, and a third lane far below. */
function journeyWith(ways: readonly (readonly [string, string])[]): JourneyMap {
  const card = (stage: number, lane: string, at: number): Card => ({
    ...blankCard,
    kind: 'note',
    id: `${stage}${lane}${at}`,
    order: `a${at}`,
    stageId: `stage${stage}`,
    laneId: lane,
    text: 'Something',
  });
  return {
    ...emptyJourney,
    stages: tableOf([0, 1].map((at) => ({ ...blankStage, id: `stage${at}`, order: `a${at}` }))),
    lanes: tableOf(['A', 'B', 'C'].map((id) => ({ ...blankLane, id, order: `a${id}`, kind: 'note' as const }))),
    cards: tableOf(
      [0, 1].flatMap((stage) => ['A', 'B', 'C'].flatMap((lane) => [0, 1, 2].map((at) => card(stage, lane, at)))),
    ),
    links: tableOf(ways.map(([fromId, toId], at) => ({ ...blankLink, id: `way${at}`, fromId, toId }))),
  };
}

/** The one x along which a drawn way runs down: that of its longest upright piece. */
function lineOf(path: string): number {
  const [points = []] = traceOf(path).runs;
  const pieces = points.slice(1).map((to, at) => ({ x: to.x, length: Math.abs(to.y - (points[at]?.y ?? to.y)) }));
  return pieces.sort((a, b) => b.length - a.length)[0]?.x ?? Number.NaN;
}

test('ways past the same cards, inside a cell and on to the next column all share the gutter between', () => {
  const layout = layoutMap(
    journeyWith([
      ['1A0', '1C0'],
      ['1A1', '1C1'],
      ['0A0', '0A2'],
      ['0A0', '1A2'],
      ['0B0', '1B2'],
    ]),
  );
  const gutter = layout.stages[1]?.x ?? 0;

  const lines = layout.links.map(({ path }) => lineOf(path));

  for (const line of lines) expect(Math.abs(line - gutter)).toBeLessThanOrEqual(6);
  expect(new Set(lines.slice(0, 4)).size).toBe(4);
  expect(lines[4]).not.toBe(lines[0]);
  expect(lines[4]).not.toBe(lines[1]);
});

test('a way down and one back up between the same two lanes lie beside each other', () => {
  const [down, up] = layoutMap(
    journeyWith([
      ['0A2', '0B0'],
      ['0B0', '0A2'],
    ]),
  ).links;

  expect(Math.abs((down?.arrow.x ?? 0) - (up?.arrow.x ?? 0))).toBe(10);
  expect(down?.arrow.angle).toBe(90);
  expect(up?.arrow.angle).toBe(-90);
});

const everywhere = ['1B0', '1B1', '1B2', '1C0', '1C1', '1C2'];

test('six ways out of one card are one line that forks', () => {
  const layout = layoutMap(journeyWith(everywhere.map((to) => ['0A0', to] as const)));

  expect(layout.links.map(({ arrow }) => arrow.y)).toEqual(everywhere.map((id) => middleOf(layout.cards.get(id))));
  expect(new Set(layout.links.map(({ path }) => path.split('L')[0])).size).toBe(1);
  expect(new Set(layout.links.map(({ path }) => lineOf(path)))).toEqual(new Set([layout.stages[1]?.x]));
});

test('six ways into one card are one line with one arrow', () => {
  const from = ['0A0', '0A1', '0A2', '0B0', '0B1', '0B2'];

  const layout = layoutMap(journeyWith(from.map((id) => [id, '1C2'] as const)));

  expect(layout.links.map(({ arrow }) => arrow.y)).toEqual(from.map(() => middleOf(layout.cards.get('1C2'))));
  expect(new Set(layout.links.map(({ path }) => lineOf(path))).size).toBe(1);
});

test('a way goes along with others at one of its ends only, so that no way is read that nobody drew', () => {
  const out = everywhere.map((to) => ['0A0', to] as const);
  const into = ['0A1', '0A2', '0B0'].map((from) => [from, '1C2'] as const);

  const lines = layoutMap(journeyWith([...out, ...into])).links.map(({ path }) => lineOf(path));

  const [one, other] = [new Set(lines.slice(0, 6)), new Set(lines.slice(6))];
  expect([one.size, other.size]).toEqual([1, 1]);
  expect([...one]).not.toEqual([...other]);
});

const middleOf = (box: { y: number; height: number } | undefined): number =>
  box ? box.y + box.height / 2 : Number.NaN;
