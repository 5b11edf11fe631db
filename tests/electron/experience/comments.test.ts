import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { aRecipe, createWorkbench } from './workbench.ts';

const { engine, folder, put } = createWorkbench();

const survey = [
  'touchpoint,score,on,age,words',
  'Desk,9,2025-01-03,young,Fast and friendly',
  'Desk,2,2025-02-10,old,La atención fue lenta',
  'Desk,5,2025-02-11,young,',
  'Call,1,2025-02-12,old,"Nobody, really nobody, called"',
  'Desk,3,2025-03-01,old,ATENCION pésima y lenta',
].join('\n');

const recipe = aRecipe(
  'nps',
  {},
  {
    date: { column: 'on', format: 'YYYY-MM-DD', period: 'month' },
    segmentColumns: ['age'],
    commentColumn: 'words',
  },
);

const rowsTo = join(folder, 'rows.parquet');
const kept = (async () => {
  const targets = ['Desk', 'Call'].map((text) => ({ id: text.toLowerCase(), text }));
  const outcome = await engine.importRows(put(survey), recipe, { metricId: 'm', targets, rowsTo });
  if (!outcome.ok) throw new Error(outcome.problem.kind);
})();

async function asked(search = '', where: { column: string; value: string }[] = [], period = '', touchpointId = 'desk') {
  await kept;
  const found = await engine.comments(rowsTo, recipe, { touchpointId, search, where, period });
  if (!found.ok) throw new Error(found.problem.kind);
  return found.value;
}

describe('what customers wrote about a touchpoint', () => {
  it('comes newest first, with its day, answer and row, without empty ones', async () => {
    const { comments, all } = await asked();

    expect(all).toBe(3);
    expect(comments.map(({ text, day, score }) => [text, day, score])).toEqual([
      ['ATENCION pésima y lenta', '2025-03-01', 3],
      ['La atención fue lenta', '2025-02-10', 2],
      ['Fast and friendly', '2025-01-03', 9],
    ]);
    expect(new Set(comments.map(({ row }) => row)).size).toBe(3);
  });

  it('is found by words in any order, whatever their case and accents', async () => {
    expect((await asked('lenta atencion')).comments).toHaveLength(2);
    expect((await asked('PESIMA')).comments).toHaveLength(1);
    expect((await asked("fast' OR '1'='1")).comments).toEqual([]);
    expect((await asked('%')).comments).toEqual([]);
  });

  it('obeys the filter and the period of the figures', async () => {
    expect((await asked('', [{ column: 'age', value: 'old' }])).all).toBe(2);
    expect((await asked('', [], '2025-02')).comments.map(({ day }) => day)).toEqual(['2025-02-10']);
  });

  it('keeps its row, so that a quote can be found again', async () => {
    const [one] = (await asked('friendly')).comments;
    const [again] = (await asked('fast')).comments;

    expect(again?.row).toBe(one?.row);
    expect((await asked('', [], '', 'call')).comments.map(({ row }) => row)).not.toContain(one?.row);
  });
});
