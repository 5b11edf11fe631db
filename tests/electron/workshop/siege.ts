import * as encoding from 'lib0/encoding';
import * as Y from 'yjs';
import { writeCard } from '../../../shared/edits/cards.ts';
import { createLiveMap } from '../../../shared/live/createLiveMap.ts';
import { openDocument } from '../../../shared/live/openDocument.ts';
import { askedOf } from '../../../shared/workshop/act.ts';
import { codeLetters } from '../../../shared/workshop/code.ts';
import type { Joined } from '../../../shared/workshop/messages.ts';
import type { Chance } from '../../builders/chance.ts';
import {
  ask,
  frame,
  handWritten,
  insidersTalk,
  presenceFrame,
  spoilt,
  strangersTalk,
  type Target,
  throwBytes,
  tokenFrame,
  updateFrame,
  upgrade,
  wordsFrame,
} from './attack.ts';

/** What an attacker has: the way to the host, a ticket as contributor or observer, and what can be seen of the map. */
export interface Attacker {
  readonly target: Target;
  readonly state: Uint8Array;
  readonly chance: Chance;
  /** A host that took its workshop over, and a Senda that waits for the parcel of one. */
  readonly taken: { readonly target: Target; readonly key: string; now(): number };
  readonly waiting: { readonly target: Target; readonly ticket: string };
  /** Time goes by, until wrong tries are forgotten. */
  rest(): void;
  /** A new contributor's token; `siege` asks for many, as each is shown the door. */
  ticket(role?: 'contributor' | 'observer'): Promise<string>;
  guest(): Promise<Joined>;
  /** Somebody who is in, and whose ticket the attacker has not. */
  readonly victim: string;
  /** The facilitator sends somebody out. */
  sendOut(personId: string): void;
  /** Closes the door to newcomers, or opens it; gives the code that would be right. */
  closeDoor(isClosed: boolean): string;
  /** Time goes by at the host itself. */
  pause(): void;
}

/** One kind of attack: does `count` of them, and gives how many were granted what they asked for. */
export type Attack = (attacker: Attacker, count: number) => Promise<number>;

export const hostOf = ({ host, port }: Target): string => `${host}:${port}`;
export const json = { 'content-type': 'application/json' };

/** So many at a time, as a crowd would. */
export async function many(count: number, one: (at: number) => Promise<boolean>): Promise<number> {
  let granted = 0;
  for (let at = 0; at < count; at += 16) {
    const batch = Array.from({ length: Math.min(16, count - at) }, (_, index) => one(at + index));
    for (const isGranted of await Promise.all(batch)) if (isGranted) granted += 1;
  }
  return granted;
}

export const asking =
  (
    make: (attacker: Attacker, at: number) => Parameters<typeof ask>[1],
    at: (attacker: Attacker) => Target = ({ target }) => target,
  ): Attack =>
  (attacker, count) =>
    many(count, async (nr) => {
      const status = await ask(at(attacker), make(attacker, nr));
      return status > 0 && status < 400;
    });

const upgrading =
  (path: string, headers: (attacker: Attacker) => Record<string, string>): Attack =>
  (attacker, count) =>
    many(count, async () => (await upgrade(attacker.target, path, headers(attacker))) === 101);

/** Strangers' talk: nothing it says can be granted, so all that is asked is that the host goes on. */
const strangers =
  (make: (attacker: Attacker, at: number) => Uint8Array | string): Attack =>
  async (attacker, count) => {
    const each = 20;
    await many(Math.ceil(count / each), async (turn) => {
      await strangersTalk(
        attacker.target,
        Array.from({ length: each }, (_, at) => make(attacker, turn * each + at)),
      );
      return false;
    });
    return 0;
  };

/** The same from somebody who came in with a code and turned out to be no guest. */
export const insiders =
  (make: (attacker: Attacker, at: number) => Uint8Array, role: 'contributor' | 'observer' = 'contributor'): Attack =>
  async (attacker, count) => {
    const each = 50;
    for (let at = 0; at < count; at += each) {
      const token = await attacker.ticket(role);
      const messages = Array.from({ length: each }, (_, index) => make(attacker, at + index));
      await insidersTalk(attacker.target, token, messages);
    }
    return 0;
  };

export const bytes = (chance: Chance, length: number): Uint8Array =>
  Uint8Array.from({ length }, () => chance.below(256));
export const word = (chance: Chance, length: number): string =>
  String.fromCharCode(...bytes(chance, length).map((byte) => 97 + (byte % 26)));
const paths = ['package.json', 'workshop.json', 'etc/passwd', 'about.json', 'journal', '.git/config', 'main.cjs'];
const ups = ['../', '..%2f', '%2e%2e/', '..\\', '%252e%252e%252f', '....//', '.%00./', '%c0%ae%c0%ae/'];
const spoils = Object.values(spoilt);
const leading = Object.entries(askedOf).flatMap(([kind, ability]) => (ability === 'lead' ? [kind] : []));

