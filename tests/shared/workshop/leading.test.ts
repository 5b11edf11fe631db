import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Act } from '../../../shared/workshop/act.ts';
import { applyAct } from '../../../shared/workshop/applyAct.ts';
import { silenceAfter } from '../../../shared/workshop/limits.ts';
import { facilitatorId, type Person } from '../../../shared/workshop/person.ts';
import { guestRoleSchema, type Role } from '../../../shared/workshop/role.ts';
import { newRoom, type Room } from '../../../shared/workshop/room.ts';
import { newsFor, roomFor } from '../../../shared/workshop/roomFor.ts';
import { timeLeft } from '../../../shared/workshop/timer.ts';
import { forAll } from '../../builders/forAll.ts';

const noon = 1_800_000_000_000;
const minute = 60_000;
const aGuest = (id: string, role: Role = 'contributor', isHere = true): Person => ({
  id,
  name: id,
  role,
  hue: 1,
  isHere,
});

function aRoom(...people: Person[]): Room {
  const room = newRoom('Ana', { newcomers: 'contributor', mayTakeCopy: false }, noon);
  const activeAt = Object.fromEntries([facilitatorId, ...people.map(({ id }) => id)].map((id) => [id, noon]));
  return { ...room, people: [...room.people, ...people], activeAt };
}

const acted = (room: Room, who: string, act: Act, now = noon) => {
  const answer = applyAct(room, who, act, now);
  if (!answer.ok) throw new Error(answer.problem.kind);
  return answer.value;
};
const lead = (room: Room, act: Act, now = noon) => acted(room, facilitatorId, act, now);
const refusal = (room: Room, who: string, act: Act) => {
  const answer = applyAct(room, who, act, noon);
  return answer.ok ? null : answer.problem.kind;
};

const aCard = { id: 'card-of-marta', kind: 'pain', stageId: 'ward', laneId: 'pains', text: 'Nobody comes' } as const;

describe('the timer', () => {
  const started = lead(aRoom(), { kind: 'timer.start', total: 5 * minute, label: 'Pains', hasSound: true }).room;

  test('is paused, gets a minute more and goes on from there', () => {
    const paused = lead(started, { kind: 'timer.pause' }, noon + 2 * minute).room;
    const longer = lead(paused, { kind: 'timer.add', more: minute }, noon + 3 * minute).room;
    const resumed = lead(longer, { kind: 'timer.resume' }, noon + 10 * minute).room;

    expect(resumed.timer && timeLeft(resumed.timer, noon + 11 * minute)).toBe(3 * minute);
  });

  test('loses its sound and not its time', () => {
    const { timer } = lead(started, { kind: 'timer.sound', hasSound: false }, noon + minute).room;

    expect(timer).toEqual({ ...started.timer, hasSound: false });
  });

  test('cannot be changed once it is taken away', () => {
    const without = lead(started, { kind: 'timer.stop' }).room;

    expect(without.timer).toBeNull();
    expect(refusal(without, facilitatorId, { kind: 'timer.add', more: minute })).toBe('workshop-no-timer');
  });
});

describe('roles', () => {
  test.each(guestRoleSchema.options)('a guest who becomes %s may do what that role includes from then on', (role) => {
    const room = lead(aRoom(aGuest('marta', 'observer')), { kind: 'person.role', personId: 'marta', role }).room;

    expect(refusal(room, 'marta', { kind: 'card.put', card: aCard })).toBe(
      role === 'observer' ? 'workshop-not-allowed' : null,
    );
    expect(refusal(room, 'marta', { kind: 'timer.stop' })).toBe('workshop-not-allowed');
  });

  test('the facilitator neither loses the role nor is removed', () => {
    const room = aRoom();

    expect(refusal(room, facilitatorId, { kind: 'person.role', personId: facilitatorId, role: 'observer' })).toBe(
      'workshop-nobody',
    );
    expect(refusal(room, facilitatorId, { kind: 'person.remove', personId: facilitatorId, isBanned: true })).toBe(
      'workshop-nobody',
    );
  });

  test.each([true, false])('who is removed is shown the door, and banned: %s', (isBanned) => {
    const { room, effects } = lead(aRoom(aGuest('marta')), { kind: 'person.remove', personId: 'marta', isBanned });

    expect(effects).toEqual([{ kind: 'remove', personId: 'marta', isBanned }]);
    expect(room.people.find(({ id }) => id === 'marta')?.isHere).toBe(false);
  });

  test('whoever was banned is let in again, and nobody else', () => {
    const marta: Act = { kind: 'person.letIn', personId: 'marta' };
    const sentOut = lead(aRoom(aGuest('marta')), { kind: 'person.remove', personId: 'marta', isBanned: false }).room;
    const banned = lead(aRoom(aGuest('marta')), { kind: 'person.remove', personId: 'marta', isBanned: true }).room;

    const { room, effects } = lead(banned, marta);

    expect(effects).toEqual([{ kind: 'letIn', personId: 'marta' }]);
    expect(
      [roomFor(banned, facilitatorId, noon), roomFor(room, facilitatorId, noon)].map((one) => one.lead?.banned),
    ).toEqual([['marta'], []]);
    expect(refusal(sentOut, facilitatorId, marta)).toBe('workshop-nobody');
    expect(refusal(room, facilitatorId, marta)).toBe('workshop-nobody');
  });

  test('nobody but the facilitator hears who was banned', () => {
    const room = aRoom(aGuest('marta'), aGuest('jorge'));
    const after = lead(room, { kind: 'person.remove', personId: 'marta', isBanned: true }).room;

    const heard = [newsFor(room, after, 'jorge', noon), roomFor(after, 'jorge', noon)];
    expect(JSON.stringify(heard)).not.toContain('banned');
  });

  test('newcomers are what the facilitator says, and who is in stays what they are', () => {
    const room = lead(aRoom(aGuest('marta')), { kind: 'rules.set', newcomers: 'observer', mayTakeCopy: true }).room;

    expect(room.rules).toEqual({ newcomers: 'observer', mayTakeCopy: true });
    expect(room.people.find(({ id }) => id === 'marta')?.role).toBe('contributor');
  });
});

