import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { cellsOf, createWorkbench, leftOutTotal } from './workbench.ts';

const file = (name: string) => fileURLToPath(new URL(`../../../resources/samples/hcahps/${name}`, import.meta.url));
const states = file('state_results.csv');
const rows = cellsOf(readFileSync(states, 'utf8'));
const { engine, take, folder } = createWorkbench();

const mean = (values: number[]) => values.reduce((sum, value) => sum + value, 0) / values.length;
const netOf = (chosen: typeof rows) =>
  mean(chosen.map((row) => Number(row['top_box_percentage']) - Number(row['bottom_box_percentage'])));

async function guessed() {
  const found = await engine.inspect(states, null);
  if (!found.ok || !found.value.guess) throw new Error('no guess');
  return { inspection: found.value, recipe: found.value.guess };
}

describe('the hospital survey', () => {
  it('is understood without a question', async () => {
    const { recipe, inspection } = await guessed();

    expect(recipe).toMatchObject({
      touchpointColumn: 'measure_id',
      boxes: {
        bottom: 'bottom_box_percentage',
        middle: 'middle_box_percentage',
        top: 'top_box_percentage',
        hold: 'percent',
      },
      date: { column: 'release_period', format: 'MM_YYYY', period: 'month' },
      segmentColumns: ['State'],
      countColumn: null,
    });
    expect(inspection.sample[0]).toEqual(['07_2015', 'AK', 'H_CLEAN_HSP', '8', '22', '70']);
  });

  it('gives the figures that a loop over the file gives', async () => {
    const { recipe } = await guessed();
    const codes = [...new Set(rows.map((row) => row['measure_id'] ?? ''))];

    const outcome = await take(states, recipe, codes);

    expect(outcome.rows).toBe(4580);
    expect(outcome.rowsUsed).toBe(4580);
    expect(outcome).toMatchObject({ from: '2015-07', to: '2023-07' });
    expect(outcome.periods).toHaveLength(9);
    expect(outcome.figures).toHaveLength(10 * (1 + 9 + 51) + 4580);
    const byCode = new Map(codes.map((code) => [code, rows.filter((row) => row['measure_id'] === code)]));
    for (const figure of outcome.figures) {
      const chosen = (byCode.get(figure.touchpointId) ?? []).filter(
        (row) =>
          (figure.period === '' || row['release_period'] === `07_${figure.period.slice(0, 4)}`) &&
          (!('State' in figure.segment) || row['State'] === figure.segment['State']),
      );
      expect(figure.rows).toBe(chosen.length);
      expect(figure.value).toBeCloseTo(netOf(chosen), 9);
      expect(figure).toMatchObject({ n: null, low: null, high: null });
      expect(figure.parts?.high).toBeCloseTo(mean(chosen.map((row) => Number(row['top_box_percentage']))), 9);
    }
  });

  it('gets names for its codes from the second file', async () => {
    const { recipe } = await guessed();
    const codes = [...new Set(rows.map((row) => row['measure_id'] ?? ''))];

    const lookup = await engine.lookup(file('measures.csv'), null, codes);
    if (!lookup.ok) throw new Error(lookup.problem.kind);
    const names = await engine.names(states, { ...recipe, lookup: lookup.value }, [
      { id: 'nurses', text: 'communication with nurses' },
    ]);

    expect(lookup.value).toMatchObject({
      keyColumn: 'measure_id',
      nameColumn: 'measure',
      names: { H_COMP_1: 'Communication with Nurses' },
    });
    expect(names.ok && names.value.find(({ name }) => name === 'H_COMP_1')).toMatchObject({
      touchpointId: 'nurses',
      how: 'normalised',
      rows: 458,
    });
  });

  it('counts rows that were not asked for, and rows of touchpoints that are not on the map', async () => {
    const { recipe } = await guessed();

    const outcome = await take(states, { ...recipe, where: [{ column: 'State', value: 'CA' }] }, ['H_COMP_1']);

    const inCalifornia = rows.filter((row) => row['State'] === 'CA').length;
    expect(outcome.rowsUsed).toBe(9);
    expect(outcome.leftOut.find(({ reason }) => reason === 'filtered')?.rows).toBe(4580 - inCalifornia);
    expect(leftOutTotal(outcome) + outcome.rowsUsed).toBe(4580);
  });

  it('answers questions from kept rows like the import itself', async () => {
    const { recipe } = await guessed();
    const rowsTo = `${folder}/kept.parquet`;
    const targets = [{ id: 'nurses', text: 'H_COMP_1' }];
    const outcome = await engine.importRows(states, recipe, { metricId: 'm', targets, rowsTo });
    if (!outcome.ok) throw new Error(outcome.problem.kind);

    const asked = await engine.query(rowsTo, recipe, {
      metricId: 'm',
      where: [{ column: 'State', value: 'TX' }],
      period: '2019-07',
    });

    const same = outcome.value.figures.find(
      (figure) => figure.segment['State'] === 'TX' && figure.period === '2019-07',
    );
    expect(asked.ok && asked.value).toEqual([same]);
  });
});
