import { createHmac } from 'node:crypto';
import { newKey, writePass } from '../../../electron/workshop/handing/passes.ts';
import { facilitatorId } from '../../../shared/workshop/person.ts';
import { ask, wordsFrame } from './attack.ts';
import { type Attack, type Attacker, asking, bytes, hostOf, insiders, json, many, word } from './siege.ts';

/** Attacks on hosts that took a workshop over, or are about to: with passes, keys and parcels that are not theirs. */
const atTaken = ({ taken }: Attacker) => taken.target;
const atWaiting = ({ waiting }: Attacker) => waiting.target;

const moving = (pass: (attacker: Attacker, at: number) => string, headers: Record<string, string> = {}): Attack =>
  asking((attacker, at) => {
    // Or they would be refused for being many.
    attacker.rest();
    return {
      path: '/move',
      method: 'POST',
      headers: { ...json, host: hostOf(attacker.taken.target), ...headers },
      body: JSON.stringify({ pass: pass(attacker, at) }),
    };
  }, atTaken);

const bringing = (
  key: (attacker: Attacker) => string,
  body: (attacker: Attacker, at: number) => string,
  headers: Record<string, string> = {},
): Attack =>
  asking(
    (attacker, at) => ({
      path: '/onwards',
      method: 'POST',
      headers: { ...json, host: hostOf(attacker.taken.target), authorization: `Bearer ${key(attacker)}`, ...headers },
      body: body(attacker, at),
    }),
    atTaken,
  );

const handing = (
  ticket: (attacker: Attacker) => string,
  body: (attacker: Attacker) => string,
  headers: Record<string, string> = {},
): Attack =>
  asking(
    (attacker) => ({
      path: '/handover',
      method: 'POST',
      headers: { host: hostOf(attacker.waiting.target), authorization: `Bearer ${ticket(attacker)}`, ...headers },
      body: body(attacker),
    }),
    atWaiting,
  );

const anAct = JSON.stringify({
  entries: [{ kind: 'act', personId: facilitatorId, nr: 1, act: { kind: 'park', id: 'parked-x', text: 'x' } }],
});
const foreign = { origin: 'http://evil.example' };
const theirs = ({ taken }: Attacker, who = 'marta', now = taken.now()) => writePass(taken.key, who, now);
const madeUp = ({ chance }: Attacker) => word(chance, 43);

export const attacksOnHandedHosts: Record<string, Attack> = {
  'passes that nobody wrote': moving(({ chance }) => [8, 13, 16, 43].map((length) => word(chance, length)).join('.')),
  'passes signed with another key': moving(({ taken }) => writePass(newKey(), 'marta', taken.now())),
  'passes that were changed': moving((attacker, at) => {
    const [, ...rest] = theirs(attacker).split('.');
    return [Buffer.from(`person${at}`).toString('base64url'), ...rest].join('.');
  }),
  'passes that are too old': moving((attacker) => theirs(attacker, 'marta', attacker.taken.now() - 11 * 60_000)),
  'passes of nobody': moving((attacker, at) => theirs(attacker, `nobody${at}`)),
  'passes of the facilitator': moving((attacker) => theirs(attacker, facilitatorId)),
  'passes without an end': moving(({ taken }) => {
    const said = `${Buffer.from('marta').toString('base64url')}.Infinity.x`;
    return `${said}.${createHmac('sha256', taken.key).update(`${said} `).digest('base64url')}`;
  }),
  'passes as long as a book': moving(({ chance }) => 'x'.repeat(301 + chance.below(60_000))),
  'passes from another site': moving((attacker) => theirs(attacker), foreign),
  'passes by a form': moving((attacker) => theirs(attacker), { 'content-type': 'text/plain' }),
  'passes that are shown again': async (attacker, count) => {
    let granted = 0;
    const show = (pass: string) =>
      ask(attacker.taken.target, {
        ...{ path: '/move', method: 'POST', headers: json },
        body: JSON.stringify({ pass }),
      });
    const pass = theirs(attacker);
    if ((await show(pass)) !== 200) throw new Error('The first time it is good');
    granted += await many(count, async () => {
      attacker.rest();
      return (await show(pass)) === 200;
    });
    return granted;
  },
  'passes at a host that took nothing over': asking((attacker) => ({
    ...{ path: '/move', method: 'POST', headers: json },
    body: JSON.stringify({ pass: theirs(attacker) }),
  })),
  'bringing with a key that was made up': bringing(madeUp, () => anAct),
  'bringing with another host’s key': bringing(newKey, () => anAct),
  'bringing with a guest’s ticket': async (attacker, count) => {
    const ticket = await attacker.ticket();
    return bringing(
      () => ticket,
      () => anAct,
    )(attacker, count);
  },
  'bringing from another site': bringing(
    ({ taken }) => taken.key,
    () => anAct,
    foreign,
  ),
  'bringing by a form': bringing(
    ({ taken }) => taken.key,
    () => anAct,
    { 'content-type': 'text/plain' },
  ),
  'bringing under another name': bringing(
    ({ taken }) => taken.key,
    () => anAct,
    { host: 'evil.example' },
  ),
  'bringing damaged words': bringing(
    ({ taken }) => taken.key,
    ({ chance }) =>
      chance.of([
        '',
        '{',
        'null',
        '[]',
        '{"entries":{}}',
        '{"entries":[{"kind":"edit"}]}',
        '{"entries":[{"kind":"root","update":""}]}',
        `{"entries":[${Array.from({ length: 51 }, () => '{"kind":"left"}').join()}]}`,
        '{"entries":[],"__proto__":{"isAdmin":true}}'.replace('}}', '},"more":1}'),
      ]),
  ),
  'bringing a library without the key': bringing(madeUp, ({ chance }) => 'x'.repeat(100_000 + chance.below(200_000))),
  'giving back what is not theirs': bringing(madeUp, () => '{"entries":[{"kind":"back"}]}'),
  'bringing to a host that took nothing over': asking(({ taken }) => ({
    ...{ path: '/onwards', method: 'POST', headers: { ...json, authorization: `Bearer ${taken.key}` } },
    body: anAct,
  })),
  'parcels without a ticket': handing(
    () => '',
    () => 'x',
  ),
  'parcels with a ticket that was made up': handing(madeUp, ({ chance }) =>
    Buffer.from(bytes(chance, 200)).toString('latin1'),
  ),
  'parcels with another offer’s ticket': handing(newKey, () => 'x'),
  'parcels from another site': handing(
    ({ waiting }) => waiting.ticket,
    () => 'x',
    foreign,
  ),
  'parcels under another name': handing(
    ({ waiting }) => waiting.ticket,
    () => 'x',
    { host: 'evil.example' },
  ),
  'parcels as large as a library': handing(madeUp, () => 'x'.repeat(300_000)),
  'other questions to a Senda that waits': asking(
    ({ chance, waiting }) => ({
      path: chance.of(['/', '/handover', '/join', '/map', '/live', '/handover/../map']),
      method: chance.of(['GET', 'HEAD', 'PUT', 'OPTIONS']),
      headers: { authorization: `Bearer ${waiting.ticket}` },
    }),
    atWaiting,
  ),
  'insiders who take over unasked': insiders(({ chance }, nr) =>
    wordsFrame(JSON.stringify({ type: 'takeOver', nr, ticket: word(chance, 43), port: 1 + chance.below(65_000) })),
  ),
};
