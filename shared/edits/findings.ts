import type { Basis } from '../journey/evidence.ts';
import type { Id } from '../journey/id.ts';
import { type MapEdit, mapEdit, typing } from './edit.ts';

/** How we know what the card says. */
export const setCardBasis = (id: Id, basis: Basis): MapEdit =>
  mapEdit('findings.setBasis', (edit) => edit.cards.set(id, { basis }));

/** Where it comes from: "4 of 6 interviews". */
export const setEvidence = (id: Id, evidence: string): MapEdit =>
  mapEdit('findings.setEvidence', (edit) => edit.cards.set(id, { evidence }), typing('card.evidence', id));

/** Value to the customer, 0–10; null takes the rating back. */
export const rateValue = (id: Id, value: number | null): MapEdit =>
  mapEdit('findings.rateValue', (edit) => edit.cards.set(id, { value }));

/** Effort for us, 0–10; null takes the rating back. */
export const rateEffort = (id: Id, effort: number | null): MapEdit =>
  mapEdit('findings.rateEffort', (edit) => edit.cards.set(id, { effort }));

export const tagCard = (id: Id, tag: string): MapEdit =>
  mapEdit('findings.tag', (edit) =>
    edit.cards.change(id, (card) => {
      card.tags[tag] = true;
    }),
  );

export const untagCard = (id: Id, tag: string): MapEdit =>
  mapEdit('findings.untag', (edit) =>
    edit.cards.change(id, (card) => {
      delete card.tags[tag];
    }),
  );
