import { request } from 'node:http';
import { connect } from 'node:net';
import * as encoding from 'lib0/encoding';
import { WebSocket } from 'ws';
import * as Y from 'yjs';
import { openDocument } from '../../../shared/live/openDocument.ts';

/** What attackers are made of: exact requests, bare bytes, and messages that no page of ours would send. */
export interface Target {
  readonly host: string;
  readonly port: number;
}

export interface Asked {
  readonly path: string;
  readonly method?: string;
  readonly headers?: Record<string, string>;
  readonly body?: string;
}

/** The status, or 0 where the line was cut. */
export function ask({ host, port }: Target, { path, body, ...rest }: Asked): Promise<number> {
  return new Promise((resolve) => {
    const asking = request({ host, port, path: '/', method: 'GET', agent: false, ...rest }, (response) => {
      response.resume();
      response.on('end', () => resolve(response.statusCode ?? 0));
      response.on('error', () => resolve(0));
    });
    // Set afterwards, as Node refuses to send some of these by itself.
    (asking as unknown as { path: string }).path = path;
    asking.on('error', () => resolve(0));
    asking.end(body);
  });
}

export function throwBytes({ host, port }: Target, bytes: Uint8Array): Promise<void> {
  return new Promise((resolve) => {
    const socket = connect(port, host, () => socket.end(bytes));
    socket.on('error', () => {});
    socket.on('data', () => {});
    socket.on('close', () => resolve());
  });
}

/** The status of an upgrade: 101 when it was granted. */
export function upgrade({ host, port }: Target, path: string, headers: Record<string, string>): Promise<number> {
  return new Promise((resolve) => {
    const socket = new WebSocket(`ws://${host}:${port}${path}`, { headers });
    socket.on('open', () => {
      resolve(101);
      socket.terminate();
    });
    socket.on('unexpected-response', (_request, response) => {
      resolve(response.statusCode ?? 0);
      socket.terminate();
    });
    socket.on('error', () => resolve(0));
  });
}

/** Opens a socket, sends these, and waits until the host has read them all or hangs up. */
export function strangersTalk({ host, port }: Target, messages: readonly (Uint8Array | string)[]): Promise<void> {
  return new Promise((resolve) => {
    const socket = new WebSocket(`ws://${host}:${port}/live`);
    socket.on('open', () => {
      for (const message of messages) socket.send(message);
      socket.ping();
    });
    socket.on('pong', () => socket.terminate());
    socket.on('close', () => resolve());
    socket.on('error', () => {});
  });
}

/** The same for somebody with a ticket: the host has heard all when it answers a last, honest message. */
export function insidersTalk({ host, port }: Target, token: string, messages: readonly Uint8Array[]): Promise<void> {
  const last = 987_654;
  const honest = wordsFrame(JSON.stringify({ type: 'act', nr: last, act: { kind: 'hand.raise' } }));
  return new Promise((resolve) => {
    const socket = new WebSocket(`ws://${host}:${port}/live`);
    socket.on('open', () => {
      for (const message of [tokenFrame(token), ...messages, honest]) socket.send(message);
    });
    socket.on('message', (data: Buffer) => {
      if (data.includes(`"nr":${last}`)) socket.terminate();
    });
    socket.on('close', () => resolve());
    socket.on('error', () => {});
  });
}

export const frame = (
  kind: number,
  write: (encoder: encoding.Encoder) => void = () => {},
  name = 'map',
): Uint8Array => {
  const encoder = encoding.createEncoder();
  encoding.writeVarString(encoder, name);
  encoding.writeVarUint(encoder, kind);
  write(encoder);
  return encoding.toUint8Array(encoder);
};

export const tokenFrame = (token: string): Uint8Array =>
  frame(2, (encoder) => {
    encoding.writeVarUint(encoder, 0);
    encoding.writeVarString(encoder, token);
  });

export const updateFrame = (update: Uint8Array, step = 2): Uint8Array =>
  frame(0, (encoder) => {
    encoding.writeVarUint(encoder, step);
    encoding.writeVarUint8Array(encoder, update);
  });

export const wordsFrame = (text: string): Uint8Array => frame(5, (encoder) => encoding.writeVarString(encoder, text));

export const presenceFrame = (states: readonly [number, number, string][]): Uint8Array =>
  frame(1, (encoder) => {
    const inner = encoding.createEncoder();
    encoding.writeVarUint(inner, states.length);
    for (const [number, clock, state] of states) {
      encoding.writeVarUint(inner, number);
      encoding.writeVarUint(inner, clock);
      encoding.writeVarString(inner, state);
    }
    encoding.writeVarUint8Array(encoder, encoding.toUint8Array(inner));
  });

