import { z } from 'zod/mini';
import { idSchema } from '../../../shared/journey/id.ts';
import { actSchema } from '../../../shared/workshop/act.ts';
import { limits } from '../../../shared/workshop/limits.ts';

/** What the old host takes to the new one. */
const longest = 4 * Math.ceil(limits.message / 3);
const bytes = z.string().check(z.maxLength(longest));
const entrySchema = z.discriminatedUnion('kind', [
  /** What guests said to the old host after it was over there. */
  z.strictObject({ kind: z.literal('edit'), personId: idSchema, update: bytes }),
  z.strictObject({ kind: z.literal('act'), personId: idSchema, nr: z.number(), act: actSchema }),
  /** What the old host's own window did while the workshop was on its way. */
  z.strictObject({ kind: z.literal('map'), update: z.string() }),
  /** With this the new host is the host; asked again, it says again whether it is. */
  z.strictObject({ kind: z.literal('host') }),
  /** The old host knows. */
  z.strictObject({ kind: z.literal('left') }),
  /** The old host could not be told in time, and its facilitator goes on there. */
  z.strictObject({ kind: z.literal('back') }),
]);
export type Entry = z.infer<typeof entrySchema>;

export const onwardsSchema = z.strictObject({ entries: z.array(entrySchema).check(z.maxLength(50)) });
export const largestOnwards = 192 * 1024 * 1024;
