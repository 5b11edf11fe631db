import { z } from 'zod/mini';

/** What is true of the map as a whole; its one record has the id `map`. */
export const mapSchema = z.object({
  id: z.literal('map'),
  title: z.string(),
  /** What happens to whom, in a sentence: "Knee replacement, from letter to first walk". */
  scenario: z.string(),
  /** The relationship vision this map serves. */
  vision: z.string(),
  owner: z.string(),
  state: z.enum(['as-is', 'to-be']),
  /** The language the map is written in, as a BCP 47 tag; '' when nobody said. */
  language: z.string(),
  /** Anything a reader must know before believing it: "Rosa is invented. Scores are real." */
  notice: z.string(),
});
export type MapRecord = z.infer<typeof mapSchema>;

export const blankMap: MapRecord = {
  id: 'map',
  title: '',
  scenario: '',
  vision: '',
  owner: '',
  state: 'as-is',
  language: '',
  notice: '',
};
