import { z } from 'zod/mini';
import { type Card, cardSchema } from '../journey/card.ts';
import { channelSchema } from '../journey/channel.ts';
import type { Id } from '../journey/id.ts';
import type { JourneyMap } from '../journey/journeyMap.ts';
import { type Lane, laneSchema } from '../journey/lane.ts';
import { linkSchema } from '../journey/link.ts';
import { inOrder } from '../journey/order.ts';
import { copiedFeelingsSchema, copyOfFeelings, noFeelings } from './copiedFeelings.ts';
import { type Grid, gridOf, inReadingOrder } from './grid.ts';

/** How many cards one copy may hold: far more than a hand chooses, far less than stops a window. */
const most = 20_000;

/**
 * Cards lifted out of a map, as plain data that another map, window or machine can take in. Places are counted from the
 * upper left corner of what was copied; `columns` and `rows` say what stood there, should the other map end before.
 */
export const copiedSchema = z.object({
  senda: z.literal('cards'),
  columns: z.array(z.object({ name: z.string() })).check(z.maxLength(1000)),
  rows: z.array(laneSchema).check(z.maxLength(1000)),
  cards: z
    .array(z.object({ card: cardSchema, column: z.int(), row: z.int(), width: z.int() }))
    .check(z.maxLength(most)),
  links: z.array(linkSchema).check(z.maxLength(most)),
  channels: z.array(channelSchema).check(z.maxLength(1000)),
  feelings: copiedFeelingsSchema,
});
export type Copied = z.infer<typeof copiedSchema>;

/** Cards of a map with the ways between them and the channels they name. */
export function copyOfCards(journey: JourneyMap, ids: readonly Id[]): Copied {
  const grid = gridOf(journey);
  const wanted = new Set(ids);
  const cards = inReadingOrder(
    grid,
    [...wanted].flatMap((id) => journey.cards[id] ?? []),
  );
  // Lanes that the arrow keys pass over hold cards as well.
  const rows = inOrder(journey.lanes).filter(
    ({ id }) => grid.rowOf(id) >= 0 || cards.some(({ laneId }) => laneId === id),
  );
  return copied(journey, grid, cards, rows);
}

/** A lane with all that lies in it, the curves of a feeling lane too, counted from the first column, so that each card goes below the same stage again. */
export function copyOfLane(journey: JourneyMap, laneId: Id): Copied {
  const grid = gridOf(journey);
  const lane = journey.lanes[laneId];
  const cards = inReadingOrder(
    grid,
    Object.values(journey.cards).filter((card) => card.laneId === laneId),
  );
  const whole = copied(journey, grid, cards, lane ? [lane] : [], 0);
  if (!lane) return whole;
  const feelings = lane.kind === 'feeling' ? copyOfFeelings(journey, grid) : noFeelings;
  const right = furthest([whole.columns.length - 1, ...feelings.points.map(({ column }) => column)]);
  const columns = grid.columns.slice(0, right + 1).map(({ name }) => ({ name }));
  return { ...whole, rows: [lane], columns, feelings };
}

function copied(
  journey: JourneyMap,
  grid: Grid,
  cards: readonly Readonly<Card>[],
  lanes: readonly Readonly<Lane>[],
  from?: number,
): Copied {
  const places = cards.map((card) => {
    const reach = grid.reach(card);
    const row = lanes.findIndex(({ id }) => id === card.laneId);
    return { card, first: reach?.first ?? 0, last: reach?.last ?? 0, row: Math.max(row, 0) };
  });
  const [left, top] = [from ?? least(places.map(({ first }) => first)), least(places.map(({ row }) => row))];
  const [right, bottom] = [furthest(places.map(({ last }) => last)), furthest(places.map(({ row }) => row))];
  const ids = new Set(cards.map(({ id }) => id));
  return {
    senda: 'cards',
    columns: grid.columns.slice(left, right + 1).map(({ name }) => ({ name })),
    rows: lanes.slice(top, bottom + 1),
    cards: places.map(({ card, first, last, row }) => ({
      card,
      column: first - left,
      row: row - top,
      width: last - first,
    })),
    links: Object.values(journey.links).filter(({ fromId, toId }) => ids.has(fromId) && ids.has(toId)),
    channels: channelsOf(journey, cards),
    feelings: noFeelings,
  };
}

function channelsOf(journey: JourneyMap, cards: readonly Readonly<Card>[]) {
  const named = new Set(
    cards.flatMap(({ channelId, otherChannels }) => [channelId ?? '', ...Object.keys(otherChannels)]),
  );
  return inOrder(journey.channels).filter(({ id }) => named.has(id));
}

const least = (all: readonly number[]): number => all.reduce((a, b) => Math.min(a, b), all[0] ?? 0);
const furthest = (all: readonly number[]): number => all.reduce((a, b) => Math.max(a, b), 0);