describe('locks', () => {
  const locked = lead(aRoom(aGuest('marta')), { kind: 'locks.set', locks: [{ laneId: 'pains', stageId: null }] }).room;

  test('keep guests’ cards out of that lane and out of no other', () => {
    expect(refusal(locked, 'marta', { kind: 'card.put', card: aCard })).toBe('workshop-locked');
    expect(refusal(locked, 'marta', { kind: 'card.put', card: { ...aCard, laneId: 'ideas' } })).toBeNull();
  });

  test('do not hold the facilitator, and open again', () => {
    const open = lead(locked, { kind: 'locks.set', locks: [] }).room;

    expect(refusal(locked, facilitatorId, { kind: 'card.put', card: aCard })).toBeNull();
    expect(refusal(open, 'marta', { kind: 'card.put', card: aCard })).toBeNull();
  });
});

describe('what all look at', () => {
  test('the spotlight stands until it is put out', () => {
    const lit = lead(aRoom(aGuest('marta')), { kind: 'spotlight', ids: ['bell'] }).room;

    expect(roomFor(lit, 'marta', noon).spotlight).toEqual(['bell']);
    expect(lead(lit, { kind: 'spotlight', ids: null }).room.spotlight).toBeNull();
  });

  test('gathering all is told once and not kept', () => {
    const room = aRoom(aGuest('marta'));
    const gather: Act = { kind: 'gather', place: { x: 0, y: 0, width: 400, height: 300 } };

    const { room: after, effects } = lead(room, gather);

    expect(after).toBe(room);
    expect(effects).toEqual([{ kind: 'tell', act: gather }]);
    expect(refusal(room, 'marta', gather)).toBe('workshop-not-allowed');
  });

  test('a reaction is told to all and not kept', () => {
    const room = aRoom(aGuest('marta', 'observer'));
    const react: Act = { kind: 'react', reaction: 'idea', aboutId: 'bell' };

    const { room: after, effects } = acted(room, 'marta', react);

    expect(effects).toEqual([{ kind: 'tell', act: react }]);
    expect(newsFor(room, after, 'marta', noon)).toEqual({});
  });
});

describe('who is silent', () => {
  const later = noon + silenceAfter;

  test('is counted after five minutes, and for the facilitator alone', () => {
    const room = aRoom(aGuest('marta'), aGuest('jorge', 'editor'));

    expect(roomFor(room, facilitatorId, later - 1).lead?.silent).toEqual([]);
    expect(roomFor(room, facilitatorId, later).lead?.silent).toEqual(['marta', 'jorge']);
    expect(roomFor(room, 'marta', later).lead).toBeNull();
  });

  test('is nobody who watches, who is away, or who leads', () => {
    const room = aRoom(aGuest('noor', 'observer'), aGuest('lars', 'contributor', false));

    expect(roomFor(room, facilitatorId, later).lead?.silent).toEqual([]);
  });

  const doings: Act[] = [
    { kind: 'hand.raise' },
    { kind: 'react', reaction: 'yes', aboutId: null },
    { kind: 'park', id: 'parked-1', text: 'Later' },
    { kind: 'card.put', card: aCard },
  ];
  test.each(doings.map((act) => [act.kind, act] as const))('is not who did this: %s', (_kind, act) => {
    const { room } = acted(aRoom(aGuest('marta'), aGuest('jorge')), 'marta', act, later - minute);

    expect(roomFor(room, facilitatorId, later).lead?.silent).toEqual(['jorge']);
  });
});

describe('the parking lot and the decisions', () => {
  const park = (id: string, text = id): Act => ({ kind: 'park', id, text });

  test('a thought is parked once, however often a bad line sends it', () => {
    const once = acted(aRoom(aGuest('marta')), 'marta', park('parked-1', 'Parking fees')).room;
    const twice = acted(once, 'marta', park('parked-1', 'Parking fees')).room;

    expect(twice.parked).toEqual([{ id: 'parked-1', by: 'marta', text: 'Parking fees', at: noon }]);
    expect(refusal(twice, 'marta', { kind: 'parked.remove', id: 'parked-1' })).toBe('workshop-not-allowed');
    expect(lead(twice, { kind: 'parked.remove', id: 'parked-1' }).room.parked).toEqual([]);
  });

  test('a decision said anew takes the place of its first words, and the last one said stands last', () => {
    const first = lead(aRoom(), { kind: 'decision.note', id: 'd1', text: 'Rounds' }).room;
    const second = lead(first, { kind: 'decision.note', id: 'd2', text: 'Signs' }).room;
    const reworded = lead(second, { kind: 'decision.note', id: 'd1', text: 'Hourly rounds' }).room;

    expect(reworded.decisions.map(({ text }) => text)).toEqual(['Signs', 'Hourly rounds']);
    expect(lead(reworded, { kind: 'decision.remove', id: 'd2' }).room.decisions.map(({ id }) => id)).toEqual(['d1']);
  });

  forAll([fc.array(fc.string({ minLength: 8, maxLength: 8 }), { minLength: 1, maxLength: 60 })])(
    'nothing that was parked is lost, and all stand in the order in which they came',
    (ids) => {
      const room = ids.reduce((before, id) => acted(before, 'marta', park(id)).room, aRoom(aGuest('marta')));

      expect(room.parked.map(({ id }) => id)).toEqual([...new Set(ids)]);
    },
  );
});
