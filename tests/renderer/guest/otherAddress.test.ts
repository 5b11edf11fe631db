import { afterEach, expect, test } from 'vitest';
import { type Left, nothing, type Shelf } from '../../../renderer/guest/connection/shelf.ts';
import { addCard, writeCard } from '../../../shared/edits/cards.ts';
import type { Ticket } from '../../../shared/workshop/messages.ts';
import { aMap } from '../../builders/aMap.ts';
import { aWorkshop, type TestWorkshop } from '../../electron/workshop/aWorkshop.ts';
import { type Came, closePages, come, comeBack } from './aGuest.ts';

let workshop: TestWorkshop;
afterEach(async () => {
  closePages();
  await workshop.stop();
});

const aBoard = () => aMap().withStages('Before', 'After').withLanes('touchpoint', 'pain').withCard('Letter').state();
const elsewhere = process.platform === 'darwin' ? '127.0.0.1' : '127.0.0.2';
const here = '127.0.0.1';
const hostOf = () => new URL(workshop.running().url).host;
const by = 'b'.repeat(32);

/** What her first page left on its shelf. */
let kept: Left = nothing;
const shelf: Shelf = {
  take: async () => nothing,
  put(left) {
    kept = left;
  },
};

/** A contributor of whom something waits, while the host went to another address. */
async function martaLeftBehind(): Promise<Came> {
  workshop = await aWorkshop(aBoard());
  kept = nothing;
  const marta = await come(workshop, 'Marta', 'contributor', shelf);
  marta.live().edit(addCard({ id: 'mine', stageId: 'stage1', laneId: 'lane2', text: 'Nobody calls' }));
  await workshop.until(() => 'mine' in workshop.live.snapshot().cards);
  marta.cut();
  await marta.until(() => !marta.seat().isConnected);
  marta.live().edit(writeCard('mine', 'Nobody calls back'));
  void marta.seat().act({ kind: 'park', id: 'later-001', text: 'Later' });
  await workshop.workshop.move(elsewhere);
  return marta;
}

const show = (pass: string, as = by) => workshop.post('/move', { pass, by: as });

/** Her page at the new address, with all that came along. */
async function goOn({ guest }: Came): Promise<Came> {
  const updates = guest.unheard().updates;
  const acts = guest.unheard().acts;
  const { status, body } = await show(guest.passTo(hostOf()));
  expect(status).toBe(200);
  guest.restFor(hostOf());
  return comeBack(workshop, body as Ticket, { take: async () => ({ updates, acts }), put: () => {} });
}

test('who comes from the old address is the same person there, and may go on with what is theirs', async () => {
  const marta = await martaLeftBehind();
  const { me } = marta.seat();

  const there = await goOn(marta);

  await workshop.until(() => workshop.live.snapshot().cards['mine']?.text === 'Nobody calls back');
  await there.until(() => there.guest.isSettled());
  expect(there.seat().me).toMatchObject({ id: me.id, name: 'Marta', hue: me.hue, role: 'contributor' });
  expect(workshop.running().room.people).toHaveLength(2);
  expect(workshop.running().room.parked.map(({ by }) => by)).toEqual([me.id]);
  expect(there.live().edit(writeCard('mine', 'Nobody ever calls back'))).toBe(true);
  expect(there.faults).toEqual([]);
});

test('when the host is back at the old address, the page there says nothing twice and comes in as the same person', async () => {
  const marta = await martaLeftBehind();
  const there = await goOn(marta);
  await workshop.until(() => workshop.live.snapshot().cards['mine']?.text === 'Nobody calls back');
  await there.until(() => there.guest.isSettled());
  await workshop.workshop.move(here);

  marta.mend();

  await marta.until(() => marta.guest.view().over);
  expect(marta.guest.view().over?.kind).toBe('workshop-no-ticket');
  expect(kept).toEqual(nothing);
  const { body } = await show(marta.guest.passTo(hostOf()), 'c'.repeat(32));
  const back = await comeBack(workshop, body as Ticket);
  expect(back.seat().me.id).toBe(marta.personId);
  expect(workshop.live.snapshot().cards['mine']?.text).toBe('Nobody calls back');
  expect(workshop.running().room.parked).toHaveLength(1);
});

test('both pages may say what waited, and yet no letter stands there twice', async () => {
  const marta = await martaLeftBehind();
  const { updates, acts } = marta.guest.unheard();
  const there = await goOn(marta);
  await there.until(() => there.guest.isSettled());

  const other: Shelf = { take: async () => ({ updates, acts }), put: () => {} };
  const second = await comeBack(workshop, there.ticket, other);
  await second.until(() => second.guest.isSettled());

  expect(workshop.live.snapshot().cards['mine']?.text).toBe('Nobody calls back');
  expect(workshop.running().room.parked).toHaveLength(1);
});

test('a page that was left rests, goes on where one stays, and by itself when the host is back', async () => {
  const marta = await martaLeftBehind();

  marta.guest.restFor('192.168.1.9:4100');
  expect(marta.live().edit(writeCard('mine', 'Nobody reads this'))).toBe(false);
  marta.guest.stay();
  expect(marta.live().edit(writeCard('mine', 'Nobody calls us'))).toBe(true);
  marta.guest.restFor('192.168.1.9:4100');
  await workshop.workshop.move(here);
  marta.mend();

  await marta.until(() => marta.guest.view().wentTo === null);
  await workshop.until(() => workshop.live.snapshot().cards['mine']?.text === 'Nobody calls us');
});

test('what was written after that is not forgotten with what went along', async () => {
  const marta = await martaLeftBehind();
  await goOn(marta);
  marta.guest.stay();
  marta.live().edit(addCard({ id: 'new', stageId: 'stage1', laneId: 'lane2', text: 'Written since' }));
  await workshop.workshop.move(here);

  marta.mend();

  await marta.until(() => marta.guest.view().over);
  expect(kept.updates).not.toEqual([]);
});

test('a pass is good at its own address, to the page that showed it first, and never to who was sent out', async () => {
  const marta = await martaLeftBehind();
  const pass = marta.guest.passTo(hostOf());

  expect((await show(marta.guest.passTo('192.168.1.9:4100'))).status).toBe(403);
  expect((await show(pass)).status).toBe(200);
  expect((await show(pass)).status).toBe(200);
  expect((await show(pass, 'x'.repeat(32))).status).toBe(403);
  expect((await workshop.post('/move', { pass })).status).toBe(403);
  workshop.workshop.act({ kind: 'person.remove', personId: marta.personId, isBanned: false });
  expect((await show(marta.guest.passTo(hostOf()), 'y'.repeat(32))).status).toBe(403);
});

test('after a crash the host still knows who comes from the old address, and which tickets are spent', async () => {
  const marta = await martaLeftBehind();
  await show(marta.guest.passTo(hostOf()));
  const memory = JSON.parse(JSON.stringify(workshop.workshop.memory()));
  await workshop.stop();
  workshop = await aWorkshop(aBoard(), { memory: { ...memory, port: 0 } });

  const { status, body } = await show(marta.guest.passTo(hostOf()));

  expect(status).toBe(200);
  expect(body).toMatchObject({ personId: marta.personId, name: 'Marta' });
  marta.guest.close();
  const withOld = await fetch(workshop.url('/map'), { headers: { authorization: `Bearer ${marta.ticket.token}` } });
  expect(withOld.status).toBe(401);
});
