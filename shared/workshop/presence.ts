import { z } from 'zod/mini';
import { idSchema } from '../journey/id.ts';

const coordinate = z.number().check(z.minimum(-1e7), z.maximum(1e7));

/** A part of the map, in map units. */
export const placeSchema = z.object({
  x: coordinate,
  y: coordinate,
  width: z.number().check(z.minimum(1), z.maximum(1e7)),
  height: z.number().check(z.minimum(1), z.maximum(1e7)),
});
export type Place = z.infer<typeof placeSchema>;

/**
 * What others see of a person right now: the state in Yjs' awareness. Name and hue are not in it but on the list of
 * people, and `who` must be the sender, so nobody can speak as somebody else.
 */
export const presenceSchema = z.strictObject({
  who: idSchema,
  /** In map units. */
  pointer: z.nullable(z.object({ x: coordinate, y: coordinate })),
  /** Records of the map. */
  selected: z.array(idSchema).check(z.maxLength(50)),
  /** The card or other record in which they type. */
  typingIn: z.nullable(idSchema),
  /** What they see, for those who follow. */
  view: z.nullable(placeSchema),
  /** The person whom they follow. */
  follows: z.nullable(idSchema),
});
export type Presence = z.infer<typeof presenceSchema>;

export const blankPresence = (who: string): Presence => ({
  who,
  pointer: null,
  selected: [],
  typingIn: null,
  view: null,
  follows: null,
});
