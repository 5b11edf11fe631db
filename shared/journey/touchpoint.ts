import { z } from 'zod/mini';
import { idSchema } from './id.ts';

/** What a card of kind `touchpoint` knows besides its text (domain §11, §17). */
export const touchpointFields = {
  channelId: z.nullable(idSchema),
  /** direct: in the course of purchase, use and service; indirect: word of mouth, news, advertising. */
  contact: z.enum(['direct', 'indirect']),
  initiator: z.enum(['customer', 'company', 'third-party']),
  control: z.enum(['owned', 'partner', 'earned']),
  isMomentOfTruth: z.boolean(),
  /** The function that owns it: "Nursing". */
  owner: z.string(),
  /** What the brand promised here, in the customer's words. */
  promise: z.string(),
};

export const blankTouchpoint = {
  channelId: null,
  contact: 'direct',
  initiator: 'customer',
  control: 'owned',
  isMomentOfTruth: false,
  owner: '',
  promise: '',
} as const;
