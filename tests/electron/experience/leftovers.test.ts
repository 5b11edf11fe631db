import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { clearLeftovers, placeIn } from '../../../electron/experience/leftovers.ts';
import { createWorkbench } from './workbench.ts';

const { folder, put } = createWorkbench();

describe('answers that lie outside their file', () => {
  it('for a process that was killed are taken away, those of a running one and other files stay', async () => {
    const gone = spawnSync(process.execPath, ['-e', '']).pid;
    const named = (what: string) => join(folder, `senda-${gone}-0b0e8a6c-6f5e-4a55-9f0c-1a2b3c4d5e6f.${what}`);
    const [copy, rows, spill] = [named('csv'), named('parquet'), named('spill')];
    const own = placeIn(folder, 'csv');
    mkdirSync(spill);
    for (const path of [copy, rows, join(spill, 'block.tmp'), own]) writeFileSync(path, 'a,b');
    const other = put('a,b', 'senda-notes.csv');

    await clearLeftovers(folder);

    expect([copy, rows, spill].filter((path) => existsSync(path))).toEqual([]);
    expect([own, other].map((path) => existsSync(path))).toEqual([true, true]);
  });
});
