import type { Id } from '../journey/id.ts';
import type { JourneyMap } from '../journey/journeyMap.ts';
import { inOrder } from '../journey/order.ts';
import { columnsInOrder, spanOf, stageTree } from '../journey/stageTree.ts';
import type { Thread } from './threads.ts';

/** Where the records of each kind are. */
export const thingTables = {
  card: 'cards',
  stage: 'stages',
  lane: 'lanes',
  emotion: 'emotions',
  link: 'links',
  persona: 'personas',
} as const;

export type ThingKind = keyof typeof thingTables;

/** What a comment may be about. */
export interface Thing {
  readonly kind: ThingKind;
  readonly id: Id;
}

const kinds = Object.keys(thingTables) as ThingKind[];

/** The record of an id; null when it is gone, and then its comments wait for it to come back. */
export function thingOf(journey: JourneyMap, id: Id): Thing | null {
  const kind = kinds.find((each) => id in journey[thingTables[each]]);
  return kind ? { kind, id } : null;
}

/** What it is called; '' where it has no name. */
export function nameOfThing(journey: JourneyMap, { kind, id }: Thing): string {
  const { cards, stages, lanes, emotions, links, personas } = journey;
  const names = {
    card: cards[id]?.text,
    stage: stages[id]?.name,
    lane: lanes[id]?.name,
    emotion: emotions[id]?.label || emotions[id]?.feeling,
    link: links[id]?.label,
    persona: personas[id]?.name,
  };
  return names[kind]?.trim() ?? '';
}

/** Threads about one thing, together. */
export interface ThingThreads {
  readonly thing: Thing | null;
  readonly aboutId: Id;
  readonly threads: readonly Thread[];
}

/** Threads by what they are about, as one reads a map: stage by stage and down each; what is gone comes last. */
export function threadsByThing(journey: JourneyMap, threads: readonly Thread[]): ThingThreads[] {
  const byId = new Map<Id, Thread[]>();
  for (const thread of threads) {
    const there = byId.get(thread.aboutId);
    if (there) there.push(thread);
    else byId.set(thread.aboutId, [thread]);
  }
  const placeOf = placesIn(journey);
  return [...byId]
    .map(([aboutId, about]) => ({ thing: thingOf(journey, aboutId), aboutId, threads: about }))
    .map((group) => ({ group, place: placeOf(group.thing) }))
    .sort((a, b) => compare(a.place, b.place) || (a.group.aboutId < b.group.aboutId ? -1 : 1))
    .map(({ group }) => group);
}

/** Column, row and order among neighbours. */
type Place = readonly [number, number, string];

const compare = (a: Place, b: Place): number => a[0] - b[0] || a[1] - b[1] || (a[2] < b[2] ? -1 : a[2] > b[2] ? 1 : 0);

const beyond = Number.MAX_SAFE_INTEGER;

function placesIn(journey: JourneyMap): (thing: Thing | null) => Place {
  const { stages, cards } = journey;
  const tree = stageTree(stages);
  const columns = columnsInOrder(stages);
  const rows = new Map(inOrder(journey.lanes).map(({ id }, row) => [id, row]));
  const columnOf = (stageId: Id) => spanOf(tree, columns, { stageId, untilStageId: null })?.first ?? columns.length;
  const ofCard = (id: Id): Place => {
    const card = cards[id];
    return card ? [columnOf(card.stageId), rows.get(card.laneId) ?? rows.size, card.order] : [columns.length, 0, ''];
  };
  return (thing) => {
    switch (thing?.kind) {
      case undefined:
        return [beyond, 0, ''];
      case 'persona':
        return [-2, 0, journey.personas[thing.id]?.order ?? ''];
      case 'lane':
        return [-1, rows.get(thing.id) ?? 0, ''];
      case 'stage':
        return [columnOf(thing.id), -1, ''];
      case 'emotion':
        return [columnOf(journey.emotions[thing.id]?.stageId ?? ''), -0.5, journey.emotions[thing.id]?.order ?? ''];
      case 'card':
        return ofCard(thing.id);
      case 'link':
        return ofCard(journey.links[thing.id]?.fromId ?? '');
    }
  };
}
