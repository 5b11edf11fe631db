import { describe, expect, it } from 'vitest';
import { blankCard } from '../../../shared/journey/card.ts';
import { type Figure, figureId, type Segment } from '../../../shared/journey/figure.ts';
import { emptyJourney } from '../../../shared/journey/journeyMap.ts';
import { suppressed } from '../../../shared/share/suppress.ts';
import { usualSmallest, withoutCustomers } from '../../../shared/share/withoutCustomers.ts';
import { usuallyTaken } from '../../../shared/share/writtenByHand.ts';
import { aMap } from '../../builders/aMap.ts';
import { aFigure, aSurvey } from '../../builders/aSurvey.ts';
import { chanceFrom } from '../../builders/chance.ts';
import { rank } from '../../builders/rank.ts';
import { seed } from '../../builders/seed.ts';

const figure = (n: number | null, segment: Segment = {}, period = ''): Figure => ({
  ...aFigure({ touchpointId: 't', metricId: 'm', value: 4 }, { n, segment, period }),
  id: figureId('t', 'm', segment, period),
});

/** Whether a hidden figure has one value only: its unit row adds nothing to the rank of the equations. */
function isKnown(
  hidden: readonly string[],
  sums: readonly { whole: string; parts: readonly string[] }[],
  id: string,
): boolean {
  const matrix = sums.map(({ whole, parts }) =>
    hidden.map((name) => Number(parts.includes(name)) - Number(name === whole)),
  );
  return rank([...matrix, hidden.map((name) => Number(name === id))]) === rank(matrix);
}

describe('small groups', () => {
  it('stay behind, with the smallest that would give one of them away', () => {
    const figures = [
      figure(100),
      figure(50, { Region: 'North' }),
      figure(42, { Region: 'South' }),
      figure(8, { Region: 'Islands' }),
    ];

    const { small, others } = suppressed(figures, 10);

    expect([...small]).toEqual([figureId('t', 'm', { Region: 'Islands' }, '')]);
    expect([...others]).toEqual([figureId('t', 'm', { Region: 'South' }, '')]);
  });

  it('need no help where several hide each other, unless together they are few', () => {
    const many = [figure(100), figure(84, { R: 'a' }), figure(9, { R: 'b' }), figure(7, { R: 'c' })];
    const few = [
      figure(100),
      figure(60, { R: 'a' }),
      figure(33, { R: 'b' }),
      figure(4, { R: 'c' }),
      figure(3, { R: 'd' }),
    ];

    expect(suppressed(many, 10).others.size).toBe(0);
    expect([...suppressed(few, 10).others]).toEqual([figureId('t', 'm', { R: 'b' }, '')]);
  });

  it('of a month are hidden by another month', () => {
    const figures = [figure(60), figure(30, {}, '2025-01'), figure(25, {}, '2025-02'), figure(5, {}, '2025-03')];

    expect([...suppressed(figures, 10).others]).toEqual([figureId('t', 'm', {}, '2025-02')]);
  });

  it('are no matter where all are large, or nobody publishes how many answered', () => {
    expect(suppressed([figure(20), figure(10, { R: 'a' }), figure(10, { R: 'b' })], 10).small.size).toBe(0);
    expect(suppressed([figure(null), figure(null, { R: 'a' })], 10).small.size).toBe(0);
  });

  it('can never be worked out from what is shown, whatever the table', () => {
    for (let round = 0; round < 60; round++) {
      const figures = aRandomTable(seed * 1000 + round);

      const { small, others } = suppressed(figures, 10);

      const hidden = [...small, ...others];
      expect(figures.filter(({ id, n }) => n !== null && n > 0 && n < 10 && !hidden.includes(id))).toEqual([]);
      const sums = plainSums(figures);
      for (const id of small) expect(isKnown(hidden, sums, id), `${id} in round ${round}`).toBe(false);
    }
  });
});

const [regions, ages, months] = [
  ['N', 'S', 'I'],
  ['young', 'old'],
  ['2025-01', '2025-02', '2025-03'],
];

function aRandomTable(from: number): Figure[] {
  const chance = chanceFrom(from);
  const cells = regions.flatMap((R) =>
    ages.flatMap((A) =>
      months.map((period) => ({
        R,
        A,
        period,
        n: chance.below(4) === 0 ? 1 + chance.below(9) : 10 + chance.below(60),
      })),
    ),
  );
  const total = (holds: (cell: (typeof cells)[number]) => boolean) =>
    cells.filter(holds).reduce((sum, { n }) => sum + n, 0);
  const periods = ['', ...months];
  return periods.flatMap((period) => {
    const inPeriod = (cell: (typeof cells)[number]) => period === '' || cell.period === period;
    return [
      figure(total(inPeriod), {}, period),
      ...regions.map((R) =>
        figure(
          total((cell) => inPeriod(cell) && cell.R === R),
          { R },
          period,
        ),
      ),
      ...ages.map((A) =>
        figure(
          total((cell) => inPeriod(cell) && cell.A === A),
          { A },
          period,
        ),
      ),
      ...regions.flatMap((R) =>
        ages.map((A) =>
          figure(
            total((cell) => inPeriod(cell) && cell.R === R && cell.A === A),
            { R, A },
            period,
          ),
        ),
      ),
    ];
  });
}

