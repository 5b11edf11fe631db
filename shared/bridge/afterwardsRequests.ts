import { z } from 'zod/mini';
import { minutesSchema } from '../workshop/minutesSchema.ts';

/** The part of the contract that is about what remains of a workshop. */
export const afterwardsRequests = {
  /** The dialog comes first; the window says what stands in them, and never where they go. */
  'minutes.save': z.object({ format: z.enum(['pdf', 'md']), minutes: minutesSchema }),
} as const;

export interface AfterwardsRequests {
  'minutes.save': { fileName: string };
}
