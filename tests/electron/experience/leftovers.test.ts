import { spawnSync } from 'node:child_process';
import { existsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { clearLeftovers, copyIn } from '../../../electron/experience/leftovers.ts';
import { createWorkbench } from './workbench.ts';

const { folder, put } = createWorkbench();

describe('copies of answers', () => {
  it('of an engine that was killed are taken away, those of a running one and other files stay', async () => {
    const gone = spawnSync(process.execPath, ['-e', '']).pid;
    const left = join(folder, `senda-${gone}-0b0e8a6c-6f5e-4a55-9f0c-1a2b3c4d5e6f.csv`);
    const own = copyIn(folder);
    for (const path of [left, own]) writeFileSync(path, 'a,b');
    const other = put('a,b', 'senda-notes.csv');

    await clearLeftovers(folder);

    expect([left, own, other].map((path) => existsSync(path))).toEqual([false, true, true]);
  });
});
