import { z } from 'zod/mini';
import { cardKindSchema } from '../journey/card.ts';
import { idSchema } from '../journey/id.ts';

/** A card that somebody put up from a phone, or while cards stay hidden: text, kind and place, and the rest is blank. */
export const putCardSchema = z.object({
  id: z.string().check(z.minLength(8), z.maxLength(40)),
  kind: cardKindSchema,
  stageId: idSchema,
  laneId: idSchema,
  text: z.string().check(z.minLength(1), z.maxLength(4000)),
});
export type PutCard = z.infer<typeof putCardSchema>;

/** Whether new cards stay hidden, and where: in some lanes, or with null everywhere. */
export const privacySchema = z.object({
  isOn: z.boolean(),
  laneIds: z.nullable(z.array(idSchema).check(z.maxLength(200))),
});
export type Privacy = z.infer<typeof privacySchema>;
export const noPrivacy: Privacy = { isOn: false, laneIds: null };

export const staysHidden = (privacy: Privacy, laneId: string): boolean =>
  privacy.isOn && (privacy.laneIds === null || privacy.laneIds.includes(laneId));

/** Person → their hidden cards. Only the host ever holds more than one person's. */
export type HiddenCards = { readonly [personId: string]: readonly PutCard[] };

export const isHiddenOf = (hidden: HiddenCards, personId: string, id: string): boolean =>
  (hidden[personId] ?? []).some((card) => card.id === id);

const mostPerPerson = 200;

/** Puts a card up or changes one's own; null when one person has too many. */
export function withHidden(hidden: HiddenCards, personId: string, card: PutCard): HiddenCards | null {
  const own = hidden[personId] ?? [];
  const isKnown = isHiddenOf(hidden, personId, card.id);
  if (!isKnown && own.length >= mostPerPerson) return null;
  const cards = isKnown ? own.map((known) => (known.id === card.id ? card : known)) : [...own, card];
  return { ...hidden, [personId]: cards };
}

export const withoutHidden = (hidden: HiddenCards, personId: string, id: string): HiddenCards => ({
  ...hidden,
  [personId]: (hidden[personId] ?? []).filter((card) => card.id !== id),
});

/** All of them, with whose they are, for the moment of showing. */
export const allHidden = (hidden: HiddenCards): { by: string; card: PutCard }[] =>
  Object.entries(hidden).flatMap(([by, cards]) => cards.map((card) => ({ by, card })));
