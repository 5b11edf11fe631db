import type { Card } from '../journey/card.ts';
import type { Id } from '../journey/id.ts';
import { type MapEdit, mapEdit, typing } from './edit.ts';

/** The main way; null: nobody said by which. What was a further way of it is no longer listed twice. */
export const setChannel = (id: Id, channelId: Id | null): MapEdit =>
  mapEdit('touchpoints.setChannel', (edit) => {
    const card = edit.cards.get(id);
    if (channelId !== null && card && channelId in card.otherChannels)
      edit.cards.change(id, (draft) => void delete draft.otherChannels[channelId]);
    edit.cards.set(id, { channelId });
  });

/** A further channel that serves it as well. */
export const addOtherChannel = (id: Id, channelId: Id): MapEdit =>
  mapEdit('touchpoints.addChannel', (edit) =>
    edit.cards.change(id, (card) => {
      if (card.channelId !== channelId) card.otherChannels[channelId] = true;
    }),
  );

export const removeOtherChannel = (id: Id, channelId: Id): MapEdit =>
  mapEdit('touchpoints.removeChannel', (edit) =>
    edit.cards.change(id, (card) => {
      delete card.otherChannels[channelId];
    }),
  );

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

/** How long it takes, in minutes; null: nobody said. */
export const setDuration = (id: Id, duration: number | null): MapEdit =>
  mapEdit('touchpoints.setDuration', (edit) => edit.cards.set(id, { duration }));

/** How long one waits for it, in minutes. */
export const setWaiting = (id: Id, waiting: number | null): MapEdit =>
  mapEdit('touchpoints.setWaiting', (edit) => edit.cards.set(id, { waiting }));

/** "Twice a week". */
export const setFrequency = (id: Id, frequency: string): MapEdit =>
  mapEdit('touchpoints.setFrequency', (edit) => edit.cards.set(id, { frequency }), typing('card.frequency', id));
