import type { Basis } from '../journey/evidence.ts';
import type { Id } from '../journey/id.ts';
import { onCards } from './cards.ts';
import { type MapEdit, mapEdit, typing } from './edit.ts';

/** How we know what the cards say. */
export const setCardBasis = (ids: Id | readonly Id[], basis: Basis): MapEdit =>
  onCards('findings.setBasis', ids, { basis });

/** Where it comes from: "4 of 6 interviews". */
export const setEvidence = (id: Id, evidence: string): MapEdit =>
  mapEdit('findings.setEvidence', (edit) => edit.cards.set(id, { evidence }), typing('card.evidence', id));

/** Value to the customer, 0–10; null takes the rating back. */
export const rateValue = (id: Id, value: number | null): MapEdit =>
  mapEdit('findings.rateValue', (edit) => edit.cards.set(id, { value }));

/** Effort for us, 0–10; null takes the rating back. */
export const rateEffort = (id: Id, effort: number | null): MapEdit =>
  mapEdit('findings.rateEffort', (edit) => edit.cards.set(id, { effort }));

/** One or several cards. */
export const tagCard = (ids: Id | readonly Id[], tag: string): MapEdit =>
  mapEdit('findings.tag', (edit) => {
    for (const id of listed(ids))
      edit.cards.change(id, (card) => {
        card.tags[tag] = true;
      });
  });

export const untagCard = (ids: Id | readonly Id[], tag: string): MapEdit =>
  mapEdit('findings.untag', (edit) => {
    for (const id of listed(ids))
      edit.cards.change(id, (card) => {
        delete card.tags[tag];
      });
  });

const listed = (ids: Id | readonly Id[]): readonly Id[] => (typeof ids === 'string' ? [ids] : ids);
