import { z } from 'zod/mini';
import { idSchema } from './id.ts';

const minutes = z.nullable(z.number().check(z.minimum(0), z.maximum(10_000_000)));

/** What a card of kind `touchpoint` knows besides its text. */
export const touchpointFields = {
  channelId: z.nullable(idSchema),
  /** Further channels that serve it as well. */
  otherChannels: z.record(idSchema, z.literal(true)),
  /** direct: in the course of purchase, use and service; indirect: word of mouth, news, advertising. */
  contact: z.enum(['direct', 'indirect']),
  initiator: z.enum(['customer', 'company', 'third-party']),
  control: z.enum(['owned', 'partner', 'earned']),
  isMomentOfTruth: z.boolean(),
  /** The function that owns it: "Nursing". */
  owner: z.string(),
  /** What the brand promised here, in the customer's words. */
  promise: z.string(),
  /** How long it takes and how long one waits for it, in minutes. */
  duration: minutes,
  waiting: minutes,
  /** "Twice a week". */
  frequency: z.string(),
};

export const blankTouchpoint = {
  channelId: null,
  otherChannels: {},
  contact: 'direct',
  initiator: 'customer',
  control: 'owned',
  isMomentOfTruth: false,
  owner: '',
  promise: '',
  duration: null,
  waiting: null,
  frequency: '',
} as const;
