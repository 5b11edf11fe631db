import type { Card } from '../journey/card.ts';
import type { Id } from '../journey/id.ts';
import type { JourneyMap } from '../journey/journeyMap.ts';
import type { Lane } from '../journey/lane.ts';
import { byOrder } from '../journey/order.ts';
import { recordsOf } from '../journey/records.ts';
import { type CardContent, type CardSize, cardContent } from './cardContent.ts';
import { type Columns, isFolded, type Reach, reachOfCard } from './columns.ts';
import type { LayoutOptions } from './layoutOptions.ts';
import { measures } from './measures.ts';

/** A card in its lane, measured from the top of the lane's first cards. */
export interface LaidCard {
  readonly card: Readonly<Card>;
  readonly content: CardContent;
  readonly reach: Reach;
  readonly x: number;
  readonly top: number;
}

/** What lies in one lane. */
export interface LaneCards {
  readonly laid: readonly LaidCard[];
  /** Column → how far down its cards reach; 0 where it has none. */
  readonly bottoms: readonly number[];
  /** In the lane's order, folded ones left out. */
  readonly touchpoints: readonly { readonly card: Readonly<Card>; readonly column: number }[];
  /** Column → how many cards it hides, being folded. */
  readonly hidden: ReadonlyMap<number, number>;
}

interface Asked {
  readonly cards: readonly Readonly<Card>[];
  readonly signature: string;
  readonly channels: JourneyMap['channels'];
  readonly options: LayoutOptions;
}

interface Known {
  readonly asked: Asked;
  readonly lane: LaneCards;
}

const known = new WeakMap<Readonly<Lane>, Known>();

/** The cards of a lane under its columns. A lane that nobody touched is laid once, however large the map is. */
export function laneCards(
  lane: Readonly<Lane>,
  cards: readonly Readonly<Card>[],
  columns: Columns,
  channels: JourneyMap['channels'],
  options: LayoutOptions,
): LaneCards {
  const asked = { cards, signature: columns.signature, channels, options };
  const before = known.get(lane);
  const isSameSetting = before !== undefined && isSame(before.asked, asked);
  if (before && isSameSetting && isSameList(before.asked.cards, cards)) return before.lane;
  const kept = before && isSameSetting ? contentsOf(before) : null;
  const laid = layLane(cards, columns, (card, size) => {
    return kept?.get(card) ?? cardContent(card, lane, channels, size, options);
  });
  known.set(lane, { asked, lane: laid });
  return laid;
}

const isSame = (a: Asked, b: Asked): boolean =>
  a.signature === b.signature &&
  a.channels === b.channels &&
  a.options.metric === b.options.metric &&
  a.options.figures === b.options.figures &&
  a.options.overlay === b.options.overlay &&
  a.options.language === b.options.language &&
  a.options.quotes === b.options.quotes &&
  a.options.hyphens === b.options.hyphens;

/** Cards that nobody touched, in a lane whose setting is the same, look as they did: most of a lane at every letter. */
function contentsOf({ lane }: Known): ReadonlyMap<Readonly<Card>, CardContent> {
  return new Map(lane.laid.map(({ card, content }) => [card, content]));
}

function isSameList(a: readonly unknown[], b: readonly unknown[]): boolean {
  if (a.length !== b.length) return false;
  for (let at = 0; at < a.length; at += 1) if (a[at] !== b[at]) return false;
  return true;
}

/**
 * Cards come in their order, and each lies below whatever is already in the columns that it covers: none overlaps
 * another, however wide it is, and each cell keeps its order.
 */
function layLane(
  cards: readonly Readonly<Card>[],
  columns: Columns,
  contentFor: (card: Readonly<Card>, size: CardSize) => CardContent,
): LaneCards {
  const { stages } = columns;
  const next = stages.map(() => 0);
  const laid: LaidCard[] = [];
  const touchpoints: LaneCards['touchpoints'][number][] = [];
  const hidden = new Map<number, number>();
  for (const card of [...cards].sort(byOrder)) {
    const reach = reachOfCard(columns.reach, card);
    const [first, last] = [stages[reach?.first ?? -1], stages[reach?.last ?? -1]];
    if (!reach || !first || !last) continue;
    if (isFolded(stages, reach)) {
      hidden.set(reach.first, (hidden.get(reach.first) ?? 0) + 1);
      continue;
    }
    const x = first.x + measures.cellPad;
    const size = { width: last.x + last.width - measures.cellPad - x, isWide: reach.last > reach.first };
    const content = contentFor(card, size);
    const top = highest(next, reach);
    next.fill(top + content.height + measures.cardGap, reach.first, reach.last + 1);
    laid.push({ card, content, reach, x, top });
    if (card.kind === 'touchpoint') touchpoints.push({ card, column: reach.first });
  }
  const bottoms = next.map((y) => Math.max(0, y - measures.cardGap));
  return { laid, bottoms, touchpoints, hidden };
}

function highest(next: readonly number[], { first, last }: Reach): number {
  let top = 0;
  for (let at = first; at <= last; at += 1) top = Math.max(top, next[at] ?? 0);
  return top;
}

type List = readonly Readonly<Card>[];
type ByLane = ReadonlyMap<Id, List>;

/** Of the map that was asked about last: the next one is most often the same but for one card. */
let newest: { readonly table: JourneyMap['cards']; readonly list: List; readonly lanes: ByLane } | null = null;

/** All cards by lane, in no order. A lane whose cards nobody touched keeps its very list. */
export function cardsByLane(table: JourneyMap['cards']): ByLane {
  if (newest?.table === table) return newest.lanes;
  const list = recordsOf(table);
  const touched = newest && touchedLanes(newest.list, list);
  const lanes = newest && touched ? grouped(list, newest.lanes, touched) : grouped(list);
  newest = { table, list, lanes };
  return lanes;
}

/** The lanes in which cards changed, left or came; null where cards were added or removed. */
function touchedLanes(before: List, now: List): ReadonlySet<Id> | null {
  if (before.length !== now.length) return null;
  const lanes = new Set<Id>();
  for (let at = 0; at < now.length; at += 1) {
    const [one, other] = [before[at], now[at]];
    if (one === other || !one || !other) continue;
    lanes.add(one.laneId);
    lanes.add(other.laneId);
  }
  return lanes;
}

function grouped(list: List, before: ByLane = new Map(), touched?: ReadonlySet<Id>): ByLane {
  const made = new Map<Id, Readonly<Card>[]>();
  for (const card of list) {
    if (touched && !touched.has(card.laneId)) continue;
    const lane = made.get(card.laneId);
    if (lane) lane.push(card);
    else made.set(card.laneId, [card]);
  }
  if (!touched) return made;
  const kept = [...before].filter(([laneId]) => !touched.has(laneId));
  return new Map<Id, List>([...kept, ...made]);
}
