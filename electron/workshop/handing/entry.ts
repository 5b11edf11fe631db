import { z } from 'zod/mini';
import { idSchema } from '../../../shared/journey/id.ts';
import { actSchema } from '../../../shared/workshop/act.ts';

/** What the old host takes to the new one: what guests said to it after it was over there. */
const bytes = z.string().check(z.maxLength(6 * 1024 * 1024));
const entrySchema = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('edit'), personId: idSchema, update: bytes }),
  z.strictObject({ kind: z.literal('act'), personId: idSchema, nr: z.number(), act: actSchema }),
  /** What the old host's own window did while the workshop was on its way. */
  z.strictObject({ kind: z.literal('map'), update: z.string() }),
]);
export type Entry = z.infer<typeof entrySchema>;

export const onwardsSchema = z.strictObject({ entries: z.array(entrySchema).check(z.maxLength(50)) });
export const largestOnwards = 192 * 1024 * 1024;
