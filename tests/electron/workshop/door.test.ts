import { once } from 'node:events';
import { request } from 'node:http';
import { afterEach, expect, test } from 'vitest';
import { WebSocket } from 'ws';
import { writeCard } from '../../../shared/edits/cards.ts';
import { aMap } from '../../builders/aMap.ts';
import { aWorkshop, type TestWorkshop } from './aWorkshop.ts';

let workshop: TestWorkshop;
afterEach(() => workshop.stop());

const aBoard = () => aMap().withStages('Ward').withLanes('touchpoint').withCard('Bell').state();

interface Reply {
  readonly status: number;
  readonly headers: Record<string, string | string[] | undefined>;
  readonly text: string;
}

/** Sends exactly these headers and this path, which `fetch` would tidy. */
function ask(path: string, options: { method?: string; headers?: Record<string, string>; body?: string } = {}) {
  const { hostname, port } = new URL(workshop.running().url);
  return new Promise<Reply>((resolve, reject) => {
    const asking = request({ hostname, port, path, method: 'GET', agent: false, ...options }, (response) => {
      let text = '';
      response.setEncoding('utf8');
      response.on('data', (part: string) => {
        text += part;
      });
      response.on('end', () => resolve({ status: response.statusCode ?? 0, headers: response.headers, text }));
    });
    asking.on('error', reject);
    asking.end(options.body);
  });
}

const upgrade = (headers: Record<string, string>): Promise<number> =>
  new Promise((resolve) => {
    const socket = new WebSocket(workshop.url('/live').replace('http', 'ws'), { headers });
    socket.on('open', () => {
      socket.terminate();
      resolve(101);
    });
    socket.on('unexpected-response', (_request, response) => {
      resolve(response.statusCode ?? 0);
      socket.terminate();
    });
    socket.on('error', () => {});
  });

test('a browser gets the guests’ page with a policy that lets it load nothing from elsewhere', async () => {
  workshop = await aWorkshop(aBoard());

  const { status, headers } = await ask('/?code=ABCDEF');

  expect(status).toBe(200);
  expect(headers['content-security-policy']).toContain("default-src 'none'");
  expect(headers['content-security-policy']).toContain("frame-ancestors 'none'");
  expect(headers['x-content-type-options']).toBe('nosniff');
  expect(headers['access-control-allow-origin']).toBeUndefined();
});

test.each([
  '/../package.json',
  '/..%2fpackage.json',
  '/%2e%2e/package.json',
  '/assets/',
  '/assets',
  '//',
  '/index.html/..',
  '/assets/..\\..\\package.json',
  '/picture/../../workshop.json',
  '/copy',
  '/live',
  '/%00',
  'http://elsewhere.example/',
])('the path %s gives nothing', async (path) => {
  workshop = await aWorkshop(aBoard());

  const { status, text } = await ask(path);

  expect(status).toBeGreaterThanOrEqual(400);
  expect(text).toBe('');
});

test('a name that somebody points at this address is not this host', async () => {
  workshop = await aWorkshop(aBoard());
  const { port } = new URL(workshop.running().url);

  const rebound = await ask('/', { headers: { host: `attacker.example:${port}` } });
  const socket = await upgrade({ host: `attacker.example:${port}` });

  expect(rebound.status).toBe(403);
  expect(socket).toBe(403);
});

test('a page of another site may neither join nor open a socket', async () => {
  workshop = await aWorkshop(aBoard());
  const body = JSON.stringify({ code: workshop.code(), name: 'Mallory' });

  const foreign = await ask('/join', {
    method: 'POST',
    headers: { 'content-type': 'application/json', origin: 'http://evil.example' },
    body,
  });
  const simple = await ask('/join', { method: 'POST', headers: { 'content-type': 'text/plain' }, body });
  const preflight = await ask('/join', { method: 'OPTIONS', headers: { origin: 'http://evil.example' } });
  const sockets = [await upgrade({ origin: 'http://evil.example' }), await upgrade({ origin: 'null' })];

  expect([foreign.status, simple.status, preflight.status]).toEqual([403, 415, 403]);
  expect(sockets).toEqual([403, 403]);
  expect(workshop.running().room.people).toHaveLength(1);
});

test('a wrong code does not open, and after some of them the right one does not either, for a while', async () => {
  workshop = await aWorkshop(aBoard());
  const right = workshop.code();

  for (let at = 0; at < 8; at++) await workshop.post('/join', { code: '222222', name: 'Eve' });
  const locked = await workshop.post('/join', { code: right, name: 'Eve' });
  workshop.wait(60_000);
  const later = await workshop.post('/join', { code: right.toLowerCase(), name: 'Eve' });

  expect(locked).toMatchObject({ status: 403, body: { problem: { kind: 'workshop-too-many-guesses' } } });
  expect(later.status).toBe(200);
});

