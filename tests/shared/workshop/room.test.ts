import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Act } from '../../../shared/workshop/act.ts';
import { askedOf } from '../../../shared/workshop/act.ts';
import { applyAct } from '../../../shared/workshop/applyAct.ts';
import { codeLetters, makeCode, readCode, showCode } from '../../../shared/workshop/code.ts';
import { isLocked } from '../../../shared/workshop/lock.ts';
import { facilitatorId, freeName, nextHue, type Person, tidyName } from '../../../shared/workshop/person.ts';
import { can, type Role, roleSchema } from '../../../shared/workshop/role.ts';
import { newRoom, type Room } from '../../../shared/workshop/room.ts';
import { roomFor } from '../../../shared/workshop/roomFor.ts';
import { resultOf, tallyOf, type Vote } from '../../../shared/workshop/vote.ts';
import { forAll } from '../../builders/forAll.ts';

const now = 1_800_000_000_000;
const aPerson = (id: string, role: Role = 'contributor'): Person => ({ id, name: id, role, hue: 1, isHere: true });

function aRoom(...people: Person[]): Room {
  const room = newRoom('Ana', { newcomers: 'contributor', mayTakeCopy: false }, now);
  return { ...room, people: [...room.people, ...people] };
}

function after(room: Room, ...acts: [string, Act][]): Room {
  return acts.reduce((standing, [who, act]) => {
    const acted = applyAct(standing, who, act, now);
    if (!acted.ok) throw new Error(acted.problem.kind);
    return acted.value.room;
  }, room);
}

const aVote: Vote = { id: 'v', question: '', budget: 5, perCard: 5, cardIds: null };
const cast = (receipt: string, dots: Record<string, number>): Act => ({
  kind: 'vote.cast',
  voteId: 'v',
  ballot: { receipt, dots },
});

test.each(roleSchema.options)('as %s one does what the role includes, and nothing of the facilitator’s', (role) => {
  const room = aRoom(aPerson('marta', role));

  const led = applyAct(room, 'marta', { kind: 'timer.stop' }, now);
  const spoken = applyAct(room, 'marta', { kind: 'hand.raise' }, now);

  expect(led.ok).toBe(role === 'facilitator');
  expect(spoken.ok).toBe(true);
});

test('everything that is not asked of guests is asked of the facilitator', () => {
  const guests = Object.entries(askedOf).filter(([, ability]) => can('contributor', ability));

  expect(guests.map(([kind]) => kind).sort()).toEqual(
    ['card.put', 'card.takeBack', 'hand.lower', 'hand.raise', 'host.able', 'name', 'park', 'react', 'vote.cast'].sort(),
  );
});

test('hands are seen in the order in which they were raised, and each lowers their own', () => {
  const room = after(
    aRoom(aPerson('marta'), aPerson('jorge')),
    ['jorge', { kind: 'hand.raise' }],
    ['marta', { kind: 'hand.raise' }],
    ['jorge', { kind: 'hand.raise' }],
  );

  expect(room.hands.map(({ personId }) => personId)).toEqual(['jorge', 'marta']);
  expect(applyAct(room, 'marta', { kind: 'hand.lower', personId: 'jorge' }, now).ok).toBe(false);
  expect(after(room, [facilitatorId, { kind: 'hand.lower', personId: 'jorge' }]).hands).toHaveLength(1);
});

test('who is removed leaves no dots and no hidden cards, and the name stays with what they put on the map', () => {
  const card = { id: 'hidden-1', kind: 'pain', stageId: 's', laneId: 'l', text: 'x' } as const;
  const room = after(
    aRoom(aPerson('marta')),
    [facilitatorId, { kind: 'privacy.start', laneIds: null }],
    [facilitatorId, { kind: 'vote.start', vote: aVote }],
    ['marta', { kind: 'card.put', card }],
    ['marta', cast('receipt-marta', { c: 1 })],
    [facilitatorId, { kind: 'person.remove', personId: 'marta', isBanned: false }],
  );

  expect(room.hidden).toEqual({});
  expect(room.ballots).toEqual({});
  expect(room.people.find(({ id }) => id === 'marta')).toMatchObject({ name: 'marta', isHere: false });
});

