import { type FileHandle, open, readFile, truncate } from 'node:fs/promises';
import { writeFile } from 'atomically';
import * as Y from 'yjs';
import type { LiveMap } from '../../../shared/live/liveMap.ts';
import { entriesIn, entryBytes } from '../../../shared/workshop/replay/recording.ts';
import { createTurn, type Turn } from '../../files/turn.ts';
import { followHands, type Hands } from './hands.ts';
import { createRecorder, type Recorder } from './recorder.ts';
import {
  type AboutRecording,
  aboutPath,
  readAbout,
  recordingPath,
  removeRecording,
  startOf,
} from './recordingFiles.ts';

/** What a host tells of itself. */
export interface Ears extends Hands, Pick<Recorder, 'became'> {}

export interface RunningRecording extends Ears {
  /** Resolves when the file has everything until now. */
  settle(): Promise<void>;
  /** Once; what happens later is not recorded. */
  close(): Promise<void>;
}

export interface RecordingWish {
  readonly title: string;
  readonly live: LiveMap;
  now(): number;
  log(text: string): void;
}

/** Records into the file of that id; one that is there goes on where it was cut short. */
export async function runRecording(folder: string, id: string, wish: RecordingWish): Promise<RunningRecording> {
  const hands = followHands(wish.live);
  const path = recordingPath(folder, id);
  const written = await continued(path, wish);
  const inTurn = createTurn();
  const file = await open(path, 'a');
  const write = writerOf(file, inTurn, wish.log);
  if (written === null) {
    const begin = { kind: 'begin', version: 1, at: startOf(id), title: wish.title } as const;
    write(entryBytes(begin, wish.live.state()));
  }
  const recorder = createRecorder({ now: wish.now, state: wish.live.state, write, written: written ?? 0 });
  let mark = (await readAbout(folder, id))?.mark ?? null;
  hands.listen((update, by) => {
    recorder.edited(update, by);
    if (mark) return;
    mark = firstWritten(update);
    const about = { version: 1, startedAt: startOf(id), mark };
    if (mark) inTurn(() => writeFile(aboutPath(folder, id), JSON.stringify(about))).catch(() => {});
  });
  let closing: Promise<void> | null = null;
  async function close(): Promise<void> {
    hands.close();
    recorder.close();
    await inTurn(() => file.close());
    // Where nothing was done there is nothing to see again.
    if (!mark) await removeRecording(folder, id);
  }
  return {
    as: hands.as,
    became: recorder.became,
    settle() {
      recorder.flush();
      return inTurn(async () => {});
    },
    close() {
      closing ??= close();
      return closing;
    },
  };
}

/** Nobody waits for a recording; one that cannot be written ends, and the workshop goes on. */
function writerOf(file: FileHandle, inTurn: Turn, log: (text: string) => void): (bytes: Uint8Array) => void {
  let isBroken = false;
  return (bytes) => {
    if (isBroken) return;
    inTurn(() => file.appendFile(bytes)).catch((error: unknown) => {
      if (!isBroken) log(`workshop: the recording ended: ${error instanceof Error ? error.message : String(error)}`);
      isBroken = true;
    });
  };
}

/**
 * Adds what the map learnt since the recording was cut off, and gives how much is written beside its beginning. Null
 * where there is none to go on with.
 */
async function continued(path: string, { live, now }: RecordingWish): Promise<number | null> {
  const bytes = await readFile(path).catch(() => new Uint8Array());
  const { entries, end } = entriesIn(bytes);
  const [begin] = entries;
  if (begin?.head.kind !== 'begin') {
    if (bytes.byteLength > 0) await truncate(path, 0);
    return null;
  }
  await truncate(path, end);
  const bodies = entries.flatMap(({ head, body }) => (head.kind === 'begin' || head.kind === 'edit' ? [body] : []));
  const missing = Y.diffUpdate(live.state(), Y.encodeStateVectorFromUpdate(Y.mergeUpdates(bodies)));
  const file = await open(path, 'a');
  try {
    await file.appendFile(entryBytes({ kind: 'edit', at: now(), by: [] }, missing));
  } finally {
    await file.close();
  }
  return end - begin.body.byteLength;
}

function firstWritten(update: Uint8Array): AboutRecording['mark'] | null {
  const [first] = Y.decodeUpdate(update).structs;
  return first ? { client: first.id.client, clock: first.id.clock } : null;
}
