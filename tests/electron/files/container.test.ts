import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { ZipFile } from 'yazl';
import { sha256 } from '../../../electron/files/hash.ts';
import { assetPath, rowsPath } from '../../../electron/files/mapFolder.ts';
import { readContainer } from '../../../electron/files/readContainer.ts';
import { writeContainer } from '../../../electron/files/writeContainer.ts';
import { setCardPicture } from '../../../shared/edits/cards.ts';
import { setChannelPicture } from '../../../shared/edits/channels.ts';
import { setPersonaPicture } from '../../../shared/edits/personas.ts';
import { writeMap } from '../../../shared/file/writeMap.ts';
import type { JourneyMap } from '../../../shared/journey/journeyMap.ts';
import { journeyFrom, stateOf } from '../../../shared/live/stateOf.ts';
import { aMap } from '../../builders/aMap.ts';
import { runs } from '../../builders/runs.ts';
import { anyJourney, clinic } from '../../shared/file/journeys.ts';

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'senda-container-'));
});
afterEach(() => rm(folder, { recursive: true, force: true }));

const file = () => join(folder, 'map.senda');
const write = (journey: JourneyMap, state = stateOf(journey)) =>
  writeContainer(file(), { journey, state, folder, preview: null });

/** A file made by another program, entry by entry. */
async function zipped(entries: Record<string, string | Uint8Array>): Promise<string> {
  const zip = new ZipFile();
  for (const [name, content] of Object.entries(entries)) zip.addBuffer(Buffer.from(content), name);
  zip.end();
  const chunks: Buffer[] = [];
  for await (const chunk of zip.outputStream) chunks.push(chunk as Buffer);
  await writeFile(file(), Buffer.concat(chunks));
  return file();
}

/** Changes what the directory says about the unpacked size of the last entry. */
async function sayingSize(size: number): Promise<void> {
  const bytes = await readFile(file());
  bytes.writeUInt32LE(size, bytes.lastIndexOf(Buffer.from('PK\u0001\u0002', 'latin1')) + 24);
  await writeFile(file(), bytes);
}

const mimetype = 'application/vnd.senda+zip';

