import { createGuest, type Guest } from '../../../../renderer/guest/connection/guest.ts';
import { addCard } from '../../../../shared/edits/cards.ts';
import type { LiveMap } from '../../../../shared/live/liveMap.ts';
import { staysHidden } from '../../../../shared/workshop/hiddenCards.ts';
import { isLocked } from '../../../../shared/workshop/lock.ts';
import type { Joined } from '../../../../shared/workshop/messages.ts';
import { can } from '../../../../shared/workshop/role.ts';
import type { Room } from '../../../../shared/workshop/room.ts';
import { randomEdit } from '../../../builders/randomEdits.ts';
import { hand, type Wish } from '../../../builders/randomHand.ts';
import type { Visitor, World } from './known.ts';
import { createShelves, type Shelves } from './shelves.ts';
import type { Site } from './site.ts';

interface Coming {
  readonly address: string;
  readonly host: string;
  readonly ticket: Joined;
  readonly shelves?: Shelves;
  readonly hasSenda?: boolean;
}

export function comeIn(world: World, coming: Coming): Visitor {
  const { address } = coming;
  const wire: Uint8Array[] = [];
  const faults: string[] = [];
  const hasSenda = coming.hasSenda ?? world.visitors.length % 2 === 0;
  let { host, ticket } = coming;
  let shelves = coming.shelves ?? createShelves();
  function open(): Guest {
    const Socket = world.network.socketsAt(address, (bytes) => void wire.push(bytes));
    const guest = createGuest({ url: `ws://${host}/live`, ticket, Socket, shelf: shelves.ofPage() });
    guest.onFault(({ kind, problem }) => void faults.push(`${kind} ${problem.kind}`));
    guest.onTold((message) => {
      if (visitor.guest === guest) world.between.told(world, visitor, message);
    });
    return guest;
  }
  function anew(): void {
    visitor.isMoving = false;
    visitor.guest.close();
    visitor.guest = open();
  }
  const visitor: Visitor = {
    ...{ address, personId: ticket.personId, hasSenda, faults, wire, added: new Map(), voted: new Map() },
    ...{ isGone: false, tookOver: false, isMoving: false, guest: null as unknown as Guest },
    get shelves() {
      return shelves;
    },
    host: () => host,
    ticket: () => ticket,
    reload: anew,
    async moveTo(moved) {
      if (!hasSenda) {
        const leaving = visitor.guest;
        const left = leaving.leave();
        const shown = await showPass(world, moved.host, moved.pass, address);
        // Loaded anew meanwhile: it is told again where to go.
        if (visitor.guest !== leaving) return;
        if (!shown?.ok) {
          faults.push(`no way on: ${shown?.problem.kind}`);
          visitor.isGone = true;
          visitor.guest.close();
          return;
        }
        ticket = shown.value as Joined;
        // Another origin: what the browser kept stays behind, and what no host confirmed goes along.
        shelves = createShelves(left);
      }
      host = moved.host;
      anew();
    },
  };
  visitor.guest = open();
  return visitor;
}

/** As the page does: a host that does not answer is asked again. */
async function showPass(world: World, host: string, pass: string, address: string) {
  for (let tries = 0; tries < 30; tries += 1) {
    const site = siteAt(world, host);
    const shown = await site?.door.move({ pass, by: `page-at-${address}` }, address);
    // Whoever went away meanwhile gave no answer.
    if (site?.isOn) return shown;
    await new Promise<void>((resolve) => world.time.later(resolve, 2000));
  }
  return undefined;
}

export const siteAt = ({ sites }: World, host: string): Site | undefined =>
  sites.filter((one) => one.host === host && one.isOn).at(-1);

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
