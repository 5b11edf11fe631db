import { blankChannel, type Channel, type ChannelIcon } from '../journey/channel.ts';
import { type Id, newId } from '../journey/id.ts';
import { type AddingEdit, addingEdit, type MapEdit, mapEdit, typing } from './edit.ts';
import { orderAt, type Place } from './place.ts';
import { addOtherChannel, removeOtherChannel, setChannel } from './touchpoints.ts';

export interface NewChannel extends Partial<Omit<Channel, 'order'>> {
  place?: Place;
}

export function addChannel({ id = newId(), place, ...fields }: NewChannel = {}): AddingEdit {
  return addingEdit('channels.add', id, (edit) =>
    edit.channels.add({ ...blankChannel, ...fields, id, order: orderAt(edit.channels.all(), place) }),
  );
}

export const renameChannel = (id: Id, name: string): MapEdit =>
  mapEdit('channels.rename', (edit) => edit.channels.set(id, { name }), typing('channel.name', id));

/** One of the drawn icons; a picture of one's own goes away. */
export const setChannelIcon = (id: Id, icon: ChannelIcon): MapEdit =>
  mapEdit('channels.setIcon', (edit) => edit.channels.set(id, { icon, assetId: null }));

/** A sign of one's own in place of the icon; null shows the icon again. */
export const setChannelPicture = (id: Id, assetId: string | null): MapEdit =>
  mapEdit('channels.setPicture', (edit) => edit.channels.set(id, { assetId }));

export const moveChannel = (id: Id, place: Place): MapEdit =>
  mapEdit('channels.move', (edit) => {
    const order = orderAt(edit.channels.all(), place, id);
    edit.channels.set(id, { order });
  });

/** Makes one channel out of two: what the second served, the first serves. */
export const mergeChannels = (intoId: Id, fromId: Id): MapEdit =>
  mapEdit('channels.merge', (edit) => {
    if (intoId === fromId || !edit.channels.get(intoId) || !edit.channels.get(fromId)) return;
    for (const { id, channelId, otherChannels } of edit.cards.all()) {
      if (fromId in otherChannels) {
        removeOtherChannel(id, fromId).apply(edit);
        addOtherChannel(id, intoId).apply(edit);
      }
      if (channelId === fromId) setChannel(id, intoId).apply(edit);
    }
    edit.channels.remove(fromId);
  });

/** Touchpoints that used it show none, and show it again after an undo. */
export const removeChannel = (id: Id): MapEdit => mapEdit('channels.remove', (edit) => edit.channels.remove(id));
