import { blankChannel, type Channel, type ChannelIcon } from '../journey/channel.ts';
import { type Id, newId } from '../journey/id.ts';
import { type AddingEdit, addingEdit, type MapEdit, mapEdit, typing } from './edit.ts';
import { orderAt, type Place } from './place.ts';

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

export const setChannelIcon = (id: Id, icon: ChannelIcon): MapEdit =>
  mapEdit('channels.setIcon', (edit) => edit.channels.set(id, { icon }));

/** Touchpoints that used it show none, and show it again after an undo. */
export const removeChannel = (id: Id): MapEdit => mapEdit('channels.remove', (edit) => edit.channels.remove(id));
