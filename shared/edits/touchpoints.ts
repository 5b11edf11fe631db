import type { Card } from '../journey/card.ts';
import type { Id } from '../journey/id.ts';
import { type MapEdit, mapEdit, typing } from './edit.ts';

/** Null: nobody said by which way. */
export const setChannel = (id: Id, channelId: Id | null): MapEdit =>
  mapEdit('touchpoints.setChannel', (edit) => edit.cards.set(id, { channelId }));

export const setContact = (id: Id, contact: Card['contact']): MapEdit =>
  mapEdit('touchpoints.setContact', (edit) => edit.cards.set(id, { contact }));

export const markMomentOfTruth = (id: Id, isMomentOfTruth = true): MapEdit =>
  mapEdit('touchpoints.markMomentOfTruth', (edit) => edit.cards.set(id, { isMomentOfTruth }));

export const setInitiator = (id: Id, initiator: Card['initiator']): MapEdit =>
  mapEdit('touchpoints.setInitiator', (edit) => edit.cards.set(id, { initiator }));

export const setControl = (id: Id, control: Card['control']): MapEdit =>
  mapEdit('touchpoints.setControl', (edit) => edit.cards.set(id, { control }));

/** The function that owns it: "Nursing". */
export const setOwner = (id: Id, owner: string): MapEdit =>
  mapEdit('touchpoints.setOwner', (edit) => edit.cards.set(id, { owner }), typing('card.owner', id));

/** What the brand promised here, in the customer's words. */
export const setPromise = (id: Id, promise: string): MapEdit =>
  mapEdit('touchpoints.setPromise', (edit) => edit.cards.set(id, { promise }), typing('card.promise', id));
