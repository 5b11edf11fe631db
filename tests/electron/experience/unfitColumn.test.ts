import { describe, expect, it } from 'vitest';
import { blockersOf } from '../../../renderer/survey/blockers.ts';
import { draftFrom } from '../../../renderer/survey/measureDraft.ts';
import { isUnscored } from '../../../shared/experience/unscored.ts';
import { ok } from '../../../shared/result.ts';
import { aRecipe, createWorkbench, leftOutTotal } from './workbench.ts';

const { put, take, engine } = createWorkbench();

/** Long enough that refused values are worth a look beforehand. */
const long = (score: (at: number) => string) =>
  put(
    `touchpoint,score,order,note\n${Array.from({ length: 150_000 }, (_, at) => `Desk,${score(at)},${at}-${at * 7919},${'x'.repeat(40)}`).join('\n')}\n`,
  );

describe('a column that was taken for scores by mistake', () => {
  it('is named, and its values are not listed one by one', async () => {
    const outcome = await take(
      long((at) => String(at % 11)),
      aRecipe('nps', {}, { scoreColumn: 'order' }),
      ['Desk'],
    );

    expect(outcome.leftOut).toEqual([{ reason: 'no-score', detail: '…', rows: 150_000 }]);
    expect(outcome.warnings).toContainEqual({ kind: 'column-unfit', column: 'order' });
    expect(outcome).toMatchObject({ rows: 150_000, rowsUsed: 0 });
  });

  it('is named as the date where that is what fits no cell', async () => {
    const date = { column: 'order', format: 'YYYY-MM-DD', period: 'month' } as const;
    const outcome = await take(
      long((at) => String(at % 11)),
      aRecipe('nps', {}, { date }),
      ['Desk'],
    );

    expect(outcome.warnings).toContainEqual({ kind: 'column-unfit', column: 'order' });
    expect(outcome.leftOut).toEqual([{ reason: 'no-date', detail: '…', rows: 150_000 }]);
  });

  it('is none where only a few values are refused, each of which is counted exactly', async () => {
    const said = (at: number) => (at % 10 === 3 ? `bad${at % 90}` : at % 1000 === 1 ? `odd${at}` : String(at % 11));
    const outcome = await take(long(said), aRecipe(), ['Desk']);

    const refused = new Map<string, number>();
    for (let at = 0; at < 150_000; at += 1)
      if (!/^\d+$/.test(said(at))) refused.set(said(at), (refused.get(said(at)) ?? 0) + 1);
    const listed = outcome.leftOut.filter(({ detail }) => detail !== '…');
    for (const { detail, rows } of listed) expect(rows).toBe(refused.get(detail));
    expect(listed).toHaveLength(40);
    expect(outcome.leftOut.at(-1)).toMatchObject({ detail: '…' });
    expect(outcome.rowsUsed + leftOutTotal(outcome)).toBe(150_000);
  });

  it('is told by a first look already, before any row is counted', async () => {
    const file = put(
      `step,nps,order,name\n${Array.from({ length: 60 }, (_, at) => `Desk,${at % 11},${1000 + at},Order ${at}`).join('\n')}`,
    );
    const found = await engine.inspect(file, null);
    if (!found.ok) throw new Error(found.problem.kind);
    const blocked = (scoreColumn: string) => {
      const recipe = aRecipe('nps', { name: 'NPS' }, { scoreColumn });
      const blockers = blockersOf(
        recipe,
        draftFrom(recipe.measure, true),
        ok(recipe.measure),
        [],
        {},
        found.value.columns,
      );
      return blockers.map(({ kind, stopsCounting }) => [kind, stopsCounting]);
    };

    expect(blocked('order')).toEqual([['unscored', true]]);
    expect(blocked('name')).toEqual([['unscored', true]]);
    expect(blocked('nps')).toEqual([]);
    const worded = aRecipe('share', { positiveFrom: 1 }, { scoreColumn: 'name', positiveAnswer: 'Order 1' });
    expect(isUnscored(worded, worded.measure, found.value.columns)).toBe(false);
  });
});
