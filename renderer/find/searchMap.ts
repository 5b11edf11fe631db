import { gridOf } from '../../shared/edits/grid.ts';
import type { Id } from '../../shared/journey/id.ts';
import { aboutMap, type JourneyMap } from '../../shared/journey/journeyMap.ts';
import { inOrder } from '../../shared/journey/order.ts';
import { fold } from '../../shared/text/fold.ts';
import type { Hit, Selection } from '../session/view.ts';
import { fieldsOf, type Searched } from './searchedFields.ts';

/** More would be of no use to anybody, and would make the list slow. */
const most = 20_000;

/**
 * Where a phrase stands in the text of a map, in the order in which a map is read: stage by stage, and down each. What
 * a record says is folded once for as long as the record stays the same, so that each further letter only compares.
 */
export function searchMap(journey: JourneyMap, asked: string): readonly Hit[] {
  const phrase = fold(asked);
  if (phrase === '') return [];
  const found = ofTheWhole(journey, phrase);
  for (const name of searched)
    for (const record of Object.values(journey[name])) {
      if (found.length >= most) break;
      collect(journey, phrase, record as Searched, found, name);
    }
  found.push(...atChannels(journey, phrase));
  return found.length === 0 ? found : inReadingOrder(journey, found.slice(0, most));
}

function ofTheWhole(journey: JourneyMap, phrase: string): Hit[] {
  const { title, scenario, owner, vision, notice } = aboutMap(journey);
  return Object.entries({ title, scenario, owner, vision, notice }).flatMap(([field, text]) =>
    fold(text).includes(phrase) ? [{ to: null, field, text }] : [],
  );
}

/** A channel's name is read on the touchpoints that it serves. */
function atChannels(journey: JourneyMap, phrase: string): Hit[] {
  const channels = Object.values(journey.channels).filter(({ name }) => fold(name).includes(phrase));
  if (channels.length === 0) return [];
  const names = new Map(channels.map(({ id, name }) => [id, name]));
  return Object.values(journey.cards).flatMap(({ id, channelId }) => {
    const text = channelId === null ? undefined : names.get(channelId);
    return text === undefined ? [] : [{ to: { kind: 'card' as const, id }, field: 'channel', text }];
  });
}

const searched = ['stages', 'lanes', 'cards', 'emotions', 'links', 'personas', 'comments'] as const;
type Name = (typeof searched)[number];

interface Folded {
  readonly field: string;
  readonly text: string;
  readonly folded: string;
}

const known = new WeakMap<object, readonly Folded[]>();

function foldedOf(name: Name, record: Searched): readonly Folded[] {
  const before = known.get(record);
  if (before) return before;
  const folded = fieldsOf(name, record).map(({ field, text }) => ({ field, text, folded: fold(text) }));
  known.set(record, folded);
  return folded;
}

function collect(journey: JourneyMap, phrase: string, record: Searched, found: Hit[], name: Name): void {
  for (const { field, text, folded } of foldedOf(name, record)) {
    if (!folded.includes(phrase)) continue;
    const to = targetOf(journey, name, record);
    if (to) found.push({ to, field, text });
  }
}

const kinds = {
  stages: 'stage',
  lanes: 'lane',
  cards: 'card',
  emotions: 'emotion',
  links: 'link',
  personas: 'persona',
} as const;

/** A comment is found at what it is about. */
function targetOf(journey: JourneyMap, name: Name, record: Searched): Selection | null {
  if (name !== 'comments') return { kind: kinds[name], id: record.id };
  const { aboutId } = record as { aboutId: Id } & Searched;
  for (const place of Object.keys(kinds) as (keyof typeof kinds)[])
    if (aboutId in journey[place]) return { kind: kinds[place], id: aboutId };
  return null;
}

function inReadingOrder(journey: JourneyMap, hits: readonly Hit[]): Hit[] {
  const grid = gridOf(journey);
  const rows = new Map(inOrder(journey.lanes).map(({ id }, row) => [id, row]));
  const columnOf = (stageId: Id) => grid.reach({ stageId, untilStageId: null })?.first ?? grid.columns.length;
  const columns = new Map(Object.keys(journey.stages).map((id) => [id, columnOf(id)]));
  const placeOf = ({ to }: Hit): readonly [number, number, string] => {
    if (to === null) return [-2, 0, ''];
    if (to.kind === 'stage') return [columns.get(to.id) ?? 0, -1, ''];
    if (to.kind === 'lane') return [-1, rows.get(to.id) ?? 0, ''];
    const card =
      to.kind === 'link'
        ? journey.cards[journey.links[to.id]?.fromId ?? '']
        : 'id' in to
          ? journey.cards[to.id]
          : undefined;
    if (card) return [columns.get(card.stageId) ?? grid.columns.length, rows.get(card.laneId) ?? rows.size, card.order];
    const point = to.kind === 'emotion' ? journey.emotions[to.id] : undefined;
    if (point) return [columns.get(point.stageId) ?? grid.columns.length, -0.5, point.order];
    return [Number.MAX_SAFE_INTEGER, 0, ''];
  };
  return hits
    .map((hit) => ({ hit, place: placeOf(hit) }))
    .sort(({ place: a }, { place: b }) => a[0] - b[0] || a[1] - b[1] || (a[2] < b[2] ? -1 : a[2] > b[2] ? 1 : 0))
    .map(({ hit }) => hit);
}
