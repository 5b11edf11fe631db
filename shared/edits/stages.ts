import { type Id, newId } from '../journey/id.ts';
import { blankStage, type Stage } from '../journey/stage.ts';
import { type AddingEdit, addingEdit, type MapEdit, mapEdit, typing } from './edit.ts';
import { orderAt, type Place } from './place.ts';

export interface NewStage extends Partial<Omit<Stage, 'order'>> {
  place?: Place;
}

export function addStage({ id = newId(), place, ...fields }: NewStage = {}): AddingEdit {
  return addingEdit('stages.add', id, (edit) =>
    edit.stages.add({ ...blankStage, ...fields, id, order: orderAt(edit.stages.all(), place) }),
  );
}

export const renameStage = (id: Id, name: string): MapEdit =>
  mapEdit('stages.rename', (edit) => edit.stages.set(id, { name }), typing('stage.name', id));

export const describeStage = (id: Id, about: string): MapEdit =>
  mapEdit('stages.describe', (edit) => edit.stages.set(id, { about }), typing('stage.about', id));

/** Its cards and feelings go with it, as they name the stage and not its place. */
export const moveStage = (id: Id, place: Place): MapEdit =>
  mapEdit('stages.move', (edit) => {
    const order = orderAt(edit.stages.all(), place, id);
    edit.stages.set(id, { order });
  });

/** Null lets the layout choose. A drag of the edge is one step. */
export const resizeStage = (id: Id, width: number | null): MapEdit =>
  mapEdit('stages.resize', (edit) => edit.stages.set(id, { width }), `stage.width:${id}`);

/** Only the stage goes: its cards wait in the tray, its feelings for an undo. */
export const removeStage = (id: Id): MapEdit => mapEdit('stages.remove', (edit) => edit.stages.remove(id));
