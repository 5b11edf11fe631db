import { afterEach, expect, test } from 'vitest';
import WebSocket from 'ws';
import { createGuest, type Guest } from '../../../renderer/guest/connection/guest.ts';
import { addCard, removeCard, writeCard } from '../../../shared/edits/cards.ts';
import { renameStage } from '../../../shared/edits/stages.ts';
import type { LiveMap } from '../../../shared/live/liveMap.ts';
import type { GuestRole } from '../../../shared/workshop/role.ts';
import { aMap } from '../../builders/aMap.ts';
import { aWorkshop, createMoments, type TestWorkshop } from '../../electron/workshop/aWorkshop.ts';

let workshop: TestWorkshop;
let guests: Guest[] = [];
afterEach(async () => {
  for (const guest of guests) guest.close();
  guests = [];
  await workshop.stop();
});

const aBoard = () => aMap().withStages('Before', 'After').withLanes('touchpoint', 'pain').withCard('Letter').state();

async function come(name: string, role?: GuestRole) {
  const { body } = await workshop.post('/join', { code: workshop.code(), name });
  const ticket = body as { token: string; personId: string };
  if (role) workshop.workshop.act({ kind: 'person.role', personId: ticket.personId, role });
  const { url, sockets } = severable();
  const guest = createGuest({ url, ticket, Socket: sockets.Socket });
  guests.push(guest);
  const moments = createMoments();
  const faults: string[] = [];
  let followed: LiveMap | null = null;
  guest.onChange(() => {
    const { live } = guest.view();
    if (live && live !== followed) live.onSnapshot(moments.happened);
    followed = live;
    moments.happened();
  });
  guest.onFault(({ kind, problem }) => {
    faults.push(`${kind}: ${problem.kind}`);
    moments.happened();
  });
  await moments.until(() => guest.view().live && guest.view().seat);
  const live = () => guest.view().live as LiveMap;
  const seat = () => {
    const { seat: mine } = guest.view();
    if (!mine) throw new Error('not seated');
    return mine;
  };
  return { ...moments, guest, live, seat, faults, personId: ticket.personId, ...sockets };
}

/** Sockets that can be cut, and kept from coming back for a while. */
function severable() {
  const open = new Set<WebSocket>();
  let isCut = false;
  class Socket extends WebSocket {
    constructor(address: string) {
      super(isCut ? 'ws://127.0.0.1:1/' : address);
      this.on('error', () => {});
      open.add(this);
      this.once('close', () => open.delete(this));
    }
  }
  return {
    url: workshop.url('/live').replace('http', 'ws'),
    sockets: {
      Socket,
      cut() {
        isCut = true;
        for (const socket of open) socket.terminate();
      },
      mend() {
        isCut = false;
      },
    },
  };
}

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

test('who begins with the packed map gets the same one, and what was written since', async () => {
  workshop = await aWorkshop(aBoard());
  const { body } = await workshop.post('/join', { code: workshop.code(), name: 'Imke' });
  const ticket = body as { token: string; personId: string };
  const response = await fetch(workshop.url('/map'), { headers: { authorization: `Bearer ${ticket.token}` } });
  const state = new Uint8Array(await response.arrayBuffer());
  workshop.live.edit(renameStage('stage1', 'Written since'));
  const url = workshop.url('/live').replace('http', 'ws');
  const imke = createGuest({ url, ticket, Socket: WebSocket, firstState: async () => state });
  guests.push(imke);
  const moments = createMoments();
  imke.onChange(moments.happened);

  const live = await moments.until(() => imke.view().live);

  expect(response.headers.get('content-encoding')).toBe('gzip');
  expect(live.snapshot()).toEqual(workshop.live.snapshot());
  expect((await fetch(workshop.url('/map'))).status).toBe(401);
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
