import { createWriteStream } from 'node:fs';
import { open, stat } from 'node:fs/promises';
import { pipeline } from 'node:stream/promises';
import { ZipFile } from 'yazl';
import { entryOf, isAssetId, isSourceId } from '../../shared/file/entryNames.ts';
import { mimeType } from '../../shared/file/formatVersion.ts';
import { writeMap } from '../../shared/file/writeMap.ts';
import type { JourneyMap } from '../../shared/journey/journeyMap.ts';
import { picturesIn } from '../../shared/journey/picturesIn.ts';
import { sha256 } from './hash.ts';
import { writeManifest } from './manifest.ts';
import { assetPath, rowsPath } from './mapFolder.ts';

export interface Contents {
  readonly journey: JourneyMap;
  readonly state: Uint8Array;
  /** Where pictures and rows lie. */
  readonly folder: string;
  readonly preview: Buffer | null;
}

/** Equal maps give equal bytes: a synced folder sees no change where there is none. */
const mtime = new Date(1980, 0, 1);

/** Writes a whole .senda to `path` and waits until the disk has it; putting it in place is `writeSafely`'s. */
export async function writeContainer(path: string, contents: Contents): Promise<void> {
  const zip = new ZipFile();
  const stored = { compress: false, mtime, forceDosTimestamp: true };
  const packed = { compress: true, mtime, forceDosTimestamp: true };
  const mapText = writeMap(contents.journey);
  zip.addBuffer(Buffer.from(mimeType), entryOf.mimetype, stored);
  zip.addBuffer(Buffer.from(writeManifest(sha256(mapText))), entryOf.manifest, packed);
  zip.addBuffer(Buffer.from(mapText), entryOf.map, packed);
  zip.addBuffer(Buffer.from(contents.state), entryOf.state, packed);
  if (contents.preview) zip.addBuffer(contents.preview, entryOf.preview, stored);
  for (const { file, name } of await companions(contents)) zip.addFile(file, name, stored);
  zip.end();
  await pipeline(failing(zip), createWriteStream(path));
  await flush(path);
}

/** yazl says that a picture vanished on the archive, not on its stream: without this the pipeline would wait for ever. */
function failing(zip: ZipFile): NodeJS.ReadableStream {
  const stream = zip.outputStream as NodeJS.ReadableStream & { destroy(error: Error): void };
  zip.on('error', (error: Error) => stream.destroy(error));
  return stream;
}

/** Pictures that a record shows and rows that a source keeps; what was removed from the map leaves the file. */
async function companions({ journey, folder }: Contents): Promise<{ file: string; name: string }[]> {
  const sources = Object.values(journey.sources).filter((source) => source.hasRows);
  const wanted = [
    ...picturesIn(journey)
      .filter(isAssetId)
      .map((id) => ({ file: assetPath(folder, id), name: entryOf.asset(id) })),
    ...sources
      .map(({ id }) => id)
      .filter(isSourceId)
      .sort()
      .map((id) => ({ file: rowsPath(folder, id), name: entryOf.rows(id) })),
  ];
  const there = await Promise.all(
    wanted.map(({ file }) =>
      stat(file).then(
        (found) => found.isFile(),
        () => false,
      ),
    ),
  );
  return wanted.filter((_, at) => there[at]);
}

async function flush(path: string): Promise<void> {
  const file = await open(path, 'r+');
  try {
    await file.sync();
  } finally {
    await file.close();
  }
}
