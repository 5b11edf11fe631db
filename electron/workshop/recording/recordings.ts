import { mkdir, readFile, stat } from 'node:fs/promises';
import * as Y from 'yjs';
import type { Recording } from '../../../shared/bridge/afterwardsRequests.ts';
import { readAbout, recordingIds, recordingPath, removeRecording, startOf } from './recordingFiles.ts';
import { type RecordingWish, type RunningRecording, runRecording } from './runRecording.ts';

/*
 * Recordings of workshops, beside the maps and not in them
 *
 * Who did what at which minute is for those who were there, and a map goes to many who were not: so recordings lie with
 * the app's own data on the machine that held the workshop. They find their map by its history: each remembers one edit
 * of its workshop, and the map in which that edit was made is the one it belongs to, however the file is called today.
 */
export interface Recordings {
  /** Begins one, or goes on with the one that a crash cut short. */
  begin(map: string, isGoingOn: boolean, wish: RecordingWish): Promise<RunningRecording>;
  /** Those of the open map with this key and state, newest first. */
  of(map: { readonly key: string; readonly state: Uint8Array }): Promise<Recording[]>;
  read(id: string): Promise<Uint8Array | null>;
  /** Not while it runs. */
  forget(id: string): Promise<void>;
}

/** A workshop a week for half a year. */
const mostKept = 30;

export function createRecordings(folder: string): Recordings {
  const running = new Map<string, RunningRecording>();
  return {
    async begin(key, isGoingOn, wish) {
      await mkdir(folder, { recursive: true });
      const known = await recordingIds(folder);
      const before = isGoingOn ? known.filter((id) => isOf(id, key)).at(-1) : undefined;
      const tooOld = known.filter((id) => id !== before && !running.has(id)).slice(0, -(mostKept - 1));
      for (const id of tooOld) await removeRecording(folder, id);
      const id = before ?? `${wish.now()}-${key}`;
      const recording = await runRecording(folder, id, wish);
      running.set(id, recording);
      return {
        ...recording,
        async close() {
          running.delete(id);
          await recording.close();
        },
      };
    },
    async of({ key, state }) {
      const seen = Y.decodeStateVector(Y.encodeStateVectorFromUpdate(state));
      const found: Recording[] = [];
      for (const id of await recordingIds(folder)) {
        const mark = (await readAbout(folder, id))?.mark;
        const isRunning = running.has(id);
        const isOwn = mark ? (seen.get(mark.client) ?? 0) > mark.clock : isRunning && isOf(id, key);
        if (!isOwn) continue;
        const startedAt = startOf(id);
        const { mtimeMs } = await stat(recordingPath(folder, id));
        found.unshift({ id, startedAt, endedAt: Math.max(startedAt, mtimeMs), isRunning });
      }
      return found;
    },
    async read(id) {
      await running.get(id)?.settle();
      return readFile(recordingPath(folder, id)).catch(() => null);
    },
    async forget(id) {
      if (!running.has(id)) await removeRecording(folder, id);
    },
  };
}

/** Whether a recording was made while the map was open under that key. */
const isOf = (id: string, key: string): boolean => id === `${startOf(id)}-${key}`;
