import { z } from 'zod/mini';
import { basisSchema } from './evidence.ts';
import { hueSchema } from './hue.ts';
import { idSchema } from './id.ts';
import type { LaneKind } from './lane.ts';
import { orderSchema } from './order.ts';
import { blankTouchpoint, touchpointFields } from './touchpoint.ts';

export const cardKindSchema = z.enum([
  'touchpoint',
  'action',
  'thought',
  'quote',
  'pain',
  'gain',
  'need',
  'opportunity',
  'idea',
  'note',
  'image',
  'goal',
  'evidence',
  'process',
  'system',
  'owner',
]);
export type CardKind = z.infer<typeof cardKindSchema>;

const rating = z.nullable(z.int().check(z.minimum(0), z.maximum(10)));

/**
 * Something written in a cell. One flat record for every kind: a touchpoint's fields stay on the card when
 * somebody moves it elsewhere, and two people who edit at once can never leave a record of half a kind.
 */
export const cardSchema = z.object({
  id: idSchema,
  order: orderSchema,
  kind: cardKindSchema,
  stageId: idSchema,
  laneId: idSchema,
  /** The last column that the card spans; null, gone or behind its own means that it spans none. */
  untilStageId: z.nullable(idSchema),
  text: z.string(),
  /** More than the card shows, in a little Markdown: bold, italics, lists, links. */
  note: z.string(),
  basis: basisSchema,
  /** Where it comes from: "4 of 6 interviews". */
  evidence: z.string(),
  /** The row of a survey that it quotes, as a spreadsheet counts the rows of the file; of older sources, among the kept ones. */
  quotedFrom: z.nullable(z.object({ sourceId: idSchema, row: z.int() })),
  tags: z.record(z.string(), z.literal(true)),
  /** A picture inside the file: assets/<sha256>.<ext>. */
  assetId: z.nullable(z.string()),
  hue: hueSchema,
  /** A blueprint's fail point or wait point. */
  mark: z.nullable(z.enum(['fail', 'wait'])),
  /** Files and web pages that belong to it: address → the words that are shown for it. */
  addresses: z.record(z.string(), z.string()),
  ...touchpointFields,
  /** Opportunities: value to the customer and effort for us, 0–10. */
  value: rating,
  effort: rating,
});
export type Card = z.infer<typeof cardSchema>;

export const blankCard: Omit<Card, 'id' | 'order' | 'kind' | 'stageId' | 'laneId'> = {
  text: '',
  note: '',
  basis: 'assumed',
  evidence: '',
  quotedFrom: null,
  tags: {},
  untilStageId: null,
  assetId: null,
  hue: null,
  mark: null,
  addresses: {},
  ...blankTouchpoint,
  value: null,
  effort: null,
};

/** How many letters a card says well; more is no mistake, it only prints small. */
export const cardBudget = 160;

export const lettersIn = (text: string): number => [...text].length;

/** The card that a lane is made for; lanes that draw what other records say take notes beside it. */
export function cardKindOf(lane: LaneKind): CardKind {
  switch (lane) {
    case 'feeling':
    case 'channels':
    case 'text':
    case 'custom':
    case 'kpi':
      return 'note';
    case 'onstage':
    case 'backstage':
    case 'support':
      return 'process';
    default:
      return lane;
  }
}
