import { silenceAfter } from './limits.ts';
import { facilitatorId } from './person.ts';
import type { Room, RoomView } from './room.ts';

/** The part of the room that one person may see. What is not in here never leaves the host. */
export function roomFor(room: Room, personId: string, now: number): RoomView {
  const { hidden, ballots, activeAt: _, formerNames: __, banned: ___, ...shared } = room;
  return {
    ...shared,
    mine: { hidden: [...(hidden[personId] ?? [])], ballot: ballots[personId] ?? null },
    counts: {
      voted: Object.keys(ballots).length,
      hidden: Object.values(hidden).reduce((sum, cards) => sum + cards.length, 0),
    },
    lead: personId === facilitatorId ? leadView(room, now) : null,
  };
}

const leadView = (room: Room, now: number): NonNullable<RoomView['lead']> => ({
  silent: silentPeople(room, now),
  hidden: Object.fromEntries(Object.entries(room.hidden).map(([id, cards]) => [id, cards.length])),
  voted: Object.keys(room.ballots),
  banned: [...(room.banned ?? [])],
});

/** Guests who are here, could say something, and did nothing for a while. */
const silentPeople = (room: Room, now: number): string[] =>
  room.people
    .filter(({ isHere, role }) => isHere && (role === 'editor' || role === 'contributor'))
    .filter(({ id }) => now - (room.activeAt[id] ?? 0) >= silenceAfter)
    .map(({ id }) => id);

const sharedParts = [
  'people',
  'timer',
  'agenda',
  'locks',
  'privacy',
  'vote',
  'results',
  'hands',
  'parked',
  'decisions',
  'spotlight',
  'rules',
] as const;

/** What a person must be told once the room was `before` and is `after`; empty when nothing of it is theirs to see. */
export function newsFor(before: Room, after: Room, personId: string, now: number): Partial<RoomView> {
  const view = roomFor(after, personId, now);
  const parts = sharedParts.filter((part) => before[part] !== after[part]);
  const news = Object.fromEntries(parts.map((part) => [part, after[part]])) as Partial<RoomView>;
  if (before.hidden[personId] !== after.hidden[personId] || before.ballots[personId] !== after.ballots[personId])
    news.mine = view.mine;
  if (before.hidden !== after.hidden || before.ballots !== after.ballots) news.counts = view.counts;
  return news;
}