describe('a .senda file', () => {
  test('read again, is the map and the state that were written', async () => {
    await fc.assert(
      fc.asyncProperty(anyJourney, async (journey) => {
        const state = stateOf(journey);
        await write(journey, state);

        const read = await readContainer(file(), null);

        expect(read.ok && read.value.warnings).toEqual([]);
        expect(read.ok && Buffer.compare(read.value.state, state)).toBe(0);
        expect(read.ok && journeyFrom(read.value.state)).toEqual(journey);
      }),
      { numRuns: runs(25) },
    );
  });

  test('begins with its type in plain bytes, as tools that guess file types expect', async () => {
    await write(clinic);

    const bytes = await readFile(file());

    expect(bytes.subarray(0, 4).toString('latin1')).toBe('PK\u0003\u0004');
    expect(bytes.readUInt16LE(8)).toBe(0);
    expect(bytes.subarray(30, 30 + 'mimetype'.length + mimetype.length).toString('latin1')).toBe(`mimetype${mimetype}`);
  });

  test('has every picture that the map shows, of cards, personas and channels', async () => {
    const [ofCard, ofPersona, ofChannel] = ['1', '2', '3'].map((digit) => `${digit.repeat(64)}.png`) as [
      string,
      string,
      string,
    ];
    await mkdir(join(folder, 'assets'));
    for (const id of [ofCard, ofPersona, ofChannel]) await writeFile(assetPath(folder, id), 'a picture');
    const shown = aMap().withStages('Before').withLanes('touchpoint').withCard('Letter').withPersona('Rosa');
    shown
      .withChannels('Post')
      .with(
        setCardPicture('card1', ofCard),
        setPersonaPicture('persona1', ofPersona),
        setChannelPicture('channel1', ofChannel),
      );
    await write(shown.journey());

    await readContainer(file(), join(folder, 'again'));

    expect(await readdir(join(folder, 'again', 'assets'))).toEqual([ofCard, ofPersona, ofChannel]);
  });

  test('of the same map has the same bytes', async () => {
    await write(clinic);
    const first = await readFile(file());
    await write(clinic);

    expect(Buffer.compare(first, await readFile(file()))).toBe(0);
  });

  test('carries the pictures and rows that the map shows, and leaves those it no longer has', async () => {
    const shown = `${'a'.repeat(64)}.png`;
    const removed = `${'b'.repeat(64)}.png`;
    const { journey } = withSource(shown);
    await mkdir(join(folder, 'assets'));
    await mkdir(join(folder, 'data'));
    for (const id of [shown, removed]) await writeFile(assetPath(folder, id), id);
    await writeFile(rowsPath(folder, 'source1'), 'rows');
    await writeFile(rowsPath(folder, 'gone'), 'rows of a survey that was removed');
    await write(journey);
    const other = join(folder, 'other');

    const read = await readContainer(file(), other);

    expect(read.ok).toBe(true);
    expect(await readFile(assetPath(other, shown), 'utf8')).toBe(shown);
    expect(await readFile(rowsPath(other, 'source1'), 'utf8')).toBe('rows');
    await expect(readFile(assetPath(other, removed))).rejects.toThrow('ENOENT');
    await expect(readFile(rowsPath(other, 'gone'))).rejects.toThrow('ENOENT');
  });

  test('whose map.json was edited by hand opens with that edit on top of its history', async () => {
    const state = stateOf(clinic);
    const mapJson = writeMap(clinic).replace('"Letter"', '"Letter from the clinic"');
    const manifest = JSON.stringify({ format: 'senda-journey-map', formatVersion: 1, map: sha256(writeMap(clinic)) });

    const read = await readContainer(
      await zipped({ mimetype, 'manifest.json': manifest, 'map.json': mapJson, 'map.yjs': state }),
      null,
    );

    expect(read.ok && journeyFrom(read.value.state).cards['c1']?.text).toBe('Letter from the clinic');
    expect(read.ok && read.value.isRebuilt).toBe(false);
  });

  test('made by hand of nothing but a map.json opens', async () => {
    const read = await readContainer(await zipped({ 'map.json': writeMap(clinic) }), null);

    expect(read.ok && journeyFrom(read.value.state)).toEqual(clinic);
  });

  test('that is something else is refused as no map', async () => {
    const notAMap = { ok: false, problem: { kind: 'not-a-map' } };
    expect(await readContainer(await zipped({ 'word/document.xml': '<x/>' }), null)).toEqual(notAMap);
    expect(await readContainer(await zipped({ mimetype: 'application/epub+zip', 'map.json': '{}' }), null)).toEqual(
      notAMap,
    );
    await writeFile(file(), 'plain text');
    expect(await readContainer(file(), null)).toEqual(notAMap);
    await writeFile(file(), '');
    expect(await readContainer(file(), null)).toEqual(notAMap);
  });

  test('with names that lead elsewhere writes nothing elsewhere', async () => {
    const inside = join(folder, 'deep', 'inside');
    const names = ['assets/../../evil.png', 'data/../escape.parquet', 'assets/evil.exe'];
    const bytes = await readFile(
      await zipped({
        mimetype,
        'map.json': writeMap(clinic),
        ...Object.fromEntries(names.map((name) => [name.replaceAll('..', 'xx'), 'evil'])),
      }),
    );
    // yazl refuses to write such names, so they are put in afterwards.
    await writeFile(file(), Buffer.from(bytes.toString('latin1').replaceAll('xx/', '../'), 'latin1'));

    const read = await readContainer(file(), inside);

    expect(read.ok ? 'opened' : read.problem.kind).toBe('map-damaged');
    await expect(readFile(join(folder, 'evil.png'))).rejects.toThrow('ENOENT');
    await expect(readFile(join(folder, 'deep', 'escape.parquet'))).rejects.toThrow('ENOENT');
  });

  test('that would unpack to more than a map can be is refused before it does', async () => {
    await zipped({ mimetype, 'map.json': writeMap(clinic) });
    await sayingSize(129 * 1024 * 1024);

    expect(await readContainer(file(), null)).toEqual({ ok: false, problem: { kind: 'map-too-large' } });
  });

  test('that lies about the size of a part is no way round the limit', async () => {
    await zipped({ mimetype, 'map.json': `${writeMap(clinic)}${' '.repeat(100_000)}` });
    await sayingSize(10);

    expect(await readContainer(file(), null)).toEqual({ ok: false, problem: { kind: 'map-damaged' } });
  });

  test('with bytes changed anywhere is read or refused with a reason, and never throws', async () => {
    await write(clinic);
    const bytes = await readFile(file());
    const reasons = ['not-a-map', 'map-damaged', 'map-too-new', 'map-invalid', 'map-too-large'];
    const changes = fc.array(fc.tuple(fc.nat(bytes.byteLength - 1), fc.nat(255)), { minLength: 1, maxLength: 6 });
    await fc.assert(
      fc.asyncProperty(changes, fc.nat(bytes.byteLength), async (changed, length) => {
        const broken = Buffer.from(bytes);
        for (const [at, value] of changed) broken[at] = value;
        await writeFile(file(), length % 3 === 0 ? broken.subarray(0, length) : broken);

        const read = await readContainer(file(), null);

        if (read.ok) expect(() => journeyFrom(read.value.state)).not.toThrow();
        else expect(reasons).toContain(read.problem.kind);
      }),
      { numRuns: runs(300) },
    );
  });
});

function withSource(assetId: string) {
  const builder = aMap().withStages('Before').withLanes('touchpoint').withCard('Letter', { assetId }).withSurvey();
  const journey = builder.journey();
  const source = Object.values(journey.sources)[0];
  if (!source) throw new Error('The survey made no source');
  return { journey: { ...journey, sources: { source1: { ...source, id: 'source1', hasRows: true } } } };
}
