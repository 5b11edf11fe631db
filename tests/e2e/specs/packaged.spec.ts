import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { inRoot, isRoot } from '../../../scripts/ground/places.mjs';
import { expect, test } from '../harness/test.ts';

const runFile = promisify(execFile);

test.describe('The packaged app', () => {
  test.skip(process.platform !== 'linux', 'the unpacked app is looked for where Linux builds put it');

  test('starts, draws its first window and reaches its data engine', async ({ folder }) => {
    test.setTimeout(240_000);
    await runFile(process.execPath, [inRoot('scripts/dist.mjs'), '--trial', 'dir'], { cwd: inRoot() });
    const app = inRoot('release/linux-unpacked');

    const { stdout } = await runFile(
      join(app, 'senda'),
      [...(isRoot() ? ['--no-sandbox'] : []), `--user-data-dir=${join(folder, 'profile')}`, '--self-test'],
      { timeout: 60_000 },
    );

    const report = JSON.parse(stdout.trim().split('\n').at(-1) ?? '');
    expect(report).toMatchObject({ ok: true, problems: [] });
    expect(report.senda).toMatch(/-trial$/);
    expect(existsSync(join(app, 'resources/app'))).toBe(false);
  });
});