/** The sums of that table, written down by hand. */
function plainSums(figures: readonly Figure[]): { whole: string; parts: string[] }[] {
  const id = (segment: Segment, period: string) => figureId('t', 'm', segment, period);
  const sums: { whole: string; parts: string[] }[] = [];
  for (const period of ['', ...months]) {
    sums.push({ whole: id({}, period), parts: regions.map((R) => id({ R }, period)) });
    sums.push({ whole: id({}, period), parts: ages.map((A) => id({ A }, period)) });
    for (const R of regions) sums.push({ whole: id({ R }, period), parts: ages.map((A) => id({ R, A }, period)) });
    for (const A of ages) sums.push({ whole: id({ A }, period), parts: regions.map((R) => id({ R, A }, period)) });
  }
  for (const { segment, period } of figures)
    if (period === '') sums.push({ whole: id(segment, ''), parts: months.map((month) => id(segment, month)) });
  return sums;
}

describe('a copy without customers', () => {
  it('has no rows, no quotes and no refused words, and says so', () => {
    const { source, metric } = aSurvey();
    const left = [{ reason: 'no-score' as const, detail: 'Call me at 612 345 678', rows: 10 }];
    const card = { ...blankCard, kind: 'quote', id: 'q', text: 'Ana was rude' };
    const journey = {
      ...emptyJourney,
      cards: { q: card, t: { ...card, id: 't', kind: 'touchpoint', text: 'Desk' } } as never,
      sources: {
        s: { ...source, id: 's', order: 'a', hasRows: true, leftOut: left, segments: { R: ['a', 'b', 'c'] } },
        u: { ...source, id: 'u', order: 'b', hasRows: false },
      },
      metrics: { m: { ...metric, id: 'm', order: 'a', sourceId: 's' } },
      figures: Object.fromEntries(
        [figure(100), figure(60, { R: 'a' }), figure(36, { R: 'b' }), figure(4, { R: 'c' })].map((each) => [
          each.id,
          each,
        ]),
      ),
    };

    const { journey: copy, account } = withoutCustomers(journey);

    expect(Object.keys(copy.cards)).toEqual(['t']);
    expect(copy.sources['s']).toMatchObject({
      hasRows: false,
      leftOut: [{ reason: 'no-score', detail: '', rows: 10 }],
    });
    expect(copy.sources['s']?.segments).toEqual({ R: ['a'] });
    expect(JSON.stringify(copy)).not.toContain('612');
    expect(account).toEqual({
      smallest: usualSmallest,
      touchpoints: 1,
      figures: 2,
      rows: 100,
      quotes: 1,
      smallFigures: 1,
      otherFigures: 1,
      refusedValues: 1,
      files: [source.name],
      byHand: { notes: 0, personas: 0, quotes: 1, comments: 0 },
      taken: usuallyTaken,
      repeated: 0,
      personal: 0,
    });
  });

  it('keeps of a recipe what was measured, and no cell of the file', () => {
    const { source, metric } = aSurvey();
    const recipe = {
      ...source.recipe,
      where: [{ column: 'Customer', value: 'Ana López' }],
      missing: ['Ana said nothing'],
      matches: { Desk: 'card1', 'Branch party with Ana': null, Gone: 'card9' },
      lookup: { fileName: 'c.csv', keyColumn: 'k', nameColumn: 'n', names: { d: 'Desk', x: 'Ana López' } },
      answers: { Good: 5, 'Ana knows': null },
    };
    const journey = {
      ...aMap().withStages('One').withLanes('touchpoint').withCard('Desk').journey(),
      sources: { source1: { ...source, order: 'a', recipe } },
      metrics: { metric1: { ...metric, order: 'a', sourceId: 'source1' } },
    };

    const { journey: copy } = withoutCustomers(journey);

    expect(copy.sources['source1']?.recipe).toEqual({
      ...recipe,
      ...{ where: [], missing: [], matches: { Desk: 'card1' }, answers: { Good: 5 } },
      lookup: { ...recipe.lookup, names: { d: 'Desk' } },
    });
  });
});