/** What somebody adds to a map who writes into its document by hand. */
export function handWritten(state: Uint8Array, write: (doc: Y.Doc) => void, clientNumber?: number): Uint8Array {
  const doc = openDocument(state);
  if (clientNumber !== undefined) doc.clientID = clientNumber;
  const before = Y.encodeStateVector(doc);
  doc.transact(() => write(doc));
  return Y.encodeStateAsUpdate(doc, before);
}

const record = (doc: Y.Doc, table: string, id: string) => doc.getMap(table).get(id) as Y.Map<unknown>;

const aCard = (fields: Record<string, unknown>) => {
  const card = new Y.Map<unknown>();
  const whole = { order: 'a1', kind: 'note', stageId: 'stage1', laneId: 'lane1', text: new Y.Text('x'), ...fields };
  for (const [name, value] of Object.entries(whole)) card.set(name, value);
  return card;
};

/** Updates that Yjs would take in, and that are no edits of a map. Each is what an editor sends, who may do most. */
export const spoilt: Record<string, (doc: Y.Doc, at: number) => void> = {
  'a table of another name': (doc, at) => void doc.getMap(`stash${at}`).set('bytes', 'x'.repeat(100)),
  'a list where records are': (doc) => doc.getArray('hoard').push(['x']),
  'a text where records are': (doc) => doc.getText('novel').insert(0, 'Once upon a time'),
  'a field that cards do not have': (doc) => void record(doc, 'cards', 'card1').set('payload', 'x'),
  'a number for a text': (doc) => void record(doc, 'cards', 'card1').set('text', 7),
  'a word for a number': (doc) => void record(doc, 'cards', 'card1').set('value', 'ten'),
  'a kind that does not exist': (doc) => void record(doc, 'cards', 'card1').set('kind', 'trojan'),
  'an order of nothing': (doc) => void record(doc, 'cards', 'card1').set('order', ''),
  'a map inside a field': (doc) => void record(doc, 'cards', 'card1').set('stageId', new Y.Map([['a', 1]])),
  'a list inside a field': (doc) => void record(doc, 'cards', 'card1').set('tags', Y.Array.from(['x'])),
  'a document inside a field': (doc) => void record(doc, 'cards', 'card1').set('note', new Y.Doc()),
  'bytes inside a field': (doc) => void record(doc, 'cards', 'card1').set('assetId', new Uint8Array(100)),
  'a text with a format': (doc) => (record(doc, 'cards', 'card1').get('text') as Y.Text).format(0, 2, { bold: true }),
  'a text with something embedded': (doc) =>
    (record(doc, 'cards', 'card1').get('text') as Y.Text).insertEmbed(0, { image: 'x' }),
  'a text with a field': (doc) => (record(doc, 'cards', 'card1').get('text') as Y.Text).setAttribute('hidden', 'x'),
  'an XML text': (doc) => void record(doc, 'cards', 'card1').set('text', new Y.XmlText('x')),
  'a card that is a word': (doc, at) => void doc.getMap('cards').set(`word${at}`, 'just a word'),
  'a card that is an object': (doc, at) => void doc.getMap('cards').set(`object${at}`, { text: 'x' }),
  'a card without a place': (doc, at) =>
    void doc.getMap('cards').set(`half${at}`, new Y.Map([['text', new Y.Text('x')]])),
  'a card under a name that is too long': (doc) => void doc.getMap('cards').set('i'.repeat(500), aCard({})),
  'a card without a name': (doc) => void doc.getMap('cards').set('', aCard({})),
  'a tag that is a story': (doc, at) =>
    void doc.getMap('cards').set(`tagged${at}`, aCard({ tags: new Y.Map([['x', 'once upon a time']]) })),
  'a figure that lies about its shape': (doc, at) => void doc.getMap('figures').set(`f${at}`, { value: 'high' }),
  'a figure with more than figures have': (doc, at) =>
    void doc.getMap('figures').set(`f${at}`, {
      id: `f${at}`,
      touchpointId: 'card1',
      metricId: 'm',
      segment: {},
      period: '',
      value: 1,
      n: 1,
      low: null,
      high: null,
      parts: null,
      rows: 1,
      rowsThemselves: ['Rosa', '555'],
    }),
  'a second record of the map': (doc) => void doc.getMap('map').set('other', new Y.Map([['title', new Y.Text('x')]])),
  'a text without end': (doc) => (record(doc, 'cards', 'card1').get('text') as Y.Text).insert(0, 'x'.repeat(250_000)),
};