const anEdit = ({ state }: Attacker, edit = writeCard('card1', 'Taken over')): Uint8Array => {
  const live = createLiveMap(openDocument(state));
  const updates: Uint8Array[] = [];
  live.onChange(({ update }) => updates.push(update));
  live.edit(edit);
  live.close();
  return Y.mergeUpdates(updates);
};

const presence = (who: string) =>
  JSON.stringify({ who, pointer: { x: 1, y: 1 }, selected: [], typingIn: null, view: null, follows: null });

const deep = (depth: number): string => '['.repeat(depth) + ']'.repeat(depth);

export const attacks: Record<string, Attack> = {
  'climbing out of the folder': asking(({ chance }) => ({
    path: `/${chance.of(ups).repeat(1 + chance.below(6))}${chance.of(paths)}`,
  })),
  'climbing out of a picture': asking(({ chance }) => ({ path: `/picture/${chance.of(ups)}${chance.of(paths)}` })),
  'paths that do not exist': asking(({ chance }) => ({ path: `/${word(chance, 1 + chance.below(20))}` })),
  'joining with the right code behind a closed door': async (attacker, count) => {
    const code = attacker.closeDoor(true);
    const granted = await asking(({ chance, pause }, at) => {
      pause();
      const body = JSON.stringify({ code, name: `M${at}`, mark: word(chance, 32) });
      return { path: '/join', method: 'POST', headers: json, body };
    })(attacker, count);
    attacker.closeDoor(false);
    return granted;
  },
  'listing folders': asking(({ chance }) => ({ path: `${chance.of(['/assets', '/picture', '/copy', '/.'])}/` })),
  'paths without end': asking(({ chance }) => ({ path: `/${'a'.repeat(100 + chance.below(20_000))}` })),
  'methods that are not answered': asking(({ chance }) => ({
    path: chance.of(['/', '/join', '/copy', '/live']),
    method: chance.of(['PUT', 'DELETE', 'PATCH', 'OPTIONS', 'TRACE', 'PROPFIND']),
  })),
  'names that point at the host': asking(({ chance, target }) => ({
    path: chance.of(['/', '/join', '/copy']),
    headers: { host: chance.of([`evil.example:${target.port}`, 'localhost', target.host, 'x', '169.254.1.1:80']) },
  })),
  'joining from another site': asking(({ target, chance }) => ({
    path: '/join',
    method: 'POST',
    headers: { ...json, host: hostOf(target), origin: chance.of(['http://evil.example', 'null', 'https://127.0.0.1']) },
    body: JSON.stringify({ code: '234567', name: 'M' }),
  })),
  'joining by a form': asking(({ chance }) => ({
    path: '/join',
    method: 'POST',
    headers: { 'content-type': chance.of(['text/plain', 'application/x-www-form-urlencoded', 'multipart/form-data']) },
    body: 'code=234567&name=M',
  })),
  'guessing codes': asking(({ chance }) => ({
    path: '/join',
    method: 'POST',
    headers: json,
    body: JSON.stringify({ code: Array.from({ length: 6 }, () => chance.of([...codeLetters])).join(''), name: 'M' }),
  })),
  'joining with damaged words': asking(({ chance }) => ({
    path: '/join',
    method: 'POST',
    headers: json,
    body: chance.of([
      '',
      '{',
      'null',
      '[]',
      '{"code":1,"name":2}',
      deep(500),
      '{"code":"x"}',
      '"x"',
      '{"code":{},"name":[]}',
    ]),
  })),
  'joining with more than is asked': asking(() => ({
    path: '/join',
    method: 'POST',
    headers: json,
    body: '{"code":"234567","name":"M","role":"facilitator","__proto__":{"isAdmin":true}}',
  })),
  'joining with a book': asking(({ chance }) => ({
    path: '/join',
    method: 'POST',
    headers: json,
    body: JSON.stringify({ code: '234567', name: 'x'.repeat(3000 + chance.below(60_000)) }),
  })),
  'asking for the copy without a ticket': asking(({ chance }) => ({
    path: '/copy',
    headers: { authorization: `Bearer ${word(chance, 43)}` },
  })),
  'asking for the map without a ticket': asking(({ chance }) => ({
    path: chance.of(['/map', '/sight', '/welcome', '/map?', '/map/', '//map', '/MAP', '/map%00']),
    headers: {
      authorization: chance.of(['', 'Bearer', 'Bearer null', `Bearer ${word(chance, 43)}`, 'Basic bWFwOm1hcA==']),
    },
  })),
  'asking for the map with words in place of a ticket': asking(({ chance }) => ({
    path: `${chance.of(['/map', '/sight', '/welcome'])}?token=${word(chance, 43)}`,
    method: chance.of(['GET', 'HEAD']),
    headers: { cookie: `token=${word(chance, 43)}` },
  })),
  'asking for pictures without a ticket': asking(({ chance }) => ({ path: `/picture/${word(chance, 64)}.png` })),
  'headers without end': asking(({ chance }) => ({
    path: '/',
    headers: { 'x-much': 'x'.repeat(9000 + chance.below(9000)) },
  })),
  'bytes that are no HTTP': async ({ target, chance }, count) => {
    await many(count, async () => {
      await throwBytes(target, bytes(chance, 1 + chance.below(2000)));
      return false;
    });
    return 0;
  },
  'sockets at other paths': upgrading('/', () => ({})),
  'sockets from another site': upgrading('/live', () => ({ origin: 'http://evil.example' })),
  'sockets under another name': upgrading('/live', () => ({ host: 'evil.example' })),
  'sockets from nowhere': upgrading('/live', () => ({ origin: 'null' })),
  'strangers with random bytes': strangers(({ chance }) => bytes(chance, 1 + chance.below(200))),
  'strangers who write text': strangers(({ chance }) => word(chance, 30)),
  'strangers with wrong tickets': strangers(({ chance }) => tokenFrame(word(chance, 43))),
  'strangers who edit before they show a ticket': strangers((attacker) => updateFrame(anEdit(attacker))),
  'strangers who ask for the map': strangers(() =>
    frame(0, (encoder) => {
      encoding.writeVarUint(encoder, 0);
      encoding.writeVarUint8Array(encoder, Uint8Array.of(0));
    }),
  ),
  'strangers with huge messages': strangers(({ chance }) => updateFrame(new Uint8Array(100_000 + chance.below(1000)))),
  'insiders with random bytes': insiders(({ chance }) => bytes(chance, 1 + chance.below(300))),
  'insiders with unknown kinds of message': insiders(({ chance }) => frame(6 + chance.below(100))),
  'insiders who speak to everybody': insiders(() => frame(6, () => {})),
  'insiders who name other documents': insiders(({ chance }) => frame(0, () => {}, word(chance, 8))),
  'insiders with damaged edits': insiders(({ chance }) => updateFrame(bytes(chance, chance.below(400)))),
  'insiders with torn edits': insiders((attacker) => {
    const edit = anEdit(attacker);
    return updateFrame(edit.slice(0, 1 + attacker.chance.below(edit.length - 1)));
  }),
  'insiders who change what is not theirs': insiders((attacker) => updateFrame(anEdit(attacker))),
  'insiders who write what is no map': insiders(({ state, chance }, at) =>
    updateFrame(handWritten(state, (doc) => chance.of(spoils)(doc, at))),
  ),
  'insiders who write in another’s name': insiders(({ state }, at) =>
    updateFrame(handWritten(state, (doc) => void doc.getMap('cards').set(`forged${at}`, 'x'), 1)),
  ),
  'insiders who edit in the first answer': insiders((attacker) => updateFrame(anEdit(attacker), 1)),
  'insiders who point as others': insiders(({ chance }) =>
    presenceFrame([[chance.below(2 ** 31), chance.below(2 ** 31), presence('facilitator')]]),
  ),
  'insiders with damaged presence': insiders(({ chance }) =>
    presenceFrame([[1, 1, chance.of(['{', deep(3000), 'nul', '{"who":1}', `"${'x'.repeat(1000)}"`])]]),
  ),
  'insiders who lead': insiders(({ chance }, nr) =>
    wordsFrame(JSON.stringify({ type: 'act', nr, act: { kind: chance.of(leading) } })),
  ),
  'insiders with damaged words': insiders(({ chance }) =>
    wordsFrame(chance.of(['', '{', deep(5000), '{"type":"act"}', '{"type":"x","nr":1}', '{"__proto__":{"a":1}}'])),
  ),
  'insiders with words without end': insiders(() => wordsFrame('x'.repeat(70_000))),
  'insiders who ask for rows': insiders((_, nr) =>
    wordsFrame(
      JSON.stringify({ type: 'ask', nr, question: { sourceId: '../../x', where: [], period: '', rows: true } }),
    ),
  ),
  'observers who edit': insiders((attacker) => updateFrame(anEdit(attacker)), 'observer'),
  'observers who put cards up': insiders(
    (_, nr) =>
      wordsFrame(
        JSON.stringify({
          type: 'act',
          nr,
          act: {
            kind: 'card.put',
            card: { id: `observer-${nr}`, kind: 'note', stageId: 'stage1', laneId: 'lane1', text: 'x' },
          },
        }),
      ),
    'observer',
  ),
};
