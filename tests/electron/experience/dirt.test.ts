import { describe, expect, it } from 'vitest';
import { dirtyFiles } from '../../builders/dirt.ts';
import { seed } from '../../builders/seed.ts';
import { createWorkbench } from './workbench.ts';

const { engine, put, take } = createWorkbench();

const files = await dirtyFiles(seed);

describe('a dirty file is read as it is guessed', () => {
  it('in more than twenty ways', () => {
    expect(new Set(files.map(({ dirt }) => dirt)).size).toBeGreaterThanOrEqual(20);
  });

  it.each(files)('with $dirt, every row used or left out for its reason', async ({ content, rows, used, leftOut }) => {
    const path = put(content);
    const found = await engine.inspect(path, null);
    const recipe = found.ok ? found.value.guess : null;
    if (!recipe) throw new Error(JSON.stringify(found));

    const outcome = await take(path, recipe, ['Desk', 'App']);

    const reasons: Record<string, number> = {};
    for (const { reason, rows: count } of outcome.leftOut) reasons[reason] = (reasons[reason] ?? 0) + count;
    expect(reasons).toEqual(leftOut);
    expect({ rows: outcome.rows, used: outcome.rowsUsed }).toEqual({ rows, used });
  });
});
