import { copyFile, mkdir, readdir, readFile, stat, writeFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { PDFDocument, PDFName } from '@cantoo/pdf-lib';
import type {} from '../../../renderer/session/bridge.ts';
import { root } from '../../../scripts/ground/places.mjs';
import { answerSaveDialog } from '../harness/dialogs.ts';
import {
  mapInFile,
  pageOf,
  pictureOf,
  placesOf,
  poppler,
  sendaExport,
  shareOf,
  squeezed,
  wordsOf,
} from '../harness/exportedFiles.ts';
import { createFolder } from '../harness/launch.ts';
import { expect, test } from '../harness/test.ts';

const sample = join(root, 'resources', 'samples', 'hospital-stay.en.senda');
const spanish = join(root, 'resources', 'samples', 'hospital-stay.es.senda');

/** What a window opens it also saves, and the repository's own file must stay as it is. */
async function copyOfSample(folder: string): Promise<string> {
  const file = join(folder, basename(sample));
  await copyFile(sample, file);
  return file;
}

/** The sample as `senda export` prints it unless told otherwise: made once, read by several tests. */
let usual: { folder: Awaited<ReturnType<typeof createFolder>>; file: string } | null = null;

async function usualPdf(): Promise<string> {
  if (usual) return usual.file;
  const folder = await createFolder();
  usual = { folder, file: join(folder.path, 'map.pdf') };
  expect(await sendaExport(sample, '--to', usual.file)).toMatchObject({ code: 0 });
  return usual.file;
}

test.afterAll(async () => {
  await usual?.folder.remove();
});

const papers = [
  ['a4', 841.89, 595.28],
  ['a3', 1190.55, 841.89],
  ['a2', 1683.78, 1190.55],
  ['a1', 2383.94, 1683.78],
  ['a0', 3370.39, 2383.94],
  ['letter', 792, 612],
  ['tabloid', 1224, 792],
] as const;

test.describe('a PDF', () => {
  test('on every paper is one page of exactly that size with the whole map on it', async ({ launch, folder }) => {
    const senda = await launch({ files: [await copyOfSample(folder)] });
    const journey = await mapInFile(sample);

    for (const [paper, width, height] of papers) {
      const file = join(folder, `${paper}.pdf`);
      await answerSaveDialog(senda.app, file);

      const answer = await senda.window.evaluate(
        (on) =>
          window.senda.request('map.export', {
            format: 'pdf',
            paper: on,
            overlay: { metricId: 'metric-hcahps', segment: {}, period: '2023' },
          }),
        paper,
      );

      expect(answer).toMatchObject({ ok: true, value: { fileName: `${paper}.pdf` } });
      const page = await pageOf(file);
      expect(page.pages, paper).toBe(1);
      expect(Math.abs(page.width - width), paper).toBeLessThanOrEqual(0.5);
      expect(Math.abs(page.height - height), paper).toBeLessThanOrEqual(0.5);
      const words = await wordsOf(file);
      // One look at all of them: an expectation takes milliseconds, and there are thousands of words.
      expect(Object.values(journey.cards).filter(({ text }) => !words.includes(squeezed(text)))).toEqual([]);
      const places = await placesOf(file);
      expect(places.filter(({ right, bottom }) => right > page.width || bottom > page.height)).toEqual([]);
      // What is wider than the page makes the printer shrink all of it, and the paper stays empty at the right.
      expect(Math.max(...places.map(({ right }) => right)) / page.width, paper).toBeGreaterThan(0.95);
    }
  });

  test('says who, what, how to read it and where the figures come from', async () => {
    const words = await wordsOf(await usualPdf());

    const { map, personas, stages, sources } = await mapInFile(sample);
    const about = [map['map']?.title, map['map']?.scenario, map['map']?.notice];
    const people = Object.values(personas).flatMap(({ name, role, quote }) => [name, role, quote]);
    const columns = Object.values(stages).flatMap(({ name, about: line }) => [name, line]);
    const origins = Object.values(sources).flatMap(({ name, about: line }) => [name, line]);
    for (const text of [...about, ...people, ...columns, ...origins]) expect(words).toContain(squeezed(text ?? '?'));
    for (const text of ['How to read it', 'moment of truth', 'indirect contact', 'n not published', 'page 1 of 1'])
      expect(words).toContain(squeezed(text));
    expect(words).toMatch(/hospital-stay\.en\.senda·exported\d+\w+20\d\dat\d\d:\d\dGMT\+1[23]/);
    expect(words).toMatch(/8statementsmeasured\(\d+%\)\d+observed\(\d+%\)\d+assumed\(\d+%\)/);
  });

  test('keeps its words in the order in which they are read: stage by stage, lane by lane', async () => {
    const words = await wordsOf(await usualPdf());

    const journey = await mapInFile(sample);
    const byOrder = <Entry extends { order: string }>(entries: Entry[]) =>
      entries.sort((a, b) => (a.order < b.order ? -1 : 1));
    const lanes = byOrder(Object.values(journey.lanes)).map(({ id }) => id);
    const expected = byOrder(Object.values(journey.stages)).flatMap(({ id: stage }) =>
      lanes.flatMap((lane) =>
        byOrder(Object.values(journey.cards).filter((card) => card.stageId === stage && card.laneId === lane)),
      ),
    );
    const places = expected.map(({ text }) => words.lastIndexOf(squeezed(text)));
    expect(places).toEqual([...places].sort((a, b) => a - b));
  });

  test('is drawn in vectors with all its fonts inside, and is small', async ({ folder }) => {
    const file = join(folder, 'map.pdf');

    await sendaExport(sample, '--to', file, '--paper', 'a1');

    const fonts = (await poppler('pdffonts', file)).trim().split('\n').slice(2);
    expect(fonts.length).toBeGreaterThan(0);
    for (const font of fonts) expect(font).toMatch(/ CID (TrueType|Type 0C) +Identity-H +yes yes yes /);
    const pictures = (await poppler('pdfimages', '-list', file)).trim().split('\n').slice(2);
    expect(pictures).toEqual([]);
    expect((await stat(file)).size).toBeLessThan(5 * 1024 * 1024);
  });

  test('carries title, author, subject and language', async ({ folder }) => {
    const file = join(folder, 'map.pdf');

    await sendaExport(spanish, '--to', file);

    const info = await poppler('pdfinfo', file);
    expect(info).toMatch(/Title:\s+Un ingreso programado/);
    expect(info).toMatch(/Author:\s+Experiencia del paciente/);
    expect(info).toMatch(/Subject:\s+Mapa de experiencia del cliente: Prótesis de rodilla/);
    expect((await PDFDocument.load(await readFile(file))).catalog.lookup(PDFName.of('Lang'))?.toString()).toMatch(/es/);
    expect(await wordsOf(file)).toContain(squeezed('Cómo se lee'));
  });

  test('as large as its map has the map at its own size', async ({ folder }) => {
    const file = join(folder, 'map.pdf');

    const said = await sendaExport(sample, '--to', file, '--paper', 'fit', '--json');

    expect(JSON.parse(said.out)).toMatchObject({ ok: true, paper: 'fit', warnings: [] });
    expect(await wordsOf(file)).toContain(squeezed('scale 100%'));
    expect((await pageOf(file)).pages).toBe(1);
  });

  test('of the same map says the same words, whenever it is made', async ({ folder }) => {
    const [first, second] = [await usualPdf(), join(folder, 'again.pdf')];

    await sendaExport(sample, '--to', second);

    const undated = async (file: string) => (await wordsOf(file)).replace(/exported.*?scale/, '');
    expect(await undated(second)).toBe(await undated(first));
  });
});

test.describe('what lies over the map', () => {
  test('is the newest period for everybody, unless something else is asked', async ({ folder }) => {
    const file = join(folder, 'map.pdf');
    const { figures } = await mapInFile(sample);
    const figure = figures['button:metric-hcahps:State=CA:2019'];

    const newest = await sendaExport(sample, '--to', file, '--json');
    const older = await sendaExport(sample, '--to', file, '--period', '2019', '--where', 'State=CA', '--json');

    expect(JSON.parse(newest.out).overlay).toMatchObject({ metric: 'Net score', period: '2023', segment: {} });
    expect(JSON.parse(older.out).overlay).toMatchObject({ period: '2019', segment: { State: 'CA' } });
    const words = await wordsOf(file);
    expect(words).toContain(squeezed(`The call button +${figure?.value}`));
    expect(words).toContain(squeezed('Only State = CA'));
  });

  test('is refused in one sentence when the map does not have it', async ({ folder }) => {
    const file = join(folder, 'map.pdf');

    const said = await sendaExport(sample, '--to', file, '--metric', 'Happiness');

    expect(said).toMatchObject({ code: 1, out: '' });
    expect(said.error).toBe('There is no metric “Happiness” in this map. It has: Net score.');
    expect(await readdir(folder)).toEqual([]);
  });
});

test('words that are too small for the paper are named with their size', async ({ folder }) => {
  const said = await sendaExport(sample, '--to', join(folder, 'map.pdf'), '--paper', 'a4', '--json');

  const [warning] = JSON.parse(said.out).warnings;
  expect(warning).toMatchObject({ kind: 'print-small-text', floor: 7 });
  expect(warning.points).toBeGreaterThan(4);
  expect(warning.points).toBeLessThan(7);
});

test('a command that is not understood ends with its own code and writes nothing', async ({ folder }) => {
  const noFile = await sendaExport(sample);
  const noMap = await sendaExport(join(folder, 'none.senda'), '--to', join(folder, 'map.pdf'));
  await writeFile(join(folder, 'broken.senda'), 'PK\x03\x04 not really');
  const noZip = await sendaExport(join(folder, 'broken.senda'), '--to', join(folder, 'map.pdf'), '--json');
  const noPlace = await sendaExport(sample, '--to', join(folder, 'nowhere', 'map.pdf'), '--lang', 'es', '--json');

  expect(noFile.code).toBe(2);
  expect(noMap.code).toBe(3);
  expect(noZip.code).toBe(3);
  expect(JSON.parse(noZip.out)).toMatchObject({
    ok: false,
    code: 3,
    problem: { kind: 'not-a-map' },
    sentence: 'This file is not a Senda journey map.',
  });
  expect(noPlace.code).toBe(6);
  expect(JSON.parse(noPlace.out)).toMatchObject({ code: 6, sentence: expect.stringContaining('Elige otro sitio') });
  expect(await readdir(folder)).toEqual(['broken.senda']);
});

test.describe('a PNG', () => {
  test('shows the sheet at the scale that was asked, with the tag for print', async ({ folder }) => {
    const [one, two] = [join(folder, '1.png'), join(folder, '2.png')];

    await sendaExport(sample, '--to', one, '--scale', '1');
    await sendaExport(sample, '--to', two, '--scale', '2');

    const [small, large] = [await pictureOf(one), await pictureOf(two)];
    expect(Math.abs(large.width - 2 * small.width)).toBeLessThanOrEqual(2);
    expect(Math.abs(large.height - 2 * small.height)).toBeLessThanOrEqual(2);
    expect(shareOf(large, (red, green, blue) => red > 250 && green > 250 && blue > 250)).toBeGreaterThan(0.7);
    expect(shareOf(large, (red, green, blue) => red < 90 && green < 90 && blue < 110)).toBeGreaterThan(0.005);
    const bytes = await readFile(two);
    expect(bytes.readUInt32BE(bytes.indexOf('pHYs') + 4)).toBe(11811);
  });

  test('larger than one surface can be has no seam and no empty part', async ({ folder }) => {
    const file = join(folder, 'a1.png');

    await sendaExport(sample, '--to', file, '--paper', 'a1', '--scale', '2');

    const picture = await pictureOf(file);
    expect([picture.width, picture.height]).toEqual([6357, 4490]);
    expect(picture.data.every((value, at) => at % 4 !== 3 || value === 255)).toBe(true);
    const quarter = (left: number, top: number) => {
      let dark = 0;
      for (let y = top; y < top + picture.height / 2 - 1; y += 3)
        for (let x = left; x < left + picture.width / 2 - 1; x += 3)
          if ((picture.data[(Math.floor(y) * picture.width + Math.floor(x)) * 4] ?? 255) < 120) dark += 1;
      return dark;
    };
    for (const left of [0, picture.width / 2])
      for (const top of [0, picture.height / 2]) expect(quarter(left, top)).toBeGreaterThan(200);
  });
});

test('a window in the dark prints on white paper', async ({ launch, folder }) => {
  const profile = join(folder, 'profile');
  await mkdir(profile);
  await writeFile(join(profile, 'settings.json'), JSON.stringify({ language: 'en', theme: 'dark', bounds: null }));
  const senda = await launch({ profile, files: [await copyOfSample(folder)] });
  const file = join(folder, 'dark.pdf');
  await answerSaveDialog(senda.app, file);

  const answer = await senda.window.evaluate(() =>
    window.senda.request('map.export', {
      format: 'pdf',
      paper: 'a3',
      overlay: { metricId: 'metric-hcahps', segment: {}, period: '2023' },
    }),
  );

  expect(answer).toMatchObject({ ok: true, value: { fileName: 'dark.pdf' } });
  await poppler('pdftoppm', '-r', '50', '-png', '-singlefile', file, join(folder, 'dark'));
  const picture = await pictureOf(join(folder, 'dark.png'));
  expect([...picture.data.subarray(0, 3)]).toEqual([255, 255, 255]);
  expect(shareOf(picture, (red, green, blue) => red > 250 && green > 250 && blue > 250)).toBeGreaterThan(0.7);
});

test('a person who closes the save dialog gets no file and hears nothing', async ({ launch, folder }) => {
  const senda = await launch({ files: [await copyOfSample(folder)] });
  await answerSaveDialog(senda.app, null);

  const answer = await senda.window.evaluate(() =>
    window.senda.request('map.export', {
      format: 'pdf',
      paper: 'a4',
      overlay: { metricId: null, segment: {}, period: '' },
    }),
  );

  expect(answer).toEqual({ ok: false, problem: { kind: 'cancelled' } });
  expect((await readdir(folder)).filter((name) => name.endsWith('.pdf'))).toEqual([]);
});
