import { HocuspocusProvider, HocuspocusProviderWebsocket } from '@hocuspocus/provider';
import { afterEach, expect, test, vi } from 'vitest';
import WebSocket from 'ws';
import * as Y from 'yjs';
import { aMap } from '../../builders/aMap.ts';
import { aWorkshop, createMoments, type TestWorkshop } from './aWorkshop.ts';

let workshop: TestWorkshop;
const clients: { destroy(): void }[] = [];
afterEach(async () => {
  vi.useRealTimers();
  for (const client of clients.splice(0)) client.destroy();
  await workshop.stop();
});

/** A program that knows nothing of Senda but the address, the code and the name of the document. */
async function aPlainClient(name: string, more: { awareness?: null } = {}) {
  const response = await fetch(workshop.url('/join'), {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ code: workshop.code(), name }),
  });
  const { token } = (await response.json()) as { token: string };
  const doc = new Y.Doc();
  const moments = createMoments();
  doc.on('update', moments.happened);
  const websocketProvider = new HocuspocusProviderWebsocket({
    url: workshop.url('/live').replace('http', 'ws'),
    WebSocketPolyfill: WebSocket,
  });
  const onSynced = moments.happened;
  const provider = new HocuspocusProvider({ websocketProvider, name: 'map', document: doc, token, onSynced, ...more });
  provider.attach();
  clients.push(provider, websocketProvider);
  await moments.until(() => provider.isSynced);
  const card = (id: string) => doc.getMap('cards').get(id) as Y.Map<unknown> | undefined;
  return { ...moments, doc, websocketProvider, card, text: (id: string) => card(id)?.get('text') as Y.Text };
}

const tables = ['map', 'stages', 'lanes', 'cards'];
const contents = (doc: Y.Doc) => Object.fromEntries(tables.map((name) => [name, doc.getMap(name).toJSON()]));

test('a plain Yjs client of public packages joins with a token, and ends with the map that everybody has', async () => {
  workshop = await aWorkshop(aMap().withStages('Before').withLanes('touchpoint').withCard('Letter').state());
  const one = await aPlainClient('Plain');
  const other = await aPlainClient('Simple');

  one.text('card1').insert(0, 'The ');
  other.text('card1').insert(6, ', at last');
  const text = new Y.Text('By hand');
  const fields = { kind: 'touchpoint', stageId: 'stage1', laneId: 'lane1', order: 'z1', text };
  other.doc.getMap('cards').set('plain', new Y.Map(Object.entries(fields)));

  const whole = 'The Letter, at last';
  await one.until(() => one.text('card1').toString() === whole && one.card('plain'));
  await other.until(() => other.text('card1').toString() === whole);
  await workshop.until(() => workshop.live.snapshot().cards['plain']?.text === 'By hand');
  const host = new Y.Doc();
  Y.applyUpdate(host, workshop.live.state());
  expect(workshop.live.snapshot().cards['card1']?.text).toBe(whole);
  expect(contents(one.doc)).toEqual(contents(host));
  expect(contents(other.doc)).toEqual(contents(host));
});

test('who only reads for minutes stays in, though nobody in the room does anything', async () => {
  vi.useFakeTimers({ toFake: ['setInterval', 'clearInterval', 'Date'] });
  workshop = await aWorkshop(aMap().withStages('Before').withLanes('touchpoint').withCard('Letter').state());
  // Somebody whose page says by itself where they are would be heard for that.
  const reader = await aPlainClient('Reader', { awareness: null });
  const seen = { asked: 0, lost: 0 };
  reader.websocketProvider.on('message', () => {
    seen.asked += 1;
    reader.happened();
  });
  reader.websocketProvider.on('close', () => {
    seen.lost += 1;
    reader.happened();
  });

  for (let turn = 0; turn < 10 && seen.lost === 0; turn += 1) {
    const before = seen.asked;
    vi.advanceTimersByTime(16_000);
    await reader.until(() => seen.asked > before || seen.lost > 0);
  }

  expect(seen.lost).toBe(0);
});
