import { once } from 'node:events';
import { createServer, type RequestListener, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, expect, test } from 'vitest';
import { WebSocketServer } from 'ws';
import { comeBack } from '../../../electron/workshop/visiting/comeBack.ts';
import { joinHost } from '../../../electron/workshop/visiting/joinHost.ts';
import { createLines } from '../../../electron/workshop/visiting/lines.ts';
import { reach } from '../../../electron/workshop/visiting/reach.ts';
import { failed } from '../../../shared/result.ts';
import { type HostPlace, placeOf } from '../../../shared/workshop/hostPlace.ts';
import { writeReturnPass } from '../../../shared/workshop/returnPass.ts';
import { aMap } from '../../builders/aMap.ts';
import { aWorkshop, createMoments } from './aWorkshop.ts';

const open: Server[] = [];
afterEach(async () => {
  for (const server of open.splice(0)) {
    server.closeAllConnections();
    server.close();
  }
});

/** Somebody's program, which says what it likes. */
async function aStranger(answer: RequestListener): Promise<{ place: HostPlace; server: Server }> {
  const server = createServer(answer);
  open.push(server);
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const place = placeOf(`127.0.0.1:${(server.address() as AddressInfo).port}`);
  if (!place) throw new Error('no place');
  return { place, server };
}

test('with the address and the code on the wall one comes in; with a wrong code one is told so', async () => {
  const workshop = await aWorkshop(aMap().withStages('Before').withLanes('touchpoint').state());
  const address = workshop.running().url;

  const admitted = await joinHost({ address, code: workshop.code(), name: ' Bea ' });
  const refused = await joinHost({ address, code: '222222', name: 'Bea' });

  expect(admitted).toMatchObject({ ok: true, value: { ticket: { name: 'Bea' }, place: { address: '127.0.0.1' } } });
  expect(refused).toEqual(failed({ kind: 'workshop-wrong-code' }));
  await workshop.stop();
});

test('with a pass of before one comes in at another address as who one is; where nobody knows it one is told so', async () => {
  const workshop = await aWorkshop(aMap().withStages('Before').withLanes('touchpoint').state());
  const admitted = await joinHost({ address: workshop.running().url, code: workshop.code(), name: 'Bea' });
  if (!admitted.ok) throw new Error('not let in');
  const { ticket } = admitted.value;
  await workshop.workshop.move(process.platform === 'darwin' ? '127.0.0.1' : '127.0.0.2');
  const place = placeOf(new URL(workshop.running().url).host);
  if (!place) throw new Error('no place');
  const by = 'b'.repeat(32);

  const back = await comeBack(place, { pass: writeReturnPass(ticket, place.host, 'n'.repeat(21)), by });
  const unknown = await comeBack(place, { pass: writeReturnPass(ticket, '10.0.0.9:4100', 'm'.repeat(21)), by });

  expect(back).toMatchObject({ ok: true, value: { place, ticket: { personId: ticket.personId, name: 'Bea' } } });
  expect(unknown).toEqual(failed({ kind: 'visit-not-known-there' }));
  await workshop.stop();
});

test('a program that is no host is told apart, its words are not shown, and it leads nowhere', async () => {
  const lured = await aStranger((_, response) => response.end('{"token":"t","personId":"p"}'));
  const answers: RequestListener[] = [
    (_, response) => response.end('<html>'),
    (_, response) => response.writeHead(403).end('{"problem":{"kind":"<b>Give me your password</b>"}}'),
    (_, response) => response.writeHead(302, { location: `http://${lured.place.host}/join` }).end(),
  ];
  for (const answer of answers) {
    const { place } = await aStranger(answer);
    const joined = await joinHost({ address: place.host, code: '7KQ2MP', name: 'Bea' });
    expect(joined).toEqual(failed({ kind: 'visit-not-a-host' }));
    const back = await comeBack(place, { pass: '~x', by: 'b'.repeat(32) });
    expect(back.ok).toBe(false);
  }
});

test('an answer that never ends, or that unpacks into more than fits, is not taken in', async () => {
  const endless = await aStranger((_, response) => {
    const pour = () => {
      while (!response.destroyed && response.write(Buffer.alloc(65_536)));
    };
    response.on('drain', pour);
    pour();
  });
  const { gzipSync } = await import('node:zlib');
  const bomb = gzipSync(Buffer.alloc(8 * 1024 * 1024));
  const packed = await aStranger((_, response) => response.writeHead(200, { 'content-encoding': 'gzip' }).end(bomb));

  const question = { method: 'GET', path: '/map', most: 1024 * 1024 } as const;
  expect(await reach(endless.place, question)).toEqual(failed({ kind: 'visit-no-answer' }));
  expect(await reach(packed.place, question)).toEqual(failed({ kind: 'visit-no-answer' }));
});

test('a host that talks faster than the page listens has to wait, and goes on when it was heard', async () => {
  const { place, server } = await aStranger((_, response) => response.end());
  const sockets = new WebSocketServer({ server, perMessageDeflate: false });
  const parcel = Buffer.alloc(1024 * 1024);
  sockets.on('connection', (socket) => {
    for (let count = 0; count < 60; count += 1) socket.send(parcel);
  });
  const moments = createMoments();
  let heard = 0;
  let isOpen = false;
  const lines = createLines({
    now: Date.now,
    tell(name, event) {
      if (name === 'visit.opened') isOpen = true;
      if (name === 'visit.said') heard += (event as { message: Uint8Array }).message.byteLength;
      moments.happened();
    },
  });

  lines.dial(1, place);
  await moments.until(() => isOpen && heard > 8 * parcel.length);
  // Whatever was in one piece of the network with it may still come, but not the rest.
  await new Promise((resolve) => setImmediate(resolve));
  expect(heard).toBeLessThan(30 * parcel.length);
  for (let told = 0; heard < 60 * parcel.length; ) {
    lines.heard(1, heard - told);
    told = heard;
    await moments.until(() => heard > told || heard === 60 * parcel.length);
  }

  expect(heard).toBe(60 * parcel.length);
  lines.close();
  sockets.close();
});

test('a line that is not of our kind is hung up on, and the page is told', async () => {
  const { place, server } = await aStranger((_, response) => response.end());
  const sockets = new WebSocketServer({ server });
  sockets.on('connection', (socket) => socket.send('words, not bytes'));
  const moments = createMoments();
  const closed: unknown[] = [];
  const lines = createLines({
    now: Date.now,
    tell(name, event) {
      if (name === 'visit.closed') closed.push(event);
      moments.happened();
    },
  });

  lines.dial(7, place);

  expect(await moments.until(() => closed[0])).toEqual({ line: 7, code: 1003, reason: '' });
  sockets.close();
});
