import { z } from 'zod/mini';
import { hueCount } from '../journey/hue.ts';
import { idSchema } from '../journey/id.ts';
import { roleSchema } from './role.ts';

/** The facilitator's window goes by this id; guests are given theirs when they join. */
export const facilitatorId = 'facilitator';

export const personNameSchema = z.string().check(z.minLength(1), z.maxLength(40));

/** Somebody who takes part. Those who left stay on the list, so that what they wrote keeps its name. */
export const personSchema = z.object({
  id: idSchema,
  name: personNameSchema,
  role: roleSchema,
  /** Cursor, selection and badge of this person: 0–7, as the hues of the map. */
  hue: z.int().check(z.minimum(0), z.maximum(hueCount - 1)),
  isHere: z.boolean(),
  /** Is here with a Senda of their own, which could go on as the host. */
  canHost: z.optional(z.boolean()),
});
export type Person = z.infer<typeof personSchema>;

/** The hue that the fewest of those present have, and of all that came: who just joined is not present yet. */
export function nextHue(present: readonly Person[], all: readonly Person[]): number {
  const count = (people: readonly Person[], hue: number) => people.filter((person) => person.hue === hue).length;
  const taken = Array.from({ length: hueCount }, (_, hue) => count(present, hue) + count(all, hue) / (all.length + 1));
  return taken.indexOf(Math.min(...taken));
}

/** A name as it is shown: no line breaks or invisible letters, one space between words; '' where nothing is left. */
export const tidyName = (typed: string): string =>
  [...typed.normalize('NFC').replace(/\s+/g, ' ').replace(/\p{C}/gu, '')].slice(0, 40).join('').trim();

/** Two of the same name are told apart by a number. */
export function freeName(wanted: string, people: readonly Person[]): string {
  const taken = new Set(people.map(({ name }) => name.toLocaleLowerCase()));
  if (!taken.has(wanted.toLocaleLowerCase())) return wanted;
  for (let number = 2; ; number++) {
    const name = `${[...wanted].slice(0, 36).join('')} ${number}`;
    if (!taken.has(name.toLocaleLowerCase())) return name;
  }
}
