import { afterEach, expect, test } from 'vitest';
import { type Left, nothing, type Shelf } from '../../../renderer/guest/connection/shelf.ts';
import { addCard, writeCard } from '../../../shared/edits/cards.ts';
import { mapEdit } from '../../../shared/edits/edit.ts';
import { renameStage } from '../../../shared/edits/stages.ts';
import type { GuestRole } from '../../../shared/workshop/role.ts';
import { aMap } from '../../builders/aMap.ts';
import { aWorkshop, createMoments, type Moments, type TestWorkshop } from '../../electron/workshop/aWorkshop.ts';
import { closePages, comeBack, come as comeTo } from './aGuest.ts';

let workshop: TestWorkshop;
afterEach(async () => {
  closePages();
  await workshop.stop();
});

const aBoard = () => aMap().withStages('Before', 'After').withLanes('touchpoint', 'pain').withCard('Letter').state();

const come = (name: string, role?: GuestRole, shelf?: Shelf) => comeTo(workshop, name, role, shelf);

test('who was cut off works on, and everything is there when the line is back', async () => {
  workshop = await aWorkshop(aBoard());
  const marta = await come('Marta');
  marta.cut();
  await marta.until(() => !marta.seat().isConnected);
  const card = { id: 'phone-001', kind: 'pain' as const, stageId: 'stage1', laneId: 'lane2', text: 'From the lift' };

  marta.live().edit(writeCard('card1', 'Written in the lift'));
  const put = marta.seat().act({ kind: 'card.put', card });
  const reacted = await marta.seat().act({ kind: 'react', reaction: 'yes', aboutId: null });
  workshop.live.edit(renameStage('stage2', 'Later'));
  marta.mend();

  expect((await put).ok).toBe(true);
  await workshop.until(() => workshop.live.snapshot().cards['card1']?.text === 'Written in the lift');
  await workshop.until(() => workshop.live.snapshot().cards['phone-001']);
  await marta.until(() => marta.live().snapshot().stages['stage2']?.name === 'Later');
  expect(reacted).toEqual({ ok: false, problem: { kind: 'workshop-away' } });
  expect(marta.seat().isConnected).toBe(true);
});

test('an edit that the host refuses is undone, said, and the map is as everybody has it', async () => {
  workshop = await aWorkshop(aBoard());
  const marta = await come('Marta');
  marta.cut();
  await marta.until(() => !marta.seat().isConnected);
  workshop.workshop.act({ kind: 'locks.set', locks: [{ laneId: 'lane1', stageId: null }] });
  marta.live().edit(writeCard('card1', 'Not seen that it is locked'));
  const before = marta.live();

  marta.mend();

  await marta.until(() => marta.guest.view().live !== before);
  expect(marta.faults).toEqual(['undone: workshop-locked']);
  expect(marta.live().snapshot()).toEqual(workshop.live.snapshot());
  marta.live().edit(renameStage('stage1', 'Heard again'));
  await workshop.until(() => workshop.live.snapshot().stages['stage1']?.name === 'Heard again');
});

test('of what was written without a line, only what is forbidden by now is undone', async () => {
  workshop = await aWorkshop(aBoard());
  const marta = await come('Marta');
  const jorge = await come('Jorge');
  marta.cut();
  await marta.until(() => !marta.seat().isConnected);
  workshop.workshop.act({ kind: 'locks.set', locks: [{ laneId: 'lane1', stageId: null }] });
  marta.live().edit(addCard({ id: 'pain', stageId: 'stage1', laneId: 'lane2', text: 'Nobody calls' }));
  marta.live().edit(writeCard('card1', 'Not seen that it is locked'));
  marta.live().edit(renameStage('stage2', 'At home'));
  jorge.live().edit(addCard({ id: 'other', stageId: 'stage1', laneId: 'lane2', text: 'Written meanwhile' }));
  await workshop.until(() => 'other' in workshop.live.snapshot().cards);

  marta.mend();

  await workshop.until(() => workshop.live.snapshot().cards['pain']?.text === 'Nobody calls');
  await workshop.until(() => workshop.live.snapshot().stages['stage2']?.name === 'At home');
  expect(marta.faults).toEqual(['undone: workshop-locked']);
  expect(workshop.live.snapshot().cards['card1']?.text).toBe('Letter');
  expect(marta.live().snapshot()).toEqual(workshop.live.snapshot());
});

test('who types on while the line comes back loses nothing of what was written before', async () => {
  workshop = await aWorkshop(aBoard());
  const marta = await come('Marta');
  marta.cut();
  await marta.until(() => !marta.seat().isConnected);
  for (let at = 0; at < 5; at++) marta.live().edit(writeCard('card1', 'x'.repeat(at + 1)));
  marta.mend();

  // Something new with every step of the line's coming back.
  const typing = setInterval(() => {
    const { cards } = marta.live().snapshot();
    marta.live().edit(writeCard('card1', `${cards['card1']?.text}y`));
  }, 1);
  await marta.until(() => marta.seat().isConnected);
  clearInterval(typing);

  const written = marta.live().snapshot().cards['card1']?.text;
  await workshop.until(() => workshop.live.snapshot().cards['card1']?.text === written);
  expect(written).toMatch(/^x{5}y+$/);
  expect(marta.faults).toEqual([]);
});

