import type { BridgeProblem } from '../../shared/bridge/contract.ts';
import type { RunningWorkshop, WorkshopRequests } from '../../shared/bridge/workshopRequests.ts';
import { aboutMap } from '../../shared/journey/journeyMap.ts';
import { failed, ok, type Result } from '../../shared/result.ts';
import { tidyName } from '../../shared/workshop/person.ts';
import type { Rules } from '../../shared/workshop/room.ts';
import { announce } from '../bridge/announce.ts';
import type { AnswersTo } from '../bridge/answer.ts';
import { type Asker, mapOf } from '../bridge/asker.ts';
import type { SurveyEngine } from '../experience/surveyEngine.ts';
import type { KeptMap } from '../files/keptMap.ts';
import type { Desk } from '../windows/desk.ts';
import { hostAddresses } from './addresses.ts';
import { loadPages } from './door/pages.ts';
import type { Workshop } from './host.ts';
import { gatherUpdates, mapNeeds } from './hosting.ts';
import { createNotebook, forget, recall } from './memory.ts';
import type { Recordings } from './recording/recordings.ts';

export interface WorkshopNeeds {
  readonly desk: Desk;
  readonly engine: SurveyEngine;
  readonly recordings: Recordings;
  /** Where the guests' page lies. */
  readonly pages: string;
  log(text: string): void;
}

interface Held {
  readonly map: KeptMap;
  readonly workshop: Workshop;
  /** Ends it; with `forget` it is not taken up again. */
  close(how: 'keep' | 'forget'): Promise<void>;
}

/** A crash is taken up again; a workshop of yesterday is not. */
const resumesWithin = 12 * 60 * 60_000;
const usualPort = 4100;

/** Requests about the workshop of a window's map. Each map has one at most, and it ends when the window closes. */
export function workshopAnswers(needs: WorkshopNeeds): AnswersTo<Asker, keyof WorkshopRequests> {
  const held = new Map<string, Held>();
  const starting = new Set<string>();
  const of = (asker: Asker) => held.get(mapOf(asker)?.key ?? '') ?? null;

  needs.desk.onChange(() => {
    for (const [key, { close }] of held) {
      if (needs.desk.open.withKey(key)) continue;
      held.delete(key);
      void close('forget');
    }
  });

  return {
    'workshop.read': async (asker) =>
      ok({ running: of(asker)?.workshop.running() ?? null, addresses: hostAddresses() }),
    async 'workshop.start'(asker, { address, name, newcomers, mayTakeCopy }) {
      const map = mapOf(asker);
      if (!map) return failed({ kind: 'no-map' });
      const running = of(asker);
      if (running) return ok(running.workshop.running());
      if (starting.has(map.key)) return failed({ kind: 'workshop-starting' });
      if (!hostAddresses().some((known) => known.address === address)) return failed({ kind: 'workshop-no-address' });
      starting.add(map.key);
      try {
        const opened = await open(needs, asker, map, { address, name, rules: { newcomers, mayTakeCopy } });
        if (!opened.ok) return opened;
        held.set(map.key, opened.value);
        return ok(opened.value.workshop.running());
      } finally {
        starting.delete(map.key);
      }
    },
    async 'workshop.stop'(asker) {
      const running = of(asker);
      if (!running) return ok(null);
      held.delete(running.map.key);
      await running.close('forget');
      announce(asker.page, 'workshop.changed', { running: null });
      return ok(null);
    },
    'workshop.act': async (asker, { act }) => of(asker)?.workshop.act(act) ?? failed({ kind: 'workshop-none' }),
    async 'workshop.point'(asker, { presence }) {
      of(asker)?.workshop.point(presence);
      return ok(null);
    },
  };
}

interface Wish {
  readonly address: string;
  readonly name: string;
  readonly rules: Rules;
}

async function open(
  { engine, recordings, pages: folder, log }: WorkshopNeeds,
  { page }: Asker,
  map: KeptMap,
  { address, name, rules }: Wish,
): Promise<Result<Held, BridgeProblem>> {
  // Starting Senda must not wait for what only a workshop needs.
  const { startWorkshop } = await import('./host.ts');
  const pages = await loadPages(folder);
  if (!pages.has('/')) return failed({ kind: 'workshop-page-missing' });
  const remembered = await recall(map.folder);
  const memory = remembered && Date.now() - remembered.savedAt < resumesWithin ? remembered : null;
  const updates = gatherUpdates((update) => announce(page, 'workshop.edited', { update }));
  const { close: stopFollowing, ...hosted } = mapNeeds(map, engine);
  let workshop: Workshop | null = null;
  const notebook = createNotebook(map.folder, () => workshop?.memory() ?? null);
  const recording = await record(recordings, map, memory !== null, log);
  try {
    workshop = await startWorkshop({
      ...hosted,
      recording: recording ?? undefined,
      pages,
      address,
      port: usualPort,
      facilitator: tidyName(name) || '–',
      rules,
      memory,
      now: Date.now,
      log,
      onLearnt: notebook.note,
      window: {
        changed: (running: RunningWorkshop) => announce(page, 'workshop.changed', { running }),
        edited: updates.add,
        pointed: (people) => announce(page, 'workshop.pointed', { people }),
        reacted: (personId, reaction, aboutId) => announce(page, 'workshop.reaction', { personId, reaction, aboutId }),
      },
    });
  } catch (error) {
    stopFollowing();
    await recording?.close();
    const code = (error as NodeJS.ErrnoException).code ?? '';
    return failed({ kind: 'workshop-cannot-listen', code });
  }
  const opened = workshop;
  log(`workshop: open at ${opened.running().url}`);
  return ok({
    map,
    workshop: opened,
    async close(how) {
      stopFollowing();
      await opened.close();
      updates.close();
      await recording?.close();
      await notebook.settle();
      if (how === 'forget') await forget(map.folder);
      log('workshop: closed');
    },
  });
}

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
