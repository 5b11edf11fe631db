import { createGuest, type Guest } from '../../../../renderer/guest/connection/guest.ts';
import type { Left, Shelf } from '../../../../renderer/guest/connection/shelf.ts';
import { addCard } from '../../../../shared/edits/cards.ts';
import type { LiveMap } from '../../../../shared/live/liveMap.ts';
import { staysHidden } from '../../../../shared/workshop/hiddenCards.ts';
import { isLocked } from '../../../../shared/workshop/lock.ts';
import type { Joined } from '../../../../shared/workshop/messages.ts';
import { can } from '../../../../shared/workshop/role.ts';
import type { Room } from '../../../../shared/workshop/room.ts';
import { randomEdit } from '../../../builders/randomEdits.ts';
import { hand, type Wish } from '../../../builders/randomHand.ts';
import type { Network } from './network.ts';

/** Somebody with Senda's own page, and what is known of what they did. */
export interface Visitor {
  readonly address: string;
  readonly personId: string;
  guest: Guest;
  /** Cards that they put onto their page's map: where each lay, and whether a rule ever stood against it since. */
  readonly added: Map<string, { readonly places: Set<string>; isExcused: boolean }>;
  readonly faults: string[];
  /** Bytes that came over their wire since somebody looked. */
  readonly wire: Uint8Array[];
  isGone: boolean;
  /** Opens the page anew, which keeps only what it put on the shelf. */
  reload(): void;
}

export function comeIn(network: Network, address: string, ticket: Joined): Visitor {
  const wire: Uint8Array[] = [];
  const faults: string[] = [];
  let kept: Left = { update: null, acts: [] };
  const shelf: Shelf = {
    take: async () => kept,
    put(left) {
      kept = left;
    },
  };
  function open(): Guest {
    const Socket = network.socketsAt(address, (bytes) => void wire.push(bytes));
    const guest = createGuest({ url: 'ws://host:1/live', ticket, Socket, shelf });
    guest.onFault(({ kind, problem }) => void faults.push(`${kind} ${problem.kind}`));
    return guest;
  }
  const { personId } = ticket;
  const visitor: Visitor = {
    ...{ address, personId, added: new Map(), faults, wire, isGone: false, guest: open() },
    reload() {
      visitor.guest.close();
      visitor.guest = open();
    },
  };
  return visitor;
}

/** Does something to the map that somebody sees, and notes which cards are there for it, or not any more. */
export function editOf(live: LiveMap, wish: Wish, freshId: () => string): { added: string[]; removed: string[] } {
  const before = live.snapshot();
  const writer = { letter: 'x', freshId };
  const { id, pick, other } = hand(before, writer, wish);
  const [stageId, laneId] = [other('stages'), pick('lanes') ?? 'nowhere'];
  // A card every other time, as cards are what may be lost.
  const edit = wish.value % 2 === 0 ? addCard({ id, stageId, laneId }) : randomEdit(before, writer, wish);
  if (edit) live.edit(edit);
  const after = live.snapshot();
  return {
    added: Object.keys(after.cards).filter((id) => !(id in before.cards)),
    removed: Object.keys(before.cards).filter((id) => !(id in after.cards)),
  };
}

/** Where a visitor's cards lie now, for the rules that may come to stand against them. */
export function followCards({ guest, added }: Visitor): void {
  const cards = guest.view().live?.snapshot().cards;
  for (const [id, { places }] of added) {
    const card = cards?.[id];
    if (card) places.add(`${card.laneId} ${card.stageId}`);
  }
}

/** What a rule forbids now may be refused, however long ago somebody did it without knowing. */
export function excuse(visitor: Visitor, { people, locks, privacy }: Room): void {
  const me = people.find(({ id }) => id === visitor.personId);
  const isMute = !me || !can(me.role, 'add');
  for (const entry of visitor.added.values())
    entry.isExcused ||=
      isMute ||
      [...entry.places].some((place) => {
        const [laneId = '', stageId = ''] = place.split(' ');
        return isLocked(locks, { laneId, stageId }) || staysHidden(privacy, laneId);
      });
}
