import type { Card } from '../journey/card.ts';
import type { Id } from '../journey/id.ts';
import type { JourneyMap } from '../journey/journeyMap.ts';
import type { Lane } from '../journey/lane.ts';
import { byOrder } from '../journey/order.ts';
import { recordsOf } from '../journey/records.ts';
import { type CardContent, cardContent } from './cardContent.ts';
import { type Columns, isFolded, type Reach, reachOfCard } from './columns.ts';
import type { LayoutOptions } from './layoutOptions.ts';
import { measures } from './measures.ts';

/** A card in its lane, measured from the top of the lane's first cards. */
export interface LaidCard {
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

const known = new WeakMap<Readonly<Lane>, { readonly asked: Asked; readonly lane: LaneCards }>();

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
  if (before && isSame(before.asked, asked)) return before.lane;
  const laid = layLane(lane, cards, columns, channels, options);
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
  isSameList(a.cards, b.cards);

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
  lane: Readonly<Lane>,
  cards: readonly Readonly<Card>[],
  columns: Columns,
  channels: JourneyMap['channels'],
  options: LayoutOptions,
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
    const content = cardContent(card, lane, channels, size, options);
    const top = highest(next, reach);
    next.fill(top + content.height + measures.cardGap, reach.first, reach.last + 1);
    laid.push({ content, reach, x, top });
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

const sorted = new WeakMap<JourneyMap['cards'], ReadonlyMap<Id, readonly Readonly<Card>[]>>();

/** All cards by lane, in no order. */
export function cardsByLane(cards: JourneyMap['cards']): ReadonlyMap<Id, readonly Readonly<Card>[]> {
  const before = sorted.get(cards);
  if (before) return before;
  const lanes = new Map<Id, Readonly<Card>[]>();
  for (const card of recordsOf(cards)) {
    const lane = lanes.get(card.laneId);
    if (lane) lane.push(card);
    else lanes.set(card.laneId, [card]);
  }
  sorted.set(cards, lanes);
  return lanes;
}
