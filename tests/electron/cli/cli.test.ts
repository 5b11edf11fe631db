import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { unzipSync } from 'fflate';
import { afterAll, describe, expect, it } from 'vitest';
import { openMapFile } from '../../../electron/cli/mapFile.ts';
import { runCli } from '../../../electron/cli/runCli.ts';
import { createLocalEngine } from '../../../electron/experience/localEngine.ts';
import { aboutMap } from '../../../shared/journey/journeyMap.ts';

const folder = mkdtempSync(join(tmpdir(), 'senda-cli-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));
const resources = fileURLToPath(new URL('../../../resources', import.meta.url));
const states = join(resources, 'samples/hcahps/state_results.csv');
const measures = join(resources, 'samples/hcahps/measures.csv');

async function senda(...args: string[]) {
  let out = '';
  let err = '';
  const io = {
    out: (text: string) => (out += text),
    err: (text: string) => (err += text),
    folder,
    resources,
    language: 'en' as const,
  };
  const code = await runCli(args, io);
  return { code, out, err, json: () => JSON.parse(out) };
}

const hospital = [
  '--data',
  states,
  '--touchpoint',
  'measure_id',
  '--kind',
  'boxes',
  '--formula',
  'net',
  '--bottom',
  'bottom_box_percentage',
  '--middle',
  'middle_box_percentage',
  '--top',
  'top_box_percentage',
  '--date',
  'release_period',
  '--date-format',
  'MM_YYYY',
];

describe('senda new and check', () => {
  it('make a map that is sound, and never write over a file', async () => {
    const made = await senda('new', 'first.senda', '--json');
    const checked = await senda('check', 'first.senda', '--json');
    const again = await senda('new', 'first.senda', '--json');

    expect(made.json()).toMatchObject({ ok: true, template: 'blank' });
    expect(checked.json()).toMatchObject({ ok: true, counts: { touchpoints: 0 }, unplaced: [], warnings: [] });
    expect(again).toMatchObject({ code: 6 });
    expect(again.json()).toMatchObject({ ok: false, problem: { kind: 'file-exists' } });
  });

  it('make a map whose scenario is still to be written', async () => {
    await senda('new', 'unwritten.senda');
    const map = await openMapFile(join(folder, 'unwritten.senda'));

    expect(map.ok && aboutMap(map.value.live.snapshot()).scenario).toBe('');
    if (map.ok) await map.value.close();
  });

  it('a folder that is not there is named as what is missing', async () => {
    const made = await senda('new', join('nowhere', 'map.senda'));

    expect(made).toMatchObject({ code: 6, err: 'The folder to save in is not there. Choose another place.\n' });
  });

  it('what is no map is refused in a sentence', async () => {
    writeFileSync(join(folder, 'no.senda'), 'nothing');

    expect(await senda('check', 'no.senda')).toMatchObject({
      code: 3,
      out: '',
      err: 'This file is not a Senda journey map.\n',
    });
    expect((await senda('check', 'missing.senda')).code).toBe(3);
  });
});

describe('senda export without the app', () => {
  it('says how to bring a display, with a code of its own', async () => {
    const refusal = await senda('export', 'first.senda', '--to', 'first.pdf', '--paper', 'a4', '--json');

    expect(refusal.code).toBe(7);
    expect(refusal.json()).toMatchObject({
      problem: { kind: 'no-display' },
      sentence: expect.stringContaining('xvfb-run'),
    });
  });
});

describe('senda overlay', () => {
  it('puts the hospital survey onto a map, with the figures of the engine', async () => {
    await senda('new', 'hospital.senda');

    const laid = await senda(
      'overlay',
      'hospital.senda',
      ...hospital,
      '--segment',
      'State',
      '--lookup',
      `${measures}:measure_id:measure`,
      '--create-touchpoints',
      '--save',
      'laid.senda',
      '--json',
    );

    const found = laid.json();
    expect(found).toMatchObject({
      ok: true,
      rows: 4580,
      rowsUsed: 4580,
      leftOut: [],
      metric: { kind: 'boxes', formula: 'net' },
    });
    expect(found.created).toHaveLength(10);
    const engine = createLocalEngine({ memoryLimit: '500MB', threads: 1, temporaryFolder: folder });
    const targets = found.created.map(({ id, text }: { id: string; text: string }) => ({ id, text }));
    const outcome = await engine.importRows(states, found.recipe, { metricId: 'm', targets, rowsTo: null });
    const inCalifornia = (figure: { segment: object; period: string }) =>
      JSON.stringify(figure.segment) === '{"State":"CA"}' && figure.period === '2020-07';
    const ours = found.figures
      .filter(inCalifornia)
      .map(({ touchpoint: _, ...figure }: { touchpoint: string }) => figure);
    const theirs = outcome.ok
      ? outcome.value.figures.filter(inCalifornia).map(({ id: _, metricId: __, ...figure }) => figure)
      : [];
    expect(ours).toHaveLength(10);
    expect(new Set(ours.map((figure: object) => JSON.stringify(figure)))).toEqual(
      new Set(theirs.map((figure) => JSON.stringify(figure))),
    );
    expect((await senda('check', 'laid.senda', '--json')).json()).toMatchObject({
      counts: { touchpoints: 10, figures: found.figures.length, sources: 1, metrics: 1 },
    });
  });

  it('works again with the recipe of its own answer, and takes the place of what it showed', async () => {
    const first = (
      await senda(
        'overlay',
        'laid.senda',
        ...hospital,
        '--where',
        'State=CA',
        '--save',
        'a.senda',
        '--lookup',
        `${measures}:measure_id:measure`,
        '--json',
      )
    ).out;
    writeFileSync(join(folder, 'recipe.json'), first);

    const again = await senda(
      'overlay',
      'a.senda',
      '--data',
      states,
      '--recipe',
      'recipe.json',
      '--save',
      'b.senda',
      '--json',
    );

    expect(again.json()).toMatchObject({ ok: true, rowsUsed: JSON.parse(first).rowsUsed });
    expect((await senda('check', 'b.senda', '--json')).json()).toMatchObject({ counts: { sources: 1, metrics: 1 } });
    expect(JSON.parse(first).leftOut).toEqual([{ reason: 'filtered', detail: '', rows: 4580 - 90 }]);
  });

  it('keeps the used rows in the map unless told not to, and names a metric that nobody named', async () => {
    const laid = ['overlay', 'laid.senda', ...hospital, '--lookup', `${measures}:measure_id:measure`, '--json'];

    const kept = (await senda(...laid, '--save', 'kept.senda')).json();
    const bare = (await senda(...laid, '--no-rows', '--save', 'bare.senda')).json();

    expect(kept).toMatchObject({ metric: { name: 'Net score' }, source: { hasRows: true } });
    expect(bare).toMatchObject({ source: { hasRows: false } });
    const entries = (name: string) => Object.keys(unzipSync(new Uint8Array(readFileSync(join(folder, name)))));
    expect(entries('kept.senda')).toContain(`data/${kept.source.id}.parquet`);
    expect(entries('bare.senda').filter((entry) => entry.includes('parquet'))).toEqual([]);
  });

  it('proposes similar names and does not take them over', async () => {
    writeFileSync(join(folder, 'names.csv'), 'touchpoint,score\nComunication with Nurses,9\nCare Transition,8\n');

    const laid = await senda(
      'overlay',
      'laid.senda',
      '--data',
      'names.csv',
      '--touchpoint',
      'touchpoint',
      '--kind',
      'nps',
      '--score',
      'score',
      '--save',
      'c.senda',
    );

    expect(laid.code).toBe(0);
    expect(laid.out).toContain('“Comunication with Nurses” may be “Communication with Nurses”');
    expect(laid.out).toContain('1 of 2 rows used.');
  });

  it.each([
    [['--kind', 'csat', '--score', 'score'], '--scale'],
    [['--kind', 'ces', '--score', 'score', '--scale', '1..7', '--formula', 'mean'], '--good'],
    [['--kind', 'ces', '--score', 'score', '--scale', '1..7', '--good', 'high'], '--formula'],
    [['--kind', 'share', '--score', 'score'], '--formula'],
    [['--kind', 'nps'], '--score'],
    [['--kind', 'smiles', '--score', 'score'], '--kind'],
    [['--kind', 'nps', '--score', 'score', '--color', 'red'], '--color'],
  ])('asks for what %o leave open', async (options, named) => {
    writeFileSync(join(folder, 'small.csv'), 'touchpoint,score\nBranch,4\n');

    const refused = await senda(
      'overlay',
      'first.senda',
      '--data',
      'small.csv',
      '--touchpoint',
      'touchpoint',
      ...options,
      '--save',
      'd.senda',
    );

    expect(refused).toMatchObject({ code: 2, out: '' });
    expect(refused.err).toContain(named);
  });

  it('gives one document and a code when the survey cannot be read or nothing fits', async () => {
    writeFileSync(join(folder, 'empty.csv'), '');
    const nps = ['--touchpoint', 'touchpoint', '--kind', 'nps', '--score', 'score', '--save', 'e.senda', '--json'];

    const empty = await senda('overlay', 'first.senda', '--data', 'empty.csv', ...nps);
    const nothing = await senda('overlay', 'first.senda', '--data', 'small.csv', ...nps);

    expect(empty).toMatchObject({ code: 4, err: '' });
    expect(empty.json()).toMatchObject({ ok: false, code: 4, problem: { kind: 'survey-empty' } });
    expect(nothing.json()).toMatchObject({
      ok: false,
      code: 5,
      problem: { kind: 'no-row-used' },
      rows: 1,
      leftOut: [{ reason: 'unmatched', detail: 'Branch', rows: 1 }],
    });
  });
});

describe('help and mistakes', () => {
  it('are answered in the language that was asked for', async () => {
    expect((await senda('help', '--lang', 'es')).out).toContain('Códigos de salida');
    expect(await senda('dance')).toMatchObject({
      code: 2,
      err: 'There is no command “dance”. senda help lists them.\n',
    });
    expect((await senda('check')).code).toBe(2);
  });

  it('every exit code is documented', () => {
    const page = readFileSync(new URL('../../../docs/command-line.md', import.meta.url), 'utf8');

    for (const code of [0, 1, 2, 3, 4, 5, 6, 7]) expect(page).toMatch(new RegExp(`\\| ${code} +\\|`));
  });
});
