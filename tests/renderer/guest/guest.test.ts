import { afterEach, expect, test } from 'vitest';
import WebSocket from 'ws';
import { createGuest, type Guest } from '../../../renderer/guest/connection/guest.ts';
import { addCard, removeCard, writeCard } from '../../../shared/edits/cards.ts';
import { renameStage } from '../../../shared/edits/stages.ts';
import { unpackFirstSight } from '../../../shared/live/firstSight.ts';
import type { GuestRole } from '../../../shared/workshop/role.ts';
import { aMap } from '../../builders/aMap.ts';
import { aWorkshop, createMoments, type TestWorkshop } from '../../electron/workshop/aWorkshop.ts';
import { closePages, come as comeTo } from './aGuest.ts';

let workshop: TestWorkshop;
let guests: Guest[] = [];
afterEach(async () => {
  closePages();
  for (const guest of guests) guest.close();
  guests = [];
  await workshop.stop();
});

const aBoard = () => aMap().withStages('Before', 'After').withLanes('touchpoint', 'pain').withCard('Letter').state();

const come = (name: string, role?: GuestRole) => comeTo(workshop, name, role);

test('a guest has the map, a name and the room, and what they write is on the host’s map', async () => {
  workshop = await aWorkshop(aBoard());
  const marta = await come('Marta');

  marta.live().edit(writeCard('card1', 'The letter comes'));

  await workshop.until(() => workshop.live.snapshot().cards['card1']?.text === 'The letter comes');
  expect(marta.seat().me).toMatchObject({ name: 'Marta', role: 'editor' });
  expect(marta.seat().isConnected).toBe(true);
});

test('what a role does not allow is refused before it is written, with its reason', async () => {
  workshop = await aWorkshop(aBoard());
  const noor = await come('Noor', 'observer');
  const marta = await come('Marta', 'contributor');

  expect(noor.live().edit(addCard({ stageId: 'stage1', laneId: 'lane1', text: 'Me too' }))).toBe(false);
  expect(marta.live().edit(writeCard('card1', 'Mine'))).toBe(false);
  expect(marta.live().edit(addCard({ id: 'mine', stageId: 'stage1', laneId: 'lane2', text: 'One' }))).toBe(true);
  expect(marta.live().edit(writeCard('mine', 'One more'))).toBe(true);

  await workshop.until(() => workshop.live.snapshot().cards['mine']?.text === 'One more');
  expect(noor.faults).toEqual(['refused: workshop-not-allowed']);
  expect(marta.faults).toEqual(['refused: workshop-not-yours']);
});

test('what one put up stays one’s own after coming back', async () => {
  workshop = await aWorkshop(aBoard());
  const marta = await come('Marta', 'contributor');
  const card = { id: 'phone-001', kind: 'pain' as const, stageId: 'stage1', laneId: 'lane2', text: 'The bell' };
  await marta.seat().act({ kind: 'card.put', card });
  await marta.until(() => marta.live().snapshot().cards['phone-001']);

  expect(marta.guest.isOwn('phone-001')).toBe(true);
  expect(marta.live().edit(removeCard('phone-001'))).toBe(true);

  await workshop.until(() => !('phone-001' in workshop.live.snapshot().cards));
});

test('who begins with the packed map gets the same one, and what was written since', async () => {
  workshop = await aWorkshop(aBoard());
  const { body } = await workshop.post('/join', { code: workshop.code(), name: 'Imke' });
  const ticket = body as { token: string; personId: string };
  const response = await fetch(workshop.url('/map'), { headers: { authorization: `Bearer ${ticket.token}` } });
  const state = new Uint8Array(await response.arrayBuffer());
  workshop.live.edit(renameStage('stage1', 'Written since'));
  const url = workshop.url('/live').replace('http', 'ws');
  const imke = createGuest({ url, ticket, Socket: WebSocket, sight: async () => ({ state }) });
  guests.push(imke);
  const moments = createMoments();
  imke.onChange(moments.happened);

  const live = await moments.until(() => imke.view().live);

  expect(response.headers.get('content-encoding')).toBe('gzip');
  expect(live.snapshot()).toEqual(workshop.live.snapshot());
  expect((await fetch(workshop.url('/map'))).status).toBe(401);
});