test('a code that was guessed at too often is replaced, and who is in stays in', async () => {
  workshop = await aWorkshop(aBoard());
  const marta = await workshop.join('Marta');
  const first = workshop.code();

  for (let at = 0; at < 200; at++) {
    await workshop.post('/join', { code: '222222', name: 'Eve' });
    workshop.wait(13_000);
  }
  const old = await workshop.post('/join', { code: first, name: 'Eve' });

  expect(workshop.code()).not.toBe(first);
  expect(old.status).toBe(403);
  expect(await marta.act({ kind: 'hand.raise' })).toMatchObject({ type: 'done' });
});

test('a code runs out', async () => {
  workshop = await aWorkshop(aBoard());

  workshop.wait(13 * 60 * 60_000);
  const late = await workshop.post('/join', { code: workshop.code(), name: 'Eve' });

  expect(late).toMatchObject({ status: 403, body: { problem: { kind: 'workshop-code-over' } } });
});

test('without a token a socket hears nothing of the map', async () => {
  workshop = await aWorkshop(aBoard());
  const socket = new WebSocket(workshop.url('/live').replace('http', 'ws'));
  await once(socket, 'open');
  const heard: Buffer[] = [];
  socket.on('message', (data: Buffer) => heard.push(data));

  const word = (text: string) => Buffer.from([text.length, ...Buffer.from(text)]);
  socket.send(Buffer.concat([word('map'), Buffer.from([2, 0]), word('wrong')]));
  socket.send(Buffer.concat([word('map'), Buffer.from([0, 0, 1, 0])]));
  await once(socket, 'message');

  expect(Buffer.concat(heard).toString('latin1')).not.toContain('Bell');
  socket.terminate();
});

test('who is removed is out at once, cannot come back with the old token, and is not told from others in the log', async () => {
  workshop = await aWorkshop(aBoard());
  const marta = await workshop.join('Marta');

  workshop.workshop.act({ kind: 'person.remove', personId: marta.personId, isBanned: true });
  const over = await marta.next('over');
  marta.edit(writeCard('card1', 'Still here'));
  const again = await workshop.post('/join', { code: workshop.code(), name: 'Marta' });

  expect(over.problem.kind).toBe('workshop-removed');
  expect(again).toMatchObject({ status: 403, body: { problem: { kind: 'workshop-removed' } } });
  expect(workshop.live.snapshot().cards['card1']?.text).toBe('Bell');
  expect(workshop.running().room.people.find(({ id }) => id === marta.personId)?.isHere).toBe(false);
  expect(workshop.logged.join('\n')).not.toContain('Marta');
});

test('who fetches copy after copy waits, and nobody else does', async () => {
  const copy = async () => ({ type: 'application/zip', body: Buffer.from('a map') });
  workshop = await aWorkshop(aMap().state(), { copy, rules: { newcomers: 'editor', mayTakeCopy: true } });
  const marta = await workshop.join('Marta');
  const jorge = await workshop.join('Jorge');
  const fetchedBy = async ({ token }: { token: string }) =>
    (await fetch(workshop.url('/copy'), { headers: { authorization: `Bearer ${token}` } })).status;

  const statuses = [];
  for (let at = 0; at < 6; at++) statuses.push(await fetchedBy(marta));

  expect(statuses).toEqual([200, 200, 200, 200, 429, 429]);
  expect(await fetchedBy(jorge)).toBe(200);
  workshop.wait(60_000);
  expect(await fetchedBy(marta)).toBe(200);
});

test('two guests of one name are told apart', async () => {
  workshop = await aWorkshop(aBoard());

  await workshop.join('Ana');
  await workshop.join('  a\u200bna\n');

  expect(workshop.running().room.people.map(({ name }) => name)).toEqual(['Ana', 'Ana 2', 'ana 3']);
});

test('after a crash of the host, guests come back with their tokens and keep what was theirs', async () => {
  const state = aBoard();
  const first = await aWorkshop(state);
  const marta = await first.join('Marta', 'contributor');
  await marta.act({
    kind: 'card.put',
    card: { id: 'phone-001', kind: 'pain', stageId: 'stage1', laneId: 'lane1', text: 'Mine' },
  });
  marta.edit(writeCard('phone-001', 'Mine, and longer'));
  await first.until(() => first.live.snapshot().cards['phone-001']?.text === 'Mine, and longer');
  const memory = first.workshop.memory();
  const kept = first.live.state();
  await first.stop();
  marta.edit(writeCard('phone-001', 'Written while nobody was there'));

  workshop = await aWorkshop(kept, { memory: { ...memory, port: 0 } });
  const again = await workshop.comeBack(marta, marta.doc);

  await workshop.until(() => workshop.live.snapshot().cards['phone-001']?.text === 'Written while nobody was there');
  expect(workshop.code()).toBe(memory.code.code);
  expect(again.heard.some(({ type }) => type === 'undone')).toBe(false);
});
