import { type Id, newId } from '../journey/id.ts';
import { blankSavedView, type SavedView } from '../journey/savedView.ts';
import { type AddingEdit, addingEdit, type MapEdit, mapEdit } from './edit.ts';
import { orderAt } from './place.ts';

/** Keeps a way of looking at the figures under a name. */
export function addSavedView({ id = newId(), ...fields }: Partial<Omit<SavedView, 'order'>>): AddingEdit {
  return addingEdit('views.add', id, (edit) =>
    edit.views.add({ ...blankSavedView, ...fields, id, order: orderAt(edit.views.all()) }),
  );
}

export const removeSavedView = (id: Id): MapEdit => mapEdit('views.remove', (edit) => edit.views.remove(id));
