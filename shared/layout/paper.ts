import { z } from 'zod/mini';

/** The sheets that a map is printed on; `fit` is as large as the map. */
export const paperSchema = z.enum(['a4', 'a3', 'a2', 'a1', 'a0', 'letter', 'tabloid', 'fit']);
export type Paper = z.infer<typeof paperSchema>;
