import { z } from 'zod/mini';

/** The languages that Senda speaks. */
export const languageSchema = z.enum(['en', 'es']);
export type Language = z.infer<typeof languageSchema>;
