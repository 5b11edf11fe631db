import { silenceAfter } from './limits.ts';
import { facilitatorId } from './person.ts';
import type { Room, RoomView } from './room.ts';

/** The part of the room that one person may see. What is not in here never leaves the host. */
export function roomFor(room: Room, personId: string, now: number): RoomView {
  const { hidden, ballots, activeAt: _, ...shared } = room;
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
});

/** Guests who are here, could say something, and did nothing for a while. */
export const silentPeople = (room: Room, now: number): string[] =>
  room.people
    .filter(({ isHere, role }) => isHere && (role === 'editor' || role === 'contributor'))
    .filter(({ id }) => now - (room.activeAt[id] ?? 0) >= silenceAfter)
    .map(({ id }) => id);

/** The parts of a view that differ from what was told before: only these are sent. */
export function newsOfRoom(before: RoomView | null, after: RoomView): Partial<RoomView> {
  if (!before) return after;
  const parts = Object.entries(after).filter(
    ([name, part]) => JSON.stringify(part) !== JSON.stringify(before[name as keyof RoomView]),
  );
  return Object.fromEntries(parts);
}
