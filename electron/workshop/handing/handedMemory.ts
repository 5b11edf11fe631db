import { facilitatorId } from '../../../shared/workshop/person.ts';
import type { Room } from '../../../shared/workshop/room.ts';
import type { Memory } from '../memory.ts';

export interface Exchange {
  /** Who takes the workshop over. */
  readonly to: string;
  /** The name by which the one who hands it over goes from now on. */
  readonly from: string;
  readonly tokenHash: string;
}

/** How a person is called after the two have changed places. */
export const idAfter =
  ({ to, from }: Pick<Exchange, 'to' | 'from'>) =>
  (id: string): string =>
    id === to ? facilitatorId : id === facilitatorId ? from : id;

/**
 * What the old host knows, as the new one must know it. The facilitator goes by an id of its own, so the two change
 * places in all that was said and written; the token of the one who took over would be a facilitator's and is void.
 */
export function handedMemory(memory: Memory, exchange: Exchange): Memory {
  const after = idAfter(exchange);
  const pair = <Known>([known, id]: readonly [Known, string]): [Known, string] => [known, after(id)];
  const { handing: _, arrival: __, ...rest } = memory;
  return {
    ...rest,
    tokens: [
      ...memory.tokens.filter(([, id]) => id !== exchange.to),
      [exchange.tokenHash, exchange.from] as [string, string],
    ],
    spent: (memory.spent ?? []).filter(([, id]) => id !== exchange.to),
    bans: { ...memory.bans, addresses: memory.bans.addresses.map(pair), people: memory.bans.people.map(pair) },
    numbers: memory.numbers.map(pair),
    authors: memory.authors.map(pair),
    room: handedRoom(memory.room, exchange, after),
  };
}

function handedRoom(room: Room, { to }: Exchange, after: (id: string) => string): Room {
  const keyed = <Value>(table: { readonly [id: string]: Value }): Record<string, Value> =>
    Object.fromEntries(Object.entries(table).map(([id, value]) => [after(id), value]));
  const by = <Note extends { readonly by: string }>(note: Note): Note => ({ ...note, by: after(note.by) });
  return {
    ...room,
    people: room.people.map((person) => {
      const id = after(person.id);
      if (person.id === to) return { ...person, id, role: 'facilitator' as const, isHere: true };
      return person.id === facilitatorId
        ? { ...person, id, role: 'editor' as const, isHere: false, canHost: true }
        : person;
    }),
    hands: room.hands.map((hand) => ({ ...hand, personId: after(hand.personId) })),
    parked: room.parked.map(by),
    decisions: room.decisions.map(by),
    hidden: keyed(room.hidden),
    ballots: keyed(room.ballots),
    ...(room.formerNames && { formerNames: keyed(room.formerNames) }),
    activeAt: keyed(room.activeAt),
  };
}

/** Instants by another clock: a timer that runs goes on with what it has left. */
export function inTimeOf(memory: Memory, now: number): Memory {
  const later = now - memory.savedAt;
  const { timer, activeAt } = memory.room;
  return {
    ...memory,
    savedAt: now,
    code: { ...memory.code, endsAt: memory.code.endsAt + later },
    room: {
      ...memory.room,
      timer: timer && timer.endsAt !== null ? { ...timer, endsAt: timer.endsAt + later } : timer,
      activeAt: Object.fromEntries(Object.entries(activeAt).map(([id, at]) => [id, at + later])),
    },
  };
}
