import type { Act } from './act.ts';
import { became, type Outcome, refused } from './acted.ts';
import { isHiddenOf, type PutCard, staysHidden, withHidden, withoutHidden } from './hiddenCards.ts';
import { isLocked } from './lock.ts';
import { facilitatorId, freeName, type Person, tidyName } from './person.ts';
import { can } from './role.ts';
import type { Room } from './room.ts';
import { ballotFault } from './vote.ts';

/** What anybody may do whose role allows it. */
export function guestAct(room: Room, person: Person, act: Act, now: number): Outcome {
  switch (act.kind) {
    case 'card.put':
      return putCard(room, person, act.card);
    case 'card.takeBack':
      return became({ ...room, hidden: withoutHidden(room.hidden, person.id, act.id) });
    case 'vote.cast':
      return castVote(room, person, act);
    case 'park':
      return park(room, person, act, now);
    case 'hand.raise':
      return room.hands.some(({ personId }) => personId === person.id)
        ? became(room)
        : became({ ...room, hands: [...room.hands, { personId: person.id, at: now }] });
    case 'hand.lower':
      if (act.personId !== person.id && !can(person.role, 'lead')) return refused('workshop-not-allowed');
      return became({ ...room, hands: room.hands.filter(({ personId }) => personId !== act.personId) });
    case 'react':
      return became(room, { kind: 'tell', act });
    case 'name':
      return rename(room, person, act.name);
    case 'host.able':
      return became({ ...room, people: withPerson(room.people, { ...person, canHost: act.canHost }) });
    default:
      return refused('workshop-not-allowed');
  }
}

function putCard(room: Room, person: Person, card: PutCard): Outcome {
  if (isLocked(room.locks, card) && person.id !== facilitatorId) return refused('workshop-locked');
  // What is hidden stays so until it is revealed, though it is said once more and new cards of its lane are shown again.
  if (!staysHidden(room.privacy, card.laneId) && !isHiddenOf(room.hidden, person.id, card.id))
    return became(room, { kind: 'cards', cards: [{ by: person.id, card }] });
  const hidden = withHidden(room.hidden, person.id, card);
  return hidden ? became({ ...room, hidden }) : refused('workshop-too-many-cards');
}

function castVote(room: Room, person: Person, act: Extract<Act, { kind: 'vote.cast' }>): Outcome {
  if (room.vote?.id !== act.voteId) return refused('workshop-no-vote');
  const fault = ballotFault(room.vote, room.ballots, person.id, act.ballot);
  return fault ? refused(fault) : became({ ...room, ballots: { ...room.ballots, [person.id]: act.ballot } });
}

function park(room: Room, person: Person, act: Extract<Act, { kind: 'park' }>, now: number): Outcome {
  if (room.parked.some(({ id }) => id === act.id)) return became(room);
  if (room.parked.length >= 500) return refused('workshop-too-many-cards');
  return became({ ...room, parked: [...room.parked, { id: act.id, by: person.id, text: act.text, at: now }] });
}

function rename(room: Room, person: Person, typed: string): Outcome {
  const wanted = tidyName(typed);
  if (wanted === '') return refused('workshop-no-name');
  const name = freeName(
    wanted,
    room.people.filter(({ id }) => id !== person.id),
  );
  const former = [...(room.formerNames?.[person.id] ?? []).slice(-19), person.name];
  const formerNames = { ...room.formerNames, [person.id]: former };
  return became({ ...room, formerNames, people: withPerson(room.people, { ...person, name }) });
}

const withPerson = (people: readonly Person[], person: Person): Person[] =>
  people.map((known) => (known.id === person.id ? person : known));
