import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { Asker } from '../../../electron/bridge/asker.ts';
import type { Visit } from '../../../electron/workshop/visiting/visit.ts';
import { type VisitNeeds, visitAnswers } from '../../../electron/workshop/visiting/visitAnswers.ts';
import { hasLeft } from '../../../renderer/guest/connection/shelf.ts';
import { keptFormer } from '../../../renderer/guest/former.ts';
import { request, speakThrough } from '../../../renderer/session/bridge.ts';
import { goTo } from '../../../renderer/visit/goTo.ts';
import { beginVisit, type Visiting } from '../../../renderer/visit/visiting.ts';
import type { SendaBridge } from '../../../shared/bridge/contract.ts';
import { addCard } from '../../../shared/edits/cards.ts';
import { failed } from '../../../shared/result.ts';
import { aMap } from '../../builders/aMap.ts';
import { aWorkshop, createMoments, type Moments, type TestWorkshop } from '../../electron/workshop/aWorkshop.ts';
import { emptyBrowserInNode } from '../guest/keptHere.ts';

vi.mock('electron', () => ({ app: { getAppPath: () => '' }, dialog: {} }));

beforeEach(emptyBrowserInNode);

const ends: (() => void | Promise<void>)[] = [];
afterEach(async () => {
  for (const end of ends.splice(0).reverse()) await end();
  speakThrough(null);
});

/** The main process of a Senda with one window, whose network can be gone. */
function aVisitor() {
  const window: { visit: Visit | null } = { visit: null };
  const heard = new Map<string, Set<(event: never) => void>>();
  const page = {
    isDestroyed: () => false,
    send(channel: string, event: never) {
      for (const listener of heard.get(channel) ?? []) listener(event);
    },
  };
  const desk = { showVisit: async (make: (of: typeof page) => Visit) => (window.visit = make(page)) };
  const answers = visitAnswers({ desk, hosts: {}, language: () => 'en' } as unknown as VisitNeeds);
  let isAway = false;
  speakThrough({
    async request(name: keyof typeof answers, argument: never) {
      if (name === 'visit.dial' && isAway) return failed({ kind: 'visit-nobody' });
      return answers[name]({ page, window } as unknown as Asker, argument);
    },
    on(name: string, listener: (event: never) => void) {
      const channel = `senda:${name}`;
      heard.set(channel, (heard.get(channel) ?? new Set()).add(listener));
      return () => heard.get(channel)?.delete(listener);
    },
  } as unknown as SendaBridge);
  ends.push(() => window.visit?.close());
  return {
    lose() {
      isAway = true;
      window.visit?.lines.close();
    },
    mend() {
      isAway = false;
    },
  };
}

const state = aMap().withStages('Before').withLanes('touchpoint', 'pain').withCard('Letter').state();

async function aRoom(port = 0): Promise<TestWorkshop> {
  const workshop = await aWorkshop(state, { port });
  ends.push(workshop.stop);
  return workshop;
}

const hostOf = (workshop: TestWorkshop): string => new URL(workshop.running().url).host;

interface Stay extends Visiting, Moments {
  readonly personId: string;
}

async function join(workshop: TestWorkshop): Promise<Stay> {
  const joined = await request('visit.join', { address: hostOf(workshop), code: workshop.code(), name: 'Bea' });
  const start = await request('visit.read', undefined);
  if (!joined.ok || !start.ok) throw new Error('not let in');
  const moments = createMoments();
  const visiting = beginVisit(start.value, () => {});
  ends.push(visiting.close);
  visiting.guest.onChange(moments.happened);
  await moments.until(() => visiting.guest.view().live && visiting.guest.view().seat);
  return { ...visiting, ...moments, personId: start.value.personId };
}

/** Somebody writes on in their Senda while the host is away, and it never comes back as that workshop. */
async function writesInVain() {
  const visitor = aVisitor();
  const before = await aRoom();
  const stay = await join(before);
  visitor.lose();
  await stay.until(() => stay.guest.view().seat?.isConnected === false);
  const { live, seat } = stay.guest.view();
  live?.edit(addCard({ id: 'mine', stageId: 'stage1', laneId: 'lane2', text: 'Nobody calls' }));
  void seat?.act({ kind: 'park', id: 'later-001', text: 'Later' });
  await expect.poll(() => hasLeft(stay.personId), { timeout: 10_000 }).toBe(true);
  const host = hostOf(before);
  await before.stop();
  return { visitor, stay, host };
}

async function expectAllIn(anew: TestWorkshop, stay: Stay): Promise<void> {
  await anew.until(() => anew.live.snapshot().cards['mine']?.text === 'Nobody calls');
  await anew.until(() => anew.running().room.parked.length > 0);
  expect(anew.running().room.parked.map(({ by, text }) => [by, text])).toEqual([[stay.personId, 'Later']]);
  await expect.poll(() => keptFormer(hostOf(anew)), { timeout: 10_000 }).toBeNull();
}

test('a visitor whose pass is refused at the new address joins there anew, with all that waited', async () => {
  const { visitor, stay } = await writesInVain();
  const anew = await aRoom();
  visitor.mend();

  const problem = await goTo(hostOf(anew), { guest: stay.guest, personId: stay.personId, by: 'b'.repeat(32) });
  stay.close();

  expect(problem).toEqual({ kind: 'visit-not-known-there' });
  expect(anew.live.snapshot().cards['mine']).toBeUndefined();
  await expectAllIn(anew, await join(anew));
});

test('a visitor whom the host knows no more where it was joins there anew, with all that waited', async () => {
  const { visitor, stay, host } = await writesInVain();
  const anew = await aRoom(Number(host.split(':')[1]));
  visitor.mend();

  await stay.until(() => stay.guest.view().over?.kind === 'workshop-no-ticket');
  await expect.poll(() => keptFormer(host), { timeout: 10_000 }).toBe(stay.personId);
  stay.close();

  await expectAllIn(anew, await join(anew));
});

test('where nobody answers at the new address, what waits stays with who wrote it', async () => {
  const { stay } = await writesInVain();
  const gone = await aRoom();
  const host = hostOf(gone);
  await gone.stop();

  const problem = await goTo(host, { guest: stay.guest, personId: stay.personId, by: 'b'.repeat(32) });

  expect(problem).toEqual({ kind: 'visit-nobody' });
  expect(keptFormer(host)).toBeNull();
  expect(stay.guest.unheard().acts).toHaveLength(1);
});
