import type { Id } from '../journey/id.ts';
import { type MapEdit, mapEdit, typing } from './edit.ts';

/** A file or web page that belongs to a card, and the words shown for it; without words the address itself is shown. */
export const addAddress = (cardId: Id, address: string, words = ''): MapEdit =>
  mapEdit('addresses.add', (edit) =>
    edit.cards.change(cardId, (card) => {
      card.addresses[address] = words;
    }),
  );

/** Other words for it; an address that somebody removed meanwhile stays away. */
export const renameAddress = (cardId: Id, address: string, words: string): MapEdit =>
  mapEdit(
    'addresses.rename',
    (edit) =>
      edit.cards.change(cardId, (card) => {
        if (address in card.addresses) card.addresses[address] = words;
      }),
    typing(`card.address:${address}`, cardId),
  );

export const removeAddress = (cardId: Id, address: string): MapEdit =>
  mapEdit('addresses.remove', (edit) =>
    edit.cards.change(cardId, (card) => {
      delete card.addresses[address];
    }),
  );