forAll([
  fc.array(fc.dictionary(fc.constantFrom('a', 'b', 'c', 'd'), fc.integer({ min: 1, max: 5 })), { maxLength: 30 }),
])('a tally is the sum of what was given, whoever gave it and in whatever order', (given) => {
  const ballots = Object.fromEntries(
    given.map((dots, at) => [`person${at}`, { receipt: `receipt-${String(at).padStart(4, '0')}`, dots }]),
  );

  const tally = tallyOf(resultOf(aVote, ballots, now).ballots);

  for (const id of ['a', 'b', 'c', 'd']) {
    const sum = given.reduce((total, dots) => total + (dots[id] ?? 0), 0);
    expect(tally.find(({ cardId }) => cardId === id)?.dots ?? 0).toBe(sum);
  }
});

forAll([
  fc.array(fc.tuple(fc.constantFrom('marta', 'jorge', facilitatorId), fc.string({ minLength: 3, maxLength: 9 }))),
])('of what is hidden, a person sees their own and no letter of anybody else’s', (put) => {
  const words = put.map(([who, text], at) => ({ who, text: `«${at}:${text}»` }));
  const room = after(
    aRoom(aPerson('marta'), aPerson('jorge')),
    [facilitatorId, { kind: 'privacy.start', laneIds: null }],
    ...words.map(({ who, text }, at): [string, Act] => [
      who,
      { kind: 'card.put', card: { id: `card-${at}-of`, kind: 'note', stageId: 's', laneId: 'l', text } },
    ]),
  );

  for (const person of ['marta', 'jorge', facilitatorId]) {
    const told = JSON.stringify(roomFor(room, person, now));
    for (const { who, text } of words) expect(told.includes(JSON.stringify(text).slice(1, -1))).toBe(who === person);
  }
});

test('a lock covers a lane, a stage, a cell or everything', () => {
  const place = { laneId: 'pains', stageId: 'ward' };

  expect(isLocked([{ laneId: 'pains', stageId: null }], place)).toBe(true);
  expect(isLocked([{ laneId: null, stageId: 'ward' }], place)).toBe(true);
  expect(isLocked([{ laneId: 'pains', stageId: 'home' }], place)).toBe(false);
  expect(isLocked([{ laneId: null, stageId: null }], place)).toBe(true);
});

test('a code is read as it is shown, however it is typed', () => {
  const code = makeCode((below) => below - 1);

  expect(code).toBe('ZZZZZZ');
  expect(readCode(showCode('7KQ2MP'))).toBe('7KQ2MP');
  expect(readCode(' 7kq-2mp ')).toBe('7KQ2MP');
  expect([readCode('7KQ2M'), readCode('7KQ2M0'), readCode('7KQ2MPX')]).toEqual([null, null, null]);
  expect([...codeLetters].some((letter) => '0O1ILU'.includes(letter))).toBe(false);
});

test('names are tidied and told apart', () => {
  const people = [aPerson('Ana'), aPerson('Ana 2')];

  expect(tidyName('  Ana\n\u200bMaría  ')).toBe('Ana María');
  expect(tidyName('\u202e\u0000')).toBe('');
  expect(freeName('ana', people)).toBe('ana 3');
  expect(tidyName('x'.repeat(200))).toHaveLength(40);
});

test('people who come in at the same moment, before any of them is seen, get different colours', () => {
  const here = [aPerson('Ana')];
  const joined = [...here];
  for (const name of ['Marta', 'Jorge', 'Lars'])
    joined.push({ ...aPerson(name), hue: nextHue(here, joined), isHere: false });

  expect(new Set(joined.map(({ hue }) => hue)).size).toBe(4);
});

test('the colour of who has left is given again before two present share one', () => {
  const present = [0, 1, 2, 3, 4, 5, 6].map((hue) => ({ ...aPerson(`p${hue}`), hue }));
  const left = { ...aPerson('left'), hue: 7, isHere: false };

  expect(nextHue(present, [...present, left])).toBe(7);
});
