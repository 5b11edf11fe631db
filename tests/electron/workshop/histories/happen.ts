import { ok } from 'node:assert/strict';
import type { LiveMap } from '../../../../shared/live/liveMap.ts';
import type { Act } from '../../../../shared/workshop/act.ts';
import type { PutCard } from '../../../../shared/workshop/hiddenCards.ts';
import type { GuestRole } from '../../../../shared/workshop/role.ts';
import type { Wish } from '../../../builders/randomHand.ts';
import { couldHost, handOn } from './handing.ts';
import type { Visitor, World } from './known.ts';
import { editOf, followCards } from './visitor.ts';
import { comeHome, goAway, hereIn, joinWorld, openSecondPage } from './world.ts';

/** What somebody does in the room, or what happens to their line. */
const ofGuests = ['edit', 'put', 'take back', 'park', 'hand', 'vote', 'cut', 'mend', 'reload', 'second page'] as const;
const ofHost = [
  'lead',
  'role',
  'lock',
  'unlock',
  'hide',
  'reveal',
  'remove',
  'ask for dots',
  'count dots',
  'join',
  'hand on',
  'go on here',
  'lose',
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
  if (!world.away) {
    hostActs(world, here.length, happening);
    leadActs(world, visitor, happening);
  } else if (happening.kind === 'home') void comeHome(world);
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
    case 'second page':
      openSecondPage(world, visitor);
      break;
    case 'vote':
      void giveDots(world, visitor, happening);
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
  if (seat.room.privacy.isOn) world.secrets.set(card.text, [personId]);
  void seat.act({ kind: 'card.put', card });
}

/** One receipt for each vote of a person, as their browser keeps it. */
async function giveDots(world: World, { guest, personId, voted }: Visitor, { which }: Wish): Promise<void> {
  const { live, seat } = guest.view();
  const vote = seat?.room.vote;
  const cardIds = Object.keys(live?.snapshot().cards ?? {});
  const cardId = cardIds[which % Math.max(1, cardIds.length)];
  if (!seat || !vote || cardId === undefined) return;
  const receipt = `receipt-of-${personId}-${vote.id}`;
  world.secrets.set(receipt, [personId]);
  const cast = await seat.act({ kind: 'vote.cast', voteId: vote.id, ballot: { receipt, dots: { [cardId]: 1 } } });
  if (cast.ok) voted.set(vote.id, receipt);
}

function hostActs(world: World, here: number, happening: Happening): void {
  switch (happening.kind) {
    case 'lead':
      for (const id of editOf(world.site.live, happening, world.freshId).removed) world.removed.add(id);
      break;
    case 'join':
      if (here < 5) void joinWorld(world);
      break;
    case 'hand on': {
      const to = couldHost(world, happening.who);
      if (to) void handOn(world, to);
      break;
    }
    case 'go on here':
      world.site.workshop.takeBack();
      break;
    case 'lose':
      world.losses = [0, 30, 70][happening.value % 3] ?? 0;
      break;
    case 'away':
      goAway(world);
      break;
    case 'restart':
      goAway(world);
      void comeHome(world);
      break;
    default:
  }
}

/** It is on its way, or the person has just taken it over. */
const passes = new Set(['workshop-moving', 'workshop-nobody']);

const roles: GuestRole[] = ['editor', 'contributor', 'observer'];

function leadActs(world: World, visitor: Visitor | undefined, { kind, ...wish }: Happening): void {
  const { workshop, live } = world.site;
  const act = (asked: Act): boolean => {
    const acted = workshop.act(asked);
    ok(acted.ok || passes.has(acted.problem.kind), JSON.stringify(acted));
    return acted.ok;
  };
  const { laneId, stageId } = placeOf(live, wish);
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
      if (act({ kind: 'privacy.reveal' })) forgetSecrets(world, 'secret-');
      break;
    case 'ask for dots': {
      const id = `vote-${world.freshId()}`;
      if (!workshop.running().room.vote)
        act({ kind: 'vote.start', vote: { id, question: '', budget: 1, perCard: 1, cardIds: null } });
      break;
    }
    case 'count dots':
      if (workshop.running().room.vote && act({ kind: 'vote.reveal' })) forgetSecrets(world, 'receipt-');
      break;
    case 'remove':
      if (!visitor || wish.value % 4 > 0) return;
      if (act({ kind: 'person.remove', personId: visitor.personId, isBanned: wish.value % 8 === 0 }))
        for (const page of world.visitors) if (page.personId === visitor.personId) page.isGone = true;
      break;
    default:
  }
}

const forgetSecrets = ({ secrets }: World, of: string): void => {
  for (const text of secrets.keys()) if (text.includes(of)) secrets.delete(text);
};

function placeOf(live: LiveMap | null, { which, where }: Wish) {
  const { lanes = {}, stages = {} } = live?.snapshot() ?? {};
  const nth = (ids: string[], at: number) => ids[at % Math.max(1, ids.length)] ?? null;
  return { laneId: nth(Object.keys(lanes), which), stageId: nth(Object.keys(stages), where) };
}
