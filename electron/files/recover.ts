import { readdir, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';
import type { BridgeProblem } from '../../shared/bridge/contract.ts';
import { createLiveMap } from '../../shared/live/createLiveMap.ts';
import { journeyFrom } from '../../shared/live/stateOf.ts';
import { bringParts } from './bringParts.ts';
import { hashOfFile } from './hash.ts';
import { readJournal } from './journal.ts';
import type { KeptMapStart } from './keptMapStart.ts';
import { journalPath, readAbout, workshopPath } from './mapFolder.ts';
import { sharePast } from './mergeFile.ts';
import { readContainer } from './readContainer.ts';

/**
 * Folders left over at start: drafts, which simply open again, and maps that were open when Senda or the machine
 * went down. Of those the file is read and the journal laid over it; what only the journal knew is recovered, and so is a
 * workshop of today.
 */
export async function recover(maps: string, onTrouble: (error: unknown) => void): Promise<KeptMapStart[]> {
  const starts: KeptMapStart[] = [];
  for (const key of await keysIn(maps)) {
    try {
      const start = await recoverOne(key, join(maps, key));
      if (start) starts.push(start);
      else await rm(join(maps, key), { recursive: true, force: true });
    } catch (error) {
      // One folder that the disk refuses costs neither the others nor the start; it waits for the next one.
      onTrouble(error);
    }
  }
  return starts;
}

async function recoverOne(key: string, folder: string): Promise<KeptMapStart | null> {
  const journalled = stateFrom(await readJournal(journalPath(folder)));
  if (!journalled) return null;
  const about = await readAbout(folder);
  const draft = {
    key,
    folder,
    state: journalled,
    path: null,
    inFile: null,
    isUnsaved: true,
    warnings: [],
    preview: null,
  };
  if (!about?.path) return { ...draft, isRecovered: false };
  const aside = join(folder, 'theirs');
  try {
    const inFile = await readFileState(about.path, aside);
    // The file went away, is damaged, or is another map now: the words are in the journal, and become a draft.
    if (!inFile || !sharePast(inFile.state, journalled)) return { ...draft, isRecovered: true, warnings: [fileGone] };
    const state = merged(inFile.state, journalled);
    const isUnsaved = Buffer.compare(state, inFile.state) !== 0;
    if (!isUnsaved && !(await wasInWorkshop(folder))) return null;
    // What a colleague put into the file meanwhile: without it the next save would leave it out.
    await bringParts(aside, folder, journeyFrom(journalled), journeyFrom(state));
    return { ...draft, state, path: about.path, inFile, isUnsaved, isRecovered: isUnsaved };
  } finally {
    await rm(aside, { recursive: true, force: true });
  }
}

/** Its people have no other way back to what they gave and hid: the map opens again, though its file has everything. */
async function wasInWorkshop(folder: string): Promise<boolean> {
  const found = await stat(workshopPath(folder)).catch(() => null);
  return found !== null && Date.now() - found.mtimeMs < workshopLasts;
}

const fileGone: BridgeProblem = { kind: 'recovered-without-file' };

const workshopLasts = 12 * 60 * 60_000;

/** The first record is a whole state; a journal without it says nothing. */
function stateFrom(records: Uint8Array[]): Uint8Array | null {
  const [first, ...updates] = records;
  if (!first) return null;
  try {
    const live = createLiveMap(first);
    for (const update of updates) live.receive(update, 'file');
    const state = live.state();
    live.close();
    return state;
  } catch {
    // A snapshot that no Senda could have written: there is nothing to get out of it.
    return null;
  }
}

function merged(state: Uint8Array, journalled: Uint8Array): Uint8Array {
  const live = createLiveMap(state);
  live.receive(journalled, 'file');
  const both = live.state();
  live.close();
  return both;
}

async function readFileState(path: string, folder: string): Promise<KeptMapStart['inFile']> {
  try {
    const hash = await hashOfFile(path);
    if (hash === null) return null;
    const read = await readContainer(path, folder);
    return read.ok ? { state: normal(read.value.state), hash } : null;
  } catch {
    // Unreadable for whatever reason: the journal stands alone.
    return null;
  }
}

/** Equal documents may be encoded in different orders; both sides are compared as one encoder writes them. */
function normal(state: Uint8Array): Uint8Array {
  const live = createLiveMap(state);
  const same = live.state();
  live.close();
  return same;
}

async function keysIn(maps: string): Promise<string[]> {
  try {
    const found = await readdir(maps, { withFileTypes: true });
    return found.filter((entry) => entry.isDirectory()).map((entry) => entry.name);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return [];
    throw error;
  }
}
