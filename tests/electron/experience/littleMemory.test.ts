import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { createLocalEngine } from '../../../electron/experience/localEngine.ts';
import { aRecipe, createWorkbench } from './workbench.ts';

const { put, folder } = createWorkbench();
const engine = createLocalEngine({ memoryLimit: '200MB', threads: 2, temporaryFolder: folder });
afterAll(() => engine.close());

const fileOf = (lines: number) =>
  put(
    `touchpoint,customer,minutes\n${Array.from({ length: lines }, (_, at) => `Desk,customer-number-${at},${(at * 7919) % lines}`).join('\n')}\n`,
  );
const [lines, more] = [600_000, 1_200_000];
const file = fileOf(lines);
const customers = aRecipe('count', { formula: 'customers' }, { scoreColumn: '', customerColumn: 'customer' });
const options = { metricId: 'm', targets: [{ id: 'Desk', text: 'Desk' }], rowsTo: null };
const spilled = () => readdirSync(folder).filter((name) => name.startsWith('senda-') && existsSync(join(folder, name)));

describe('more values than is comfortable in little memory', () => {
  it('are told apart and put in order all the same, and nothing stays on the disk', async () => {
    const many = await engine.importRows(fileOf(more), customers, options);
    const middle = await engine.importRows(file, aRecipe('duration', {}, { scoreColumn: 'minutes' }), options);

    expect(many).toMatchObject({ ok: true, value: { figures: [{ value: more, n: more }] } });
    expect(middle).toMatchObject({ ok: true, value: { figures: [{ value: (lines - 1) / 2, n: lines }] } });
    expect(spilled()).toEqual([]);
  }, 120_000);

  it('can be left half-way', async () => {
    const quiet = engine.onProgress(() => engine.cancel(file));

    const stopped = await engine.importRows(file, customers, options);
    quiet();

    expect(stopped).toEqual({ ok: false, problem: { kind: 'survey-cancelled' } });
    expect(spilled()).toEqual([]);
  });
});
