import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { createLocalEngine } from '../../../electron/experience/localEngine.ts';
import { aRecipe, createWorkbench } from './workbench.ts';

const { put, folder } = createWorkbench();
const engine = createLocalEngine({ memoryLimit: '200MB', threads: 2, temporaryFolder: folder });
afterAll(() => engine.close());

const lines = 600_000;
const file = put(
  `touchpoint,customer,minutes\n${Array.from({ length: lines }, (_, at) => `Desk,${'customer-number-'.repeat(3)}${at},${(at * 7919) % lines}`).join('\n')}\n`,
);
const customers = aRecipe('count', { formula: 'customers' }, { scoreColumn: '', customerColumn: 'customer' });
const options = { metricId: 'm', targets: [{ id: 'Desk', text: 'Desk' }], rowsTo: null };
const spilled = () => readdirSync(folder).filter((name) => name.startsWith('senda-') && existsSync(join(folder, name)));

describe('more values than is comfortable in little memory', () => {
  it('are told apart and put in order all the same, and nothing stays on the disk', async () => {
    const many = await engine.importRows(file, customers, options);
    const middle = await engine.importRows(file, aRecipe('duration', {}, { scoreColumn: 'minutes' }), options);

    expect(many).toMatchObject({ ok: true, value: { figures: [{ value: lines, n: lines }] } });
    expect(middle).toMatchObject({ ok: true, value: { figures: [{ value: (lines - 1) / 2, n: lines }] } });
    expect(spilled()).toEqual([]);
  });

  it('can be left half-way', async () => {
    const quiet = engine.onProgress(() => engine.cancel());

    const stopped = await engine.importRows(file, customers, options);
    quiet();

    expect(stopped).toEqual({ ok: false, problem: { kind: 'survey-cancelled' } });
    expect(spilled()).toEqual([]);
  });
});
