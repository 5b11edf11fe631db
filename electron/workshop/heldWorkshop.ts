import type { WebContents } from 'electron';
import type { BridgeProblem } from '../../shared/bridge/contract.ts';
import { aboutMap } from '../../shared/journey/journeyMap.ts';
import { failed, ok, type Result } from '../../shared/result.ts';
import { tidyName } from '../../shared/workshop/person.ts';
import type { Rules } from '../../shared/workshop/room.ts';
import { announce } from '../bridge/announce.ts';
import type { SurveyEngine } from '../experience/surveyEngine.ts';
import type { KeptMap } from '../files/keptMap.ts';
import type { Desk } from '../windows/desk.ts';
import { loadPages } from './door/pages.ts';
import { followAddress } from './followAddress.ts';
import type { Workshop } from './host.ts';
import { gatherUpdates, mapNeeds } from './hosting.ts';
import type { HostNeeds, WindowEars } from './hostNeeds.ts';
import { createNotebook, forget, type Memory, writeMemory } from './memory.ts';
import type { Recordings } from './recording/recordings.ts';
import { remember } from './remembered.ts';

export interface WorkshopNeeds {
  readonly desk: Desk;
  readonly engine: SurveyEngine;
  readonly recordings: Recordings;
  /** Where the guests' page lies. */
  readonly pages: string;
  log(text: string): void;
}

/** The workshop of one open map. */
export interface Held {
  readonly map: KeptMap;
  readonly workshop: Workshop;
  /** The map as it was when it began; null when that is not known. */
  readonly before: Uint8Array | null;
  /** The host to which it went before a crash; null where it is hosted here. */
  readonly goneTo: string | null;
  /** It was handed over: the window hears no more of it, and a crash brings nothing of it back. */
  leave(): Promise<void>;
  /** Ends it; with `forget` it is not taken up again. */
  close(how: 'keep' | 'forget'): Promise<void>;
}

export const usualPort = 4100;

export interface Wish {
  readonly address: string;
  readonly name: string;
  readonly rules: Rules;
  /** What another host knew lies in the folder of the map already. */
  readonly handed?: HostNeeds['handed'];
}

export async function openWorkshop(
  { engine, recordings, pages: folder, log }: WorkshopNeeds,
  page: WebContents,
  map: KeptMap,
  { address, name, rules, handed }: Wish,
): Promise<Result<Held, BridgeProblem>> {
  // Starting Senda must not wait for what only a workshop needs.
  const { startWorkshop } = await import('./host.ts');
  const pages = await loadPages(folder);
  if (!pages.has('/')) return failed({ kind: 'workshop-page-missing' });
  const remembered = await remember(map, handed ?? null);
  const { memory, before, isElsewhere } = remembered;
  const updates = gatherUpdates((update) => announce(page, 'workshop.edited', { update }));
  const { close: stopFollowing, ...hosted } = mapNeeds(map, engine);
  let workshop: Workshop | null = null;
  let isGone = isElsewhere;
  const notebook = notebookIn(map.folder, () => (isGone ? null : (workshop?.memory() ?? null)));
  const recording = isElsewhere ? null : await record(recordings, map, memory !== null, log);
  try {
    workshop = await startWorkshop({
      ...{ ...hosted, ...remembered, pages, address, rules, log },
      written: notebook.settle,
      recording: recording ?? undefined,
      port: usualPort,
      facilitator: tidyName(name) || '–',
      now: Date.now,
      onLearnt: notebook.note,
      window: earsOf(page, updates.add, () => isGone),
    });
  } catch (error) {
    stopFollowing();
    await recording?.close();
    return failed({ kind: 'workshop-cannot-listen', code: (error as NodeJS.ErrnoException).code ?? '' });
  }
  const opened = workshop;
  log(`workshop: open at ${opened.running().url}`);
  const following = followAddress({ address, move: opened.move, log });
  return ok({
    map,
    workshop: opened,
    before,
    goneTo: isElsewhere ? (memory?.handing?.host ?? null) : null,
    async leave() {
      isGone = true;
      following.close();
      await recording?.close();
      await notebook.settle();
      await forget(map.folder);
      announce(page, 'workshop.changed', { running: null });
      log('workshop: handed over');
    },
    async close(how) {
      stopFollowing();
      following.close();
      // First, for when Senda quits the rest may not be waited for.
      const recorded = recording?.close();
      await opened.close();
      updates.close();
      await recorded;
      await notebook.settle();
      if (how === 'forget') await forget(map.folder);
      log('workshop: closed');
    },
  });
}

const notebookIn = (folder: string, look: () => Memory | null) =>
  createNotebook((memory) => writeMemory(folder, memory), look);

/** A window whose workshop went elsewhere hears no more of it. */
const earsOf = (page: WebContents, edited: WindowEars['edited'], isGone: () => boolean): WindowEars => ({
  changed(running) {
    if (!isGone()) announce(page, 'workshop.changed', { running });
  },
  edited,
  pointed: (people) => announce(page, 'workshop.pointed', { people }),
  reacted: (personId, reaction, aboutId) => announce(page, 'workshop.reaction', { personId, reaction, aboutId }),
});

/** A disk that takes no recording keeps nobody from holding a workshop. */
async function record(recordings: Recordings, { key, live }: KeptMap, isGoingOn: boolean, log: WorkshopNeeds['log']) {
  try {
    const { title } = aboutMap(live.snapshot());
    return await recordings.begin(key, isGoingOn, { title, live, now: Date.now, log });
  } catch (error) {
    log(`workshop: not recorded: ${error instanceof Error ? error.message : String(error)}`);
    return null;
  }
}
