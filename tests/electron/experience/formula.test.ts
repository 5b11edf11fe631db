import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { asColumn } from '../../../shared/experience/formula/tokens.ts';
import { aRecipe, createWorkbench, leftOutTotal } from './workbench.ts';

const { put, take, engine } = createWorkbench();

const rows = Array.from({ length: 120 }, (_, at) => ({
  touchpoint: at % 3 === 0 ? 'Desk' : 'Call',
  wait: at % 17 === 5 ? '' : String((at * 13) % 90),
  talk: String(1 + (at % 9)),
  channel: at % 7 === 0 ? '' : at % 2 === 0 ? 'App' : 'Shop',
}));
const file = () => put(['touchpoint,wait,talk,channel', ...rows.map((row) => Object.values(row).join(','))].join('\n'));
const asked = (expression: string) =>
  aRecipe('formula', { goodIs: 'low', formula: 'mean' }, { scoreColumn: '', expression });
const sharing = (expression: string) =>
  aRecipe('formula', { goodIs: 'low', formula: 'share' }, { scoreColumn: '', expression });

describe("somebody's own formula", () => {
  it('is the mean of what a plain loop works out, and rows that lack a number are left out', async () => {
    const outcome = await take(file(), asked('(wait + 2 * talk) / (talk - 3)'), ['Desk', 'Call']);

    const worked = rows
      .filter(({ touchpoint, wait, talk }) => touchpoint === 'Call' && wait !== '' && talk !== '3')
      .map(({ wait, talk }) => (Number(wait) + 2 * Number(talk)) / (Number(talk) - 3));
    const found = outcome.figures.find(({ touchpointId }) => touchpointId === 'Call');
    expect(found?.n).toBe(worked.length);
    expect(found?.value).toBeCloseTo(worked.reduce((sum, one) => sum + one, 0) / worked.length, 9);
    expect(outcome.rowsUsed + leftOutTotal(outcome)).toBe(120);
    expect(outcome.leftOut).toContainEqual({ reason: 'no-score', detail: '', rows: 120 - outcome.rowsUsed });
  });

  it('is the share of rows for which a condition holds; who said nothing counts neither way', async () => {
    const outcome = await take(file(), sharing('wait >= 30 and channel = "app"'), ['Desk', 'Call']);

    // What is not known on one side may still be settled by the other: no wait below 30 needs a channel.
    const known = rows.filter(
      ({ wait, channel }) =>
        (wait !== '' && channel !== '') || (wait !== '' && Number(wait) < 30) || channel === 'Shop',
    );
    const of = (touchpoint: string) => known.filter((row) => row.touchpoint === touchpoint);
    for (const touchpoint of ['Desk', 'Call']) {
      const holding = of(touchpoint).filter(
        ({ wait, channel }) => Number(wait) >= 30 && channel === 'App' && wait !== '',
      );
      const found = outcome.figures.find(({ touchpointId }) => touchpointId === touchpoint);
      expect(found?.value).toBeCloseTo((100 * holding.length) / of(touchpoint).length, 9);
      expect(found?.n).toBe(of(touchpoint).length);
    }
  });

  it('chooses, rounds and takes the least and the greatest as arithmetic does', async () => {
    const outcome = await take(file(), asked('if(talk > 4; max(wait; talk * 2); -abs(round(talk / 2)))'), ['Desk']);

    const worked = rows
      .filter(({ touchpoint, wait, talk }) => touchpoint === 'Desk' && (Number(talk) <= 4 || wait !== ''))
      .map(({ wait, talk }) =>
        Number(talk) > 4 ? Math.max(Number(wait), Number(talk) * 2) : -Math.round(Number(talk) / 2),
      );
    expect(outcome.figures[0]?.value).toBeCloseTo(worked.reduce((sum, one) => sum + one, 0) / worked.length, 9);
  });

  it('reads decimal commas, and codes for no answer as no answer', async () => {
    const path = put('touchpoint;wait\nDesk;1.200,5\nDesk;99\nDesk;0,5\n');
    const recipe = {
      ...asked('wait * 2'),
      reading: { encoding: 'utf-8', delimiter: ';', quote: '"', decimal: ',' } as const,
      missing: ['99'],
    };

    const outcome = await take(path, recipe, ['Desk']);

    expect(outcome.figures[0]).toMatchObject({ value: 1201, n: 2 });
  });

  it('leaves out what grows beyond all numbers instead of failing', async () => {
    const big = '9'.repeat(300);
    const outcome = await take(put(`touchpoint,a\nDesk,${big}\nDesk,2\n`), asked('a * a * a'), ['Desk']);

    expect(outcome.figures[0]).toMatchObject({ value: 8, n: 1 });
    expect(outcome.leftOut).toEqual([{ reason: 'no-score', detail: '', rows: 1 }]);
  });

  it('that names a column the file does not have is refused by name', async () => {
    const answer = await engine.importRows(file(), asked('wait / people'), {
      metricId: 'm',
      targets: [],
      rowsTo: null,
    });

    expect(answer).toEqual({ ok: false, problem: { kind: 'survey-column-missing', column: 'people' } });
  });

  it('counts right over columns with hostile names, which never become SQL', async () => {
    const hostile = fc.constantFrom(
      '"; DROP TABLE counted; --',
      "')) OR 1=1 --",
      'a]b',
      '$x',
      '\\',
      '"',
      "'",
      'c0',
      'if(',
    );
    const name = fc.oneof(
      hostile,
      fc.string({ minLength: 1, maxLength: 12 }).filter((one) => /\S/.test(one) && !/[\r\n\0]/.test(one)),
    );
    await fc.assert(
      fc.asyncProperty(name, async (given) => {
        const column = given.trim();
        fc.pre(column !== '' && column !== 'touchpoint' && !column.startsWith('\ufeff'));
        const path = put(`touchpoint,"${column.replace(/"/g, '""')}"\nDesk,4\nDesk,8\n`);
        const outcome = await take(path, asked(`${asColumn(column)} / 2`), ['Desk']);
        expect(outcome.figures[0]).toMatchObject({ value: 3, n: 2 });
      }),
      { numRuns: 60 },
    );
  });
});
