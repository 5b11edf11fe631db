import { type FileHandle, open, readFile } from 'node:fs/promises';
import { writeFile } from 'atomically';
import { crc32 } from './crc32.ts';
import { createTurn } from './turn.ts';

/**
 * The crash journal of one open map: a snapshot of its state, then every Yjs update since, each as length, CRC32 and
 * payload. Appending costs microseconds, so every keystroke goes in at once; the disk is made to hold it at most a
 * quarter of a second later. A record cut off by a power failure fails its checksum and ends the reading there.
 */
export interface Journal {
  /** Resolves when the bytes are handed to the system: they survive the process, though not yet a power cut. */
  append(update: Uint8Array): Promise<void>;
  /** Begins anew from a whole state, once a file holds everything. */
  restart(state: Uint8Array): Promise<void>;
  /** Resolves when the disk has everything. */
  flush(): Promise<void>;
  close(): Promise<void>;
}

const flushWithin = 250;

export async function createJournal(path: string, state: Uint8Array): Promise<Journal> {
  let file = await begin(path, state);
  let timer: ReturnType<typeof setTimeout> | null = null;
  // Two writes at once could interleave their bytes.
  const inTurn = createTurn();

  function flush(): Promise<void> {
    if (timer) clearTimeout(timer);
    timer = null;
    return inTurn(() => file.datasync());
  }
  return {
    async append(update) {
      await inTurn(() => writeWhole(file, recordOf(update)));
      timer ??= setTimeout(() => void flush().catch(() => {}), flushWithin);
    },
    restart: (newState) =>
      inTurn(async () => {
        await file.close();
        try {
          file = await begin(path, newState);
        } catch (error) {
          // A full disk: the journal as it was goes on, and still has everything.
          file = await open(path, 'a');
          throw error;
        }
      }),
    flush,
    async close() {
      try {
        await flush();
      } finally {
        await inTurn(() => file.close());
      }
    },
  };
}

/** Every whole record from the start on; a torn or damaged one and all behind it are left. */
export function recordsIn(bytes: Uint8Array): Uint8Array[] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const records: Uint8Array[] = [];
  let at = 0;
  while (at + 8 <= bytes.byteLength) {
    const end = at + 8 + view.getUint32(at);
    // A power cut may leave a tail of zeros, which would read as empty records without end.
    if (end > bytes.byteLength || end === at + 8) break;
    const payload = bytes.subarray(at + 8, end);
    if (crc32(payload) !== view.getUint32(at + 4)) break;
    records.push(payload);
    at = end;
  }
  return records;
}

/** What a journal holds; empty when there is none. */
export async function readJournal(path: string): Promise<Uint8Array[]> {
  try {
    return recordsIn(await readFile(path));
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return [];
    throw error;
  }
}

export function recordOf(payload: Uint8Array): Uint8Array {
  const record = new Uint8Array(8 + payload.byteLength);
  const view = new DataView(record.buffer);
  view.setUint32(0, payload.byteLength);
  view.setUint32(4, crc32(payload));
  record.set(payload, 8);
  return record;
}

async function begin(path: string, state: Uint8Array): Promise<FileHandle> {
  await writeFile(path, Buffer.from(recordOf(state)));
  return open(path, 'a');
}

async function writeWhole(file: FileHandle, bytes: Uint8Array): Promise<void> {
  for (let at = 0; at < bytes.byteLength; ) at += (await file.write(bytes, at)).bytesWritten;
}
