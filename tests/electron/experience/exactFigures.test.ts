import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Recipe } from '../../../shared/journey/recipe.ts';
import { aRecipe, createWorkbench, leftOutTotal } from './workbench.ts';

const { put, take, engine, folder } = createWorkbench();

interface Row {
  touchpoint: string;
  on: string;
  region: string;
  tags: string;
  minutes: number;
  customer: string;
}

const rows: Row[] = Array.from({ length: 400 }, (_, at) => ({
  touchpoint: (at * 7) % 5 < 2 ? 'Desk' : 'Call',
  on: `2025-0${1 + (Math.floor(at / 9) % 3)}-11`,
  region: ['North', 'South', ''][(at * 11) % 3] ?? '',
  tags: ['late', 'late; rude', 'rude', ''][at % 4] ?? '',
  minutes: Math.round(((at * 37) % 101) ** 2 / 10) / 10,
  customer: at % 29 === 3 ? ' ' : `C${(at * at) % 83}`,
}));
const columns = ['touchpoint', 'on', 'region', 'tags', 'minutes', 'customer'] as const;
const file = () =>
  put([columns.join(','), ...rows.map((row) => columns.map((name) => row[name]).join(','))].join('\n'));
const date = { column: 'on', format: 'YYYY-MM-DD', period: 'month' } as const;
const shape: Partial<Recipe> = { date, segmentColumns: ['region', 'tags'], tagColumns: ['tags'] };
const median: Recipe = aRecipe('duration', {}, { ...shape, scoreColumn: 'minutes' });
const customers: Recipe = aRecipe(
  'count',
  { formula: 'customers' },
  { ...shape, scoreColumn: '', customerColumn: 'customer' },
);

/** By the definition of each figure, over the rows themselves. */
function of(figure: { touchpointId: string; period: string; segment: Readonly<Record<string, string>> }): Row[] {
  const { region, tags } = figure.segment;
  return rows.filter(
    (row) =>
      row.touchpoint === figure.touchpointId &&
      row.on.startsWith(figure.period) &&
      (region === undefined || row.region === region) &&
      (tags === undefined || row.tags.split('; ').includes(tags)),
  );
}

function middleOf(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  return ((sorted[(sorted.length - 1) >> 1] ?? 0) + (sorted[sorted.length >> 1] ?? 0)) / 2;
}

const known = ({ customer }: Row) => customer.trim() !== '';

describe('a median of minutes', () => {
  it('is the middle value for every touchpoint, period, segment and tag, with ends that are values', async () => {
    const outcome = await take(file(), median, ['Desk', 'Call']);

    expect(outcome.figures.length).toBeGreaterThan(60);
    for (const figure of outcome.figures) {
      const minutes = of(figure).map((row) => row.minutes);
      expect(figure.n).toBe(minutes.length);
      expect(figure.value).toBeCloseTo(middleOf(minutes), 9);
      if (minutes.length < 6) expect(figure.low).toBeNull();
      else {
        expect(minutes).toContain(figure.low);
        expect(minutes).toContain(figure.high);
      }
    }
    const all = outcome.figures.find(
      ({ touchpointId, period, segment }) =>
        touchpointId === 'Desk' && period === '' && Object.keys(segment).length === 0,
    );
    const sorted = of({ touchpointId: 'Desk', period: '', segment: {} })
      .map((row) => row.minutes)
      .sort((a, b) => a - b);
    // 160 values: the 68th and the 93rd, by the binomial distribution.
    expect(sorted).toHaveLength(160);
    expect([all?.low, all?.high]).toEqual([sorted[67], sorted[92]]);
  });

  it('is refused of results that somebody else computed', async () => {
    const published = { ...median, countColumn: 'minutes' };

    const answer = await engine.importRows(file(), published, { metricId: 'm', targets: [], rowsTo: null });

    expect(answer).toEqual({ ok: false, problem: { kind: 'survey-median-published' } });
  });
});

describe('contacts and customers', () => {
  it('are told apart: who comes twice is one customer, and rows without one are listed', async () => {
    const outcome = await take(file(), customers, ['Desk', 'Call']);

    for (const figure of outcome.figures) {
      const contacts = of(figure).filter(known);
      const many = new Set(contacts.map(({ customer }) => customer)).size;
      expect(figure).toMatchObject({ value: many, n: many, rows: contacts.length, low: null, high: null });
    }
    expect(outcome.leftOut).toEqual([
      { reason: 'no-customer', detail: '', rows: rows.filter((row) => !known(row)).length },
    ]);
    expect(outcome.rowsUsed + leftOutTotal(outcome)).toBe(400);
  });

  it('need to be told which column a customer is', async () => {
    const { customerColumn: _, ...recipe } = customers;

    const answer = await engine.importRows(file(), recipe, { metricId: 'm', targets: [], rowsTo: null });

    expect(answer).toEqual({ ok: false, problem: { kind: 'survey-customer-missing' } });
  });
});

describe('kept rows', () => {
  it.each([
    ['medians', median],
    ['customers', customers],
  ])('give the same %s under a filter as the import, and no customer’s number is in them', async (what, recipe) => {
    const rowsTo = join(folder, `${what}.parquet`);
    const targets = ['Desk', 'Call'].map((text) => ({ id: text, text }));
    const outcome = await engine.importRows(file(), recipe, { metricId: 'm', targets, rowsTo });
    if (!outcome.ok) throw new Error(outcome.problem.kind);

    const answer = await engine.query(rowsTo, recipe, {
      metricId: 'm',
      where: [{ column: 'region', value: 'North' }],
      period: '2025-02',
    });

    const imported = outcome.value.figures.filter(
      ({ period, segment }) => period === '2025-02' && segment['region'] === 'North' && !('tags' in segment),
    );
    expect(imported).toHaveLength(2);
    expect(answer).toEqual({ ok: true, value: imported });
  });
});