test('what waits for the host outlives the page: edits, and cards from a phone', async () => {
  workshop = await aWorkshop(aBoard());
  const shelf = aShelf();
  const marta = await come('Marta', 'contributor', shelf);
  marta.cut();
  await marta.until(() => !marta.seat().isConnected);
  const card = { id: 'phone-001', kind: 'pain' as const, stageId: 'stage1', laneId: 'lane2', text: 'From the lift' };
  marta.live().edit(addCard({ id: 'pain', stageId: 'stage1', laneId: 'lane2', text: 'Nobody calls' }));
  void marta.seat().act({ kind: 'card.put', card });
  marta.guest.close();

  const again = await comeBack(workshop, marta.ticket, shelf);

  await workshop.until(() => 'pain' in workshop.live.snapshot().cards && 'phone-001' in workshop.live.snapshot().cards);
  expect(again.live().edit(writeCard('pain', 'Nobody calls back'))).toBe(true);
  await workshop.until(() => workshop.live.snapshot().cards['pain']?.text === 'Nobody calls back');
  await shelf.until(() => shelf.left().updates.length === 0 && shelf.left().acts.length === 0);
});

test('who leaves for another host takes along what none confirmed, and writes nothing more that nobody would have', async () => {
  workshop = await aWorkshop(aBoard());
  const marta = await come('Marta');
  marta.cut();
  await marta.until(() => !marta.seat().isConnected);
  marta.live().edit(addCard({ id: 'pain', stageId: 'stage1', laneId: 'lane2', text: 'Nobody calls' }));
  void marta.seat().act({ kind: 'park', id: 'later-001', text: 'Later' });

  const left = marta.guest.leave();
  const isWritten = marta.live().edit(writeCard('card1', 'Too late'));
  const parked = await marta.seat().act({ kind: 'park', id: 'later-002', text: 'Too late' });

  expect(isWritten).toBe(false);
  expect(parked).toEqual({ ok: false, problem: { kind: 'workshop-away' } });
  expect(marta.faults).toEqual(['refused: workshop-away']);
  const next = await come('Marta there', 'editor', { take: async () => left, put: () => {} });
  await workshop.until(() => 'pain' in workshop.live.snapshot().cards);
  await next.until(() => next.seat().room.parked.some(({ id }) => id === 'later-001'));
  expect(workshop.live.snapshot().cards['card1']?.text).toBe('Letter');
});

/** The host has refused what was written without a line, and the line is cut before the map is here anew. */
async function refusedAndCut(shelf: Shelf) {
  workshop = await aWorkshop(aBoard());
  const marta = await come('Marta', 'editor', shelf);
  marta.cut();
  await marta.until(() => !marta.seat().isConnected);
  workshop.workshop.act({ kind: 'locks.set', locks: [{ laneId: 'lane1', stageId: null }] });
  marta.live().edit(writeCard('card1', 'Not seen that it is locked'));
  marta.live().edit(addCard({ id: 'pain', stageId: 'stage1', laneId: 'lane2', text: 'Nobody calls' }));
  marta.mend();
  await marta.until(() => marta.faults.length > 0);
  marta.cut();
  return marta;
}

test('a page that is closed while its map is fetched anew leaves what it would have written anew', async () => {
  const shelf = aShelf();
  const marta = await refusedAndCut(shelf);
  marta.guest.close();

  await comeBack(workshop, marta.ticket, shelf);

  await workshop.until(() => workshop.live.snapshot().cards['pain']?.text === 'Nobody calls');
  await shelf.until(() => shelf.left().updates.length === 0);
  expect(workshop.live.snapshot().cards['card1']?.text).toBe('Letter');
});

test('who leaves for another host while the map is fetched anew takes along what would have been written anew', async () => {
  const marta = await refusedAndCut(aShelf());

  const left = marta.guest.leave();

  expect(workshop.live.snapshot().cards['pain']).toBeUndefined();
  await come('Marta there', 'editor', { take: async () => left, put: () => {} });
  await workshop.until(() => workshop.live.snapshot().cards['pain']?.text === 'Nobody calls');
});

/** What takes hours to write: some MB, in many edits or in one. */
const longText = 'It rains. '.repeat(390);
const manyCards = (first: number, count: number) =>
  mapEdit('cards.add', (edit) => {
    for (let at = first; at < first + count; at++)
      addCard({ id: `long-${at}`, stageId: 'stage1', laneId: 'lane2', text: longText }).apply(edit);
  });

test.each([
  ['in many edits', 40],
  ['in one edit', 1320],
])(
  'who wrote more than a host takes at once, %s, gets all of it through',
  async (_, each) => {
    workshop = await aWorkshop(aBoard());
    const marta = await come('Marta');
    marta.cut();
    await marta.until(() => !marta.seat().isConnected);
    for (let at = 0; at < 1320; at += each) marta.live().edit(manyCards(at, each));

    marta.mend();

    await workshop.until(() => Object.keys(workshop.live.snapshot().cards).length === 1321);
    expect(marta.live().snapshot()).toEqual(workshop.live.snapshot());
    expect(marta.faults).toEqual([]);
  },
  60_000,
);

/** A browser's, without a browser. */
function aShelf(): Shelf & Moments & { left(): Left } {
  const moments = createMoments();
  let left: Left = nothing;
  return {
    ...moments,
    take: async () => left,
    put(put) {
      left = put;
      moments.happened();
    },
    left: () => left,
  };
}
