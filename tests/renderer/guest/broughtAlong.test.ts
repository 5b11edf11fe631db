import { afterEach, expect, test } from 'vitest';
import { nothing, type Shelf } from '../../../renderer/guest/connection/shelf.ts';
import { addCard, writeCard } from '../../../shared/edits/cards.ts';
import { renameStage } from '../../../shared/edits/stages.ts';
import { aMap } from '../../builders/aMap.ts';
import { aWorkshop, type TestWorkshop } from '../../electron/workshop/aWorkshop.ts';
import { closePages, come } from './aGuest.ts';

let workshop: TestWorkshop;
afterEach(async () => {
  closePages();
  await workshop.stop();
});

const aBoard = () => aMap().withStages('Before', 'After').withLanes('touchpoint', 'pain').withCard('Letter').state();

const shelfWith = (...updates: Uint8Array[]): Shelf => ({ take: async () => ({ ...nothing, updates }), put: () => {} });

test('what somebody wrote at another address is written in their new name, and only what is forbidden is said to be undone', async () => {
  workshop = await aWorkshop(aBoard());
  const before = await come(workshop, 'Marta', 'editor');
  before.live().edit(renameStage('stage1', 'Heard'));
  await workshop.until(() => workshop.live.snapshot().stages['stage1']?.name === 'Heard');
  before.cut();
  await before.until(() => !before.seat().isConnected);
  before.live().edit(addCard({ id: 'pain', stageId: 'stage1', laneId: 'lane2', text: 'Nobody calls' }));
  before.live().edit(writeCard('card1', 'Not seen that it is locked'));
  workshop.workshop.act({ kind: 'locks.set', locks: [{ laneId: 'lane1', stageId: null }] });

  const after = await come(workshop, 'Marta again', 'editor', shelfWith(...before.guest.unheard().updates));

  await workshop.until(() => workshop.live.snapshot().cards['pain']?.text === 'Nobody calls');
  await after.until(() => after.guest.isSettled());
  expect(after.faults).toEqual(['undone: workshop-locked']);
  expect(workshop.live.snapshot().cards['card1']?.text).toBe('Letter');
});

test.each([
  ['too short', new Uint8Array([1, 2, 3])],
  ['nothing but numbers', new Uint8Array(500).fill(255)],
])('what cannot be read and came along in an address keeps nobody out: %s', async (_, update) => {
  workshop = await aWorkshop(aBoard());

  const marta = await come(workshop, 'Marta', 'editor', shelfWith(update));

  marta.live().edit(renameStage('stage1', 'Heard'));
  await workshop.until(() => workshop.live.snapshot().stages['stage1']?.name === 'Heard');
  expect(marta.faults).toEqual([]);
});