/** A page that was given records and welcome ahead, and has not drawn anything yet. */
async function beginAhead(name: string) {
  const { body } = await workshop.post('/join', { code: workshop.code(), name });
  const ticket = body as { token: string; personId: string };
  const headers = { authorization: `Bearer ${ticket.token}` };
  const sight = await fetch(workshop.url('/sight'), { headers });
  const bytes = new Uint8Array(await sight.arrayBuffer());
  const welcome = await (await fetch(workshop.url('/welcome'), { headers })).json();
  let lines = 0;
  class Socket extends WebSocket {
    constructor(address: string) {
      super(address);
      lines += 1;
    }
  }
  const url = workshop.url('/live').replace('http', 'ws');
  const given = { sight: async () => unpackFirstSight(bytes), welcome: async () => welcome };
  const guest = createGuest({ url, ticket, Socket, ...given });
  guests.push(guest);
  const moments = createMoments();
  guest.onChange(moments.happened);
  const live = await moments.until(() => guest.view().seat && guest.view().live);
  live.onSnapshot(moments.happened);
  return { guest, live, lines: () => lines, ...moments };
}

test('a page that was given the map ahead shows it and takes edits before there is a line, which then brings the rest', async () => {
  workshop = await aWorkshop(aBoard());
  const imke = await beginAhead('Imke');
  const seen = imke.live.snapshot();

  imke.live.edit(writeCard('card1', 'The letter comes'));
  workshop.live.edit(renameStage('stage1', 'Written since'));
  const linesBefore = imke.lines();
  imke.guest.drawn();

  await workshop.until(() => workshop.live.snapshot().cards['card1']?.text === 'The letter comes');
  await imke.until(() => imke.live.snapshot().stages['stage1']?.name === 'Written since');
  expect(seen.cards['card1']?.text).toBe('Letter');
  expect(linesBefore).toBe(0);
  expect(imke.guest.view().live).toBe(imke.live);
  expect(imke.live.snapshot()).toEqual(workshop.live.snapshot());
});

test('what is given ahead is for those who have a ticket, and each gets their own welcome', async () => {
  workshop = await aWorkshop(aBoard());
  const imke = await beginAhead('Imke');

  const strangers = await Promise.all(['/sight', '/welcome'].map((path) => fetch(workshop.url(path))));

  expect(strangers.map(({ status }) => status)).toEqual([401, 401]);
  expect(imke.guest.view().seat?.me).toMatchObject({ name: 'Imke', role: 'editor' });
});

test('guests see where others point, under their names', async () => {
  workshop = await aWorkshop(aBoard());
  const marta = await come('Marta');
  const jorge = await come('Jorge');
  jorge.seat().others.onChange(jorge.happened);

  marta.seat().point({ pointer: { x: 7, y: 2 }, selected: ['card1'], typingIn: null, view: null, follows: null });

  const seen = await jorge.until(() =>
    jorge
      .seat()
      .others.people()
      .find(({ pointer }) => pointer?.x === 7),
  );
  expect(seen).toMatchObject({ who: marta.personId, selected: ['card1'] });
});

test('the host’s clock counts, wherever a guest’s own stands', async () => {
  workshop = await aWorkshop(aBoard());
  workshop.wait(3_600_000);
  const marta = await come('Marta');

  const off = Math.abs(marta.seat().now() - workshop.now());

  expect(off).toBeLessThan(60_000);
});

test('who is removed is told so, and does not come back by themselves', async () => {
  workshop = await aWorkshop(aBoard());
  const marta = await come('Marta');

  workshop.workshop.act({ kind: 'person.remove', personId: marta.personId, isBanned: false });

  await marta.until(() => marta.guest.view().over);
  expect(marta.guest.view().over).toEqual({ kind: 'workshop-removed' });
});

test('a token that is good no more ends in joining again', async () => {
  workshop = await aWorkshop(aBoard());
  const guest = createGuest({
    url: workshop.url('/live').replace('http', 'ws'),
    ticket: { token: 'not-a-token', personId: 'nobody' },
    Socket: WebSocket,
  });
  guests.push(guest);
  const moments = createMoments();
  guest.onChange(moments.happened);

  await moments.until(() => guest.view().over);

  expect(guest.view().over).toEqual({ kind: 'workshop-no-ticket' });
});
