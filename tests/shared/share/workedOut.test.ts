import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Figure, figureId, type Segment } from '../../../shared/journey/figure.ts';
import { suppressed } from '../../../shared/share/suppress.ts';
import { aFigure } from '../../builders/aSurvey.ts';
import { rank } from '../../builders/rank.ts';
import { runs } from '../../builders/runs.ts';
import { seed } from '../../builders/seed.ts';

const smallest = 10;
const columns = { region: ['North', 'South', ''], age: ['young', 'old', ''], channel: ['App', ''] } as const;
const periods = ['2025-01', '2025-02'];

/** People who said the same of themselves in the same month; '' is who said nothing. */
interface Cell {
  readonly said: Record<keyof typeof columns, string>;
  readonly period: string;
}

const cells: Cell[] = columns.region.flatMap((region) =>
  columns.age.flatMap((age) =>
    columns.channel.flatMap((channel) => periods.map((period) => ({ said: { region, age, channel }, period }))),
  ),
);
const names = Object.keys(columns) as (keyof typeof columns)[];

/** Everybody, each value of each column, and all columns at once: what an import puts on a map. */
const groups: { segment: Segment; period: string }[] = ['', ...periods].flatMap((period) => [
  { segment: {}, period },
  ...names.flatMap((name) => columns[name].filter(Boolean).map((value) => ({ segment: { [name]: value }, period }))),
  ...cells
    .filter(({ said, period: month }) => month === periods[0] && names.every((name) => said[name] !== ''))
    .map(({ said }) => ({ segment: { ...said }, period })),
]);

const isIn = (cell: Cell, { segment, period }: (typeof groups)[number]): boolean =>
  (period === '' || cell.period === period) &&
  Object.entries(segment).every(([name, value]) => cell.said[name as keyof typeof columns] === value);

/** Which cells a group is made of, as a row of ones and noughts. */
const rowOf = (group: (typeof groups)[number]): number[] => cells.map((cell) => Number(isIn(cell, group)));

const people = fc.array(fc.oneof(fc.constant(0), fc.integer({ min: 1, max: 9 }), fc.integer({ min: 10, max: 80 })), {
  minLength: cells.length,
  maxLength: cells.length,
});

/** The table of these people, and what of it is shown. */
function shownOf(counts: readonly number[]) {
  const size = (row: readonly number[]) => row.reduce((sum, one, at) => sum + one * (counts[at] ?? 0), 0);
  const table = groups
    .map((group) => ({ ...group, row: rowOf(group), n: size(rowOf(group)) }))
    .filter(({ n }) => n > 0)
    .map((group): typeof group & { figure: Figure } => {
      const { segment, period, n } = group;
      const figure = aFigure({ touchpointId: 't', metricId: 'm', value: 4 }, { n, segment, period });
      return { ...group, figure: { ...figure, id: figureId('t', 'm', segment, period) } };
    });
  const { small, others } = suppressed(
    table.map(({ figure }) => figure),
    smallest,
  );
  const shown = table.filter(({ figure: { id } }) => !small.has(id) && !others.has(id));
  return { shown, table, size };
}

describe('what is shown of a table', () => {
  it('adds up to no group of few in any way, nor to the few who said nothing of themselves', () => {
    const property = fc.property(people, (counts) => {
      const { shown, table, size } = shownOf(counts);
      const rows = shown.map(({ row }) => row);
      const known = rank(rows);
      const silent = ['', ...periods].flatMap((period) =>
        names.map((name) =>
          cells.map((cell) => Number(cell.said[name] === '' && (period === '' || cell.period === period))),
        ),
      );
      const few = [...table.map(({ row }) => row), ...silent].filter((row) => size(row) > 0 && size(row) < smallest);
      for (const row of few) expect(rank([...rows, row])).toBeGreaterThan(known);
    });

    fc.assert(property, { numRuns: runs(150), seed });
  });

  it('is all of it where every group is large', () => {
    const { shown, table } = shownOf(cells.map(() => 50));

    expect(shown).toHaveLength(table.length);
  });
});
