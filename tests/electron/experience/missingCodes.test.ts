import { describe, expect, it } from 'vitest';
import { aRecipe, createWorkbench } from './workbench.ts';

const { put, take } = createWorkbench();

describe('a code that means "no answer"', () => {
  it('is left out under its own name, on the scale, off it, in words and with spaces around it', async () => {
    const file = put('touchpoint,score\nDesk,9\nDesk,99\nDesk, 99 \nDesk,N/A\nDesk,5\nDesk,11\nDesk,\n');

    const { figures, rowsUsed, leftOut } = await take(file, aRecipe('nps', {}, { missing: ['99', 'N/A', '5'] }), [
      'Desk',
    ]);

    expect(rowsUsed).toBe(1);
    expect(figures[0]).toMatchObject({ value: 100, n: 1 });
    expect(leftOut).toEqual(
      expect.arrayContaining([
        { reason: 'missing-code', detail: '99', rows: 2 },
        { reason: 'missing-code', detail: 'N/A', rows: 1 },
        { reason: 'missing-code', detail: '5', rows: 1 },
        { reason: 'off-scale', detail: '11', rows: 1 },
      ]),
    );
    expect(leftOut.reduce((sum, { rows }) => sum + rows, 0)).toBe(6);
  });

  it('is told from a published value that looks like it only by being named', async () => {
    const file = put('touchpoint,score,answers\nDesk,40,100\nDesk,99,100\n');
    const published = { countColumn: 'answers' };

    const all = await take(file, aRecipe('nps', {}, published), ['Desk']);
    const without = await take(file, aRecipe('nps', {}, { ...published, missing: ['99'] }), ['Desk']);

    expect(all.figures[0]).toMatchObject({ value: 69.5, n: 200 });
    expect(without.figures[0]).toMatchObject({ value: 40, n: 100 });
    expect(without.leftOut).toEqual([{ reason: 'missing-code', detail: '99', rows: 1 }]);
  });
});
