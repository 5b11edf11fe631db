import { afterEach, beforeEach, expect, test } from 'vitest';
import { createShelf } from '../../../renderer/guest/connection/shelf.ts';
import { noteFormer, shelfAt } from '../../../renderer/guest/former.ts';
import { addCard } from '../../../shared/edits/cards.ts';
import { aMap } from '../../builders/aMap.ts';
import { aWorkshop, type TestWorkshop } from '../../electron/workshop/aWorkshop.ts';
import { closePages, come } from './aGuest.ts';
import { emptyBrowserInNode } from './keptHere.ts';

const host = '192.168.1.24:4100';
beforeEach(emptyBrowserInNode);

const workshops: TestWorkshop[] = [];
afterEach(async () => {
  closePages();
  for (const workshop of workshops.splice(0)) await workshop.stop();
});

async function aRoom(state: Uint8Array): Promise<TestWorkshop> {
  const workshop = await aWorkshop(state);
  workshops.push(workshop);
  return workshop;
}

const aBoard = () => aMap().withStages('Before').withLanes('touchpoint', 'pain').withCard('Letter');

/** Somebody wrote a card and a thought while the host was away; it never comes back as that workshop. */
async function martaTurnedAway(state: Uint8Array): Promise<void> {
  const workshop = await aRoom(state);
  const marta = await come(workshop, 'Marta', 'contributor', createShelf('marta'));
  marta.cut();
  await marta.until(() => !marta.seat().isConnected);
  marta.live().edit(addCard({ id: 'mine', stageId: 'stage1', laneId: 'lane2', text: 'Nobody calls' }));
  void marta.seat().act({ kind: 'park', id: 'later-001', text: 'Later' });
  createShelf('marta').put(marta.guest.unheard());
  marta.guest.leave();
  await workshop.stop();
  await noteFormer('marta', host);
}

test('where the workshop of a map began anew, it is written in the new name as far as the role allows', async () => {
  const state = aBoard().state();
  await martaTurnedAway(state);
  const anew = await aRoom(state);

  const marta = await come(anew, 'Marta', 'contributor', shelfAt('anew', host));

  await anew.until(() => anew.live.snapshot().cards['mine']?.text === 'Nobody calls');
  await marta.until(() => marta.guest.isSettled());
  expect(anew.running().room.parked.map(({ by, text }) => [by, text])).toEqual([[marta.personId, 'Later']]);
  expect(marta.faults).toEqual([]);
});

test('on a map that knows nothing of it, it puts nothing out of order', async () => {
  await martaTurnedAway(aBoard().state());
  const other = await aRoom(aMap().withStages('Else').withLanes('touchpoint').state());

  const marta = await come(other, 'Marta', 'editor', shelfAt('anew', host));

  marta.live().edit(addCard({ id: 'later', stageId: 'stage1', laneId: 'lane1', text: 'Written here' }));
  await other.until(() => other.live.snapshot().cards['later']?.text === 'Written here');
  await marta.until(() => marta.guest.isSettled());
});
