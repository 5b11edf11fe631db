import { ok } from 'node:assert/strict';
import type { LiveMap } from '../../../../shared/live/liveMap.ts';
import type { Act } from '../../../../shared/workshop/act.ts';
import type { PutCard } from '../../../../shared/workshop/hiddenCards.ts';
import type { GuestRole } from '../../../../shared/workshop/role.ts';
import type { Wish } from '../../../builders/randomHand.ts';
import { editOf, followCards, type Visitor } from './visitor.ts';
import { comeHome, goAway, hereIn, joinWorld, type World } from './world.ts';

/** What somebody does in the room, or what happens to their line. */
const ofGuests = ['edit', 'put', 'take back', 'park', 'hand', 'cut', 'mend', 'reload'] as const;
const ofHost = [
  'lead',
  'role',
  'lock',
  'unlock',
  'hide',
  'reveal',
  'remove',
  'join',
  'restart',
  'away',
  'home',
] as const;
export const happeningKinds = [...ofGuests, ...ofHost];

/** One thing that happens; the numbers say to whom and with what. */
export interface Happening extends Wish {
  readonly kind: (typeof happeningKinds)[number];
  readonly who: number;
  readonly wait: number;
}

export function happen(world: World, happening: Happening): void {
  const here = hereIn(world);
  const visitor = here[happening.who % Math.max(1, here.length)];
  if (visitor) visitorActs(world, visitor, happening);
  if (!world.memory) {
    hostActs(world, here.length, happening);
    leadActs(world, visitor, happening);
  } else if (happening.kind === 'home') void comeHome(world, world.memory);
}

function visitorActs(world: World, visitor: Visitor, happening: Happening): void {
  const { guest, address, personId } = visitor;
  const { seat } = guest.view();
  switch (happening.kind) {
    case 'cut':
      world.network.cut(address);
      break;
    case 'mend':
      world.network.mend(address);
      break;
    case 'reload':
      visitor.reload();
      break;
    case 'edit':
      edit(world, visitor, happening);
      break;
    case 'put':
      putUp(world, visitor, happening);
      break;
    case 'take back':
      for (const { id } of seat?.room.mine.hidden ?? []) void seat?.act({ kind: 'card.takeBack', id });
      break;
    case 'park':
      void seat?.act({ kind: 'park', id: world.freshId(), text: 'Later' });
      break;
    case 'hand':
      void seat?.act(happening.value % 2 ? { kind: 'hand.raise' } : { kind: 'hand.lower', personId });
      break;
    default:
  }
}

function edit(world: World, visitor: Visitor, wish: Wish): void {
  const { live } = visitor.guest.view();
  if (!live) return;
  const { added, removed } = editOf(live, wish, world.freshId);
  for (const id of added) visitor.added.set(id, { places: new Set(), isExcused: false });
  for (const id of removed) world.removed.add(id);
  followCards(visitor);
}

function putUp(world: World, { guest, personId }: Visitor, wish: Wish): void {
  const { live, seat } = guest.view();
  const { laneId, stageId } = placeOf(live, wish);
  if (!seat || laneId === null || stageId === null) return;
  const id = `secret-${world.freshId()}`;
  const card: PutCard = { id, kind: 'pain', laneId, stageId, text: `(${id})` };
  if (seat.room.privacy.isOn) world.secrets.set(card.text, personId);
  void seat.act({ kind: 'card.put', card });
}

function hostActs(world: World, here: number, happening: Happening): void {
  switch (happening.kind) {
    case 'lead':
      for (const id of editOf(world.live, happening, world.freshId).removed) world.removed.add(id);
      break;
    case 'join':
      if (here < 5) joinWorld(world);
      break;
    case 'away':
      goAway(world);
      break;
    case 'restart':
      goAway(world);
      if (world.memory) void comeHome(world, world.memory);
      break;
    default:
  }
}

const roles: GuestRole[] = ['editor', 'contributor', 'observer'];

function leadActs(world: World, visitor: Visitor | undefined, { kind, ...wish }: Happening): void {
  const act = (asked: Act) => ok(world.workshop.act(asked).ok);
  const { laneId, stageId } = placeOf(world.live, wish);
  switch (kind) {
    case 'role':
      if (visitor) act({ kind: 'person.role', personId: visitor.personId, role: roles[wish.value % 3] ?? 'editor' });
      break;
    case 'lock':
      act({ kind: 'locks.set', locks: [{ laneId, stageId: wish.value % 3 === 0 ? stageId : null }] });
      break;
    case 'unlock':
      act({ kind: 'locks.set', locks: [] });
      break;
    case 'hide':
      act({ kind: 'privacy.start', laneIds: wish.value % 2 === 0 || laneId === null ? null : [laneId] });
      break;
    case 'reveal':
      world.secrets.clear();
      act({ kind: 'privacy.reveal' });
      break;
    case 'remove':
      if (!visitor || wish.value % 4 > 0) return;
      visitor.isGone = true;
      act({ kind: 'person.remove', personId: visitor.personId, isBanned: wish.value % 8 === 0 });
      break;
    default:
  }
}

function placeOf(live: LiveMap | null, { which, where }: Wish) {
  const { lanes = {}, stages = {} } = live?.snapshot() ?? {};
  const nth = (ids: string[], at: number) => ids[at % Math.max(1, ids.length)] ?? null;
  return { laneId: nth(Object.keys(lanes), which), stageId: nth(Object.keys(stages), where) };
}
