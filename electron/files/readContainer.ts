import { createWriteStream } from 'node:fs';
import { mkdir, rm } from 'node:fs/promises';
import { dirname } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { open, type Entry as ZipEntry, type ZipFile } from 'yauzl';
import {
  type Entry,
  entryNamed,
  entryOf,
  largest,
  largestTogether,
  mostEntries,
} from '../../shared/file/entryNames.ts';
import { mimeType } from '../../shared/file/formatVersion.ts';
import { joinHalves } from '../../shared/file/joinHalves.ts';
import type { FileProblem, FileWarning } from '../../shared/file/problems.ts';
import type { MapDocument } from '../../shared/live/openDocument.ts';
import { failed, ok, type Result } from '../../shared/result.ts';
import { sha256 } from './hash.ts';
import { readManifest } from './manifest.ts';
import { assetPath, rowsPath } from './mapFolder.ts';

export interface ReadMap {
  readonly state: Uint8Array;
  /** The same, where it is open already. */
  readonly document: MapDocument | null;
  readonly isRebuilt: boolean;
  readonly warnings: FileWarning[];
  /** PNG, as shown on the start screen. */
  readonly preview: Buffer | null;
}

interface Parts {
  readonly small: Map<Entry['part'], Buffer>;
  readonly warnings: FileWarning[];
}

/**
 * Reads a .senda file: the map into memory, pictures and rows straight into `folder` (null: the map alone). Whatever
 * the bytes are, the answer is a map or a tagged refusal, in bounded memory: names outside the format are passed
 * over, sizes are limited before anything is unpacked, and yauzl checks that no entry unpacks to more than it says.
 */
export async function readContainer(path: string, folder: string | null): Promise<Result<ReadMap, FileProblem>> {
  let zip: ZipFile;
  try {
    zip = await openZip(path);
  } catch (error) {
    if (isSystemError(error)) throw error;
    return failed({ kind: 'not-a-map' });
  }
  try {
    return join(await readParts(zip, folder));
  } catch (error) {
    if (isSystemError(error)) throw error;
    return failed(error instanceof TooLarge ? { kind: 'map-too-large' } : { kind: 'map-damaged' });
  } finally {
    zip.close();
  }
}

class TooLarge extends Error {}

/** A disk that fails is not a damaged map. zlib's errors carry a code as well, but no errno of the system. */
const isSystemError = (error: unknown): boolean =>
  error instanceof Error && 'syscall' in error && typeof error.syscall === 'string';

const openZip = (path: string): Promise<ZipFile> =>
  new Promise((resolve, reject) => {
    open(path, { lazyEntries: true, autoClose: false, validateEntrySizes: true }, (error, zip) =>
      error ? reject(error) : resolve(zip),
    );
  });

async function readParts(zip: ZipFile, folder: string | null): Promise<Parts> {
  const parts: Parts = { small: new Map(), warnings: [] };
  if (zip.entryCount > mostEntries) throw new TooLarge();
  let together = 0;
  for await (const zipEntry of entriesOf(zip)) {
    const entry = entryNamed(zipEntry.fileName);
    if (!entry) continue;
    together += zipEntry.uncompressedSize;
    if (zipEntry.uncompressedSize > largest[entry.part] || together > largestTogether) throw new TooLarge();
    await readPart(zip, zipEntry, entry, folder, parts);
  }
  return parts;
}

async function readPart(
  zip: ZipFile,
  zipEntry: ZipEntry,
  entry: Entry,
  folder: string | null,
  parts: Parts,
): Promise<void> {
  const target = folder === null ? null : placeOf(entry, folder);
  try {
    if (target) await unpack(await streamOf(zip, zipEntry), target);
    else if (isSmall(entry)) parts.small.set(entry.part, await collect(await streamOf(zip, zipEntry)));
  } catch (error) {
    if (isSystemError(error)) throw error;
    // One damaged picture does not cost the map.
    parts.warnings.push({ kind: 'part-damaged', part: zipEntry.fileName });
    if (target) await rm(target, { force: true });
  }
}

const isSmall = ({ part }: Entry): boolean => part !== 'asset' && part !== 'rows';

function placeOf(entry: Entry, folder: string): string | null {
  if (entry.part === 'asset') return assetPath(folder, entry.assetId);
  if (entry.part === 'rows') return rowsPath(folder, entry.sourceId);
  return null;
}

function join({ small, warnings }: Parts): Result<ReadMap, FileProblem> {
  const mime = small.get('mimetype')?.toString('latin1').trim();
  const map = small.get('map') ?? null;
  if (mime !== mimeType && !(mime === undefined && map)) return failed({ kind: 'not-a-map' });
  const manifest = readManifest(small.get('manifest')?.toString('utf8'));
  const joined = joinHalves({
    mapText: map?.toString('utf8') ?? null,
    state: small.get('state') ?? null,
    isMapAsWritten: map !== null && manifest?.map === sha256(map),
  });
  // The type says it is one of ours, so what is missing was lost.
  if (!joined.ok)
    return joined.problem.kind === 'not-a-map' && mime === mimeType ? failed({ kind: 'map-damaged' }) : joined;
  const others = warnings.filter((warning) => warning.kind !== 'part-damaged' || warning.part !== entryOf.map);
  return ok({
    ...joined.value,
    preview: small.get('preview') ?? null,
    warnings: [...others, ...joined.value.warnings],
  });
}

async function* entriesOf(zip: ZipFile): AsyncGenerator<ZipEntry> {
  for (let left = zip.entryCount; left > 0; left--) {
    const entry = await nextEntry(zip);
    if (!entry) return;
    yield entry;
  }
}

const nextEntry = (zip: ZipFile): Promise<ZipEntry | null> =>
  new Promise((resolve, reject) => {
    const settle = (done: () => void) => {
      zip.removeAllListeners('entry').removeAllListeners('end').removeAllListeners('error');
      done();
    };
    zip.once('entry', (entry: ZipEntry) => settle(() => resolve(entry)));
    zip.once('end', () => settle(() => resolve(null)));
    zip.once('error', (error) => settle(() => reject(error)));
    zip.readEntry();
  });

const streamOf = (zip: ZipFile, entry: ZipEntry): Promise<NodeJS.ReadableStream> =>
  new Promise((resolve, reject) => {
    zip.openReadStream(entry, (error, stream) => (error ? reject(error) : resolve(stream)));
  });

async function collect(stream: NodeJS.ReadableStream): Promise<Buffer> {
  const chunks: Buffer[] = [];
  for await (const chunk of stream) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks);
}

async function unpack(stream: NodeJS.ReadableStream, target: string): Promise<void> {
  await mkdir(dirname(target), { recursive: true });
  await pipeline(stream, createWriteStream(target));
}
