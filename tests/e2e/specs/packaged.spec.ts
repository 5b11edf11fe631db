import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { inRoot, isRoot } from '../../../scripts/ground/places.mjs';
import { expect, test } from '../harness/test.ts';

const app = inRoot('release/linux-unpacked');
const { DISPLAY: _x, WAYLAND_DISPLAY: _wayland, ...withoutDisplay } = process.env;

interface Ended {
  code: number;
  out: string;
  err: string;
}

/** Runs the packaged app as its command `senda`, and waits for its end. */
function senda(args: string[], options: { cwd?: string; env?: NodeJS.ProcessEnv } = {}): Promise<Ended> {
  const words = [...(isRoot() ? ['--no-sandbox'] : []), ...args];
  return new Promise((resolve) => {
    execFile(join(app, 'senda'), words, { timeout: 60_000, ...options }, (error, out, err) =>
      resolve({ code: error ? Number(error.code ?? -1) : 0, out, err }),
    );
  });
}

test.describe('The packaged app', () => {
  test.skip(process.platform !== 'linux', 'the unpacked app is looked for where Linux builds put it');
  test.describe.configure({ mode: 'serial' });
  test.setTimeout(240_000);

  test.beforeAll(
    () =>
      new Promise<void>((resolve, reject) => {
        const words = [inRoot('scripts/dist.mjs'), '--trial', 'dir'];
        execFile(process.execPath, words, { cwd: inRoot() }, (error) => (error ? reject(error) : resolve()));
      }),
  );

  test('starts, draws its first window and reaches its data engine', async ({ folder }) => {
    const { out } = await senda([`--user-data-dir=${join(folder, 'profile')}`, '--self-test']);

    const report = JSON.parse(out.trim().split('\n').at(-1) ?? '');
    expect(report).toMatchObject({ ok: true, problems: [] });
    expect(report.senda).toMatch(/-trial$/);
    expect(existsSync(join(app, 'resources/app'))).toBe(false);
  });

  test('is a command that makes, fills and checks maps without a display', async ({ folder }) => {
    await writeFile(join(folder, 'answers.csv'), 'touchpoint,score\nLetter,5\nLetter,2\nCall,4\n');
    const unseen = (...words: string[]) => senda(words, { cwd: folder, env: withoutDisplay });

    const made = await unseen('new', 'clinic.senda', '--json');
    const asked = ['--touchpoint', 'touchpoint', '--score', 'score', '--kind', 'mean', '--create-touchpoints'];
    const laid = await unseen(
      'overlay',
      'clinic.senda',
      '--data',
      'answers.csv',
      ...asked,
      '--save',
      'laid.senda',
      '--json',
    );
    const checked = await unseen('check', 'laid.senda', '--json');
    const again = await unseen('new', 'clinic.senda');

    expect(made).toMatchObject({ code: 0 });
    expect(JSON.parse(laid.out)).toMatchObject({ ok: true, rows: 3, rowsUsed: 3 });
    expect(JSON.parse(laid.out).figures).toContainEqual(
      expect.objectContaining({ touchpoint: 'Letter', value: 3.5, n: 2 }),
    );
    expect(JSON.parse(checked.out)).toMatchObject({ ok: true, counts: { touchpoints: 2, figures: 2 } });
    expect(again).toMatchObject({ code: 6, out: '' });
  });

  test('prints a map where there is a display, and says what is lacking where there is none', async ({ folder }) => {
    await senda(['new', 'clinic.senda', '--template', 'shop-with-returns'], { cwd: folder });
    const words = ['export', 'clinic.senda', '--to', 'clinic.pdf', '--json'];

    const refused = await senda(words, { cwd: folder, env: withoutDisplay });
    const printed = await senda(words, { cwd: folder });

    expect(refused.code).toBe(7);
    expect(JSON.parse(refused.out)).toMatchObject({ ok: false, problem: { kind: 'no-display' } });
    expect(printed.code).toBe(0);
    expect((await readFile(join(folder, 'clinic.pdf'))).subarray(0, 5).toString()).toBe('%PDF-');
  });
});
