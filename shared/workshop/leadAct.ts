import type { Act } from './act.ts';
import { became, type Outcome, refused } from './acted.ts';
import { goTo, withSteps } from './agenda.ts';
import { allHidden, noPrivacy } from './hiddenCards.ts';
import { facilitatorId, personSchema } from './person.ts';
import { personIn, type Room } from './room.ts';
import { addTime, pauseTimer, resumeTimer, startTimer, type Timer } from './timer.ts';
import { resultOf } from './vote.ts';

/** What only the facilitator does; null for an act that is none of theirs. */
export const leadAct = (room: Room, act: Act, now: number): Outcome | null =>
  timerAct(room, act, now) ?? voteAct(room, act, now) ?? peopleAct(room, act) ?? boardAct(room, act, now);

function timerAct(room: Room, act: Act, now: number): Outcome | null {
  const set = (timer: Timer | null) => became({ ...room, timer });
  const change = (next: (timer: Timer) => Timer) => (room.timer ? set(next(room.timer)) : refused('workshop-no-timer'));
  switch (act.kind) {
    case 'timer.start':
      return set(startTimer(act.total, act.label, act.hasSound, now));
    case 'timer.pause':
      return change((timer) => pauseTimer(timer, now));
    case 'timer.resume':
      return change((timer) => resumeTimer(timer, now));
    case 'timer.add':
      return change((timer) => addTime(timer, act.more, now));
    case 'timer.sound':
      return change((timer) => ({ ...timer, hasSound: act.hasSound }));
    case 'timer.stop':
      return set(null);
    default:
      return null;
  }
}

function voteAct(room: Room, act: Act, now: number): Outcome | null {
  switch (act.kind) {
    case 'vote.start':
      if (room.vote) return refused('workshop-vote-running');
      return became({ ...room, vote: act.vote, ballots: {} });
    case 'vote.reveal': {
      if (!room.vote) return refused('workshop-no-vote');
      const results = [...room.results, resultOf(room.vote, room.ballots, now)];
      return became({ ...room, vote: null, ballots: {}, results });
    }
    case 'vote.cancel':
      return became({ ...room, vote: null, ballots: {} });
    default:
      return null;
  }
}

function peopleAct(room: Room, act: Act): Outcome | null {
  switch (act.kind) {
    case 'person.letIn':
      if (!room.banned?.includes(act.personId)) return refused('workshop-nobody');
      return became({ ...room, banned: room.banned.filter((id) => id !== act.personId) }, { ...act, kind: 'letIn' });
    case 'person.role':
    case 'person.remove': {
      if (act.personId === facilitatorId || !personIn(room, act.personId)) return refused('workshop-nobody');
      if (act.kind === 'person.remove') return became(withoutPerson(room, act), { ...act, kind: 'remove' });
      const people = room.people.map((person) =>
        person.id === act.personId ? personSchema.parse({ ...person, role: act.role }) : person,
      );
      return became({ ...room, people });
    }
    case 'rules.set': {
      const { kind: _, ...rules } = act;
      return became({ ...room, rules });
    }
    case 'code.renew':
      return became(room, { kind: 'newCode' });
    default:
      return null;
  }
}

/** Their dots and hidden cards go with them; what they put on the map stays, and so does their name for it. */
function withoutPerson(room: Room, { personId, isBanned }: { personId: string; isBanned: boolean }): Room {
  const { [personId]: _hidden, ...hidden } = room.hidden;
  const { [personId]: _ballot, ...ballots } = room.ballots;
  const people = room.people.map((person) => (person.id === personId ? { ...person, isHere: false } : person));
  const hands = room.hands.filter((hand) => hand.personId !== personId);
  const banned = isBanned ? [...new Set([...(room.banned ?? []), personId])] : room.banned;
  return { ...room, people, hidden, ballots, hands, banned };
}

function boardAct(room: Room, act: Act, now: number): Outcome | null {
  switch (act.kind) {
    case 'agenda.set':
      return became({ ...room, agenda: withSteps(room.agenda, act.steps) });
    case 'agenda.go':
      return became({ ...room, agenda: goTo(room.agenda, act.stepId) });
    case 'locks.set':
      return became({ ...room, locks: act.locks });
    case 'privacy.start':
      return became({ ...room, privacy: { isOn: true, laneIds: act.laneIds } });
    case 'privacy.reveal':
      return became({ ...room, privacy: noPrivacy, hidden: {} }, { kind: 'cards', cards: allHidden(room.hidden) });
    case 'gather':
      return became(room, { kind: 'tell', act });
    case 'spotlight':
      return became({ ...room, spotlight: act.ids });
    default:
      return notesAct(room, act, now);
  }
}

function notesAct(room: Room, act: Act, now: number): Outcome | null {
  switch (act.kind) {
    case 'decision.note': {
      const others = room.decisions.filter(({ id }) => id !== act.id);
      return became({ ...room, decisions: [...others, { id: act.id, by: facilitatorId, text: act.text, at: now }] });
    }
    case 'decision.remove':
      return became({ ...room, decisions: room.decisions.filter(({ id }) => id !== act.id) });
    case 'parked.remove':
      return became({ ...room, parked: room.parked.filter(({ id }) => id !== act.id) });
    default:
      return null;
  }
}
