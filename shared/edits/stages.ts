import type { Hue } from '../journey/hue.ts';
import { type Id, newId } from '../journey/id.ts';
import { blankStage, type Stage } from '../journey/stage.ts';
import { type AddingEdit, addingEdit, type MapEdit, mapEdit, typing } from './edit.ts';
import { orderAt, type Place } from './place.ts';
import { branchOf } from './steps.ts';

export interface NewStage extends Partial<Omit<Stage, 'order'>> {
  place?: Place;
}

/** With a `parentId`, a step of that stage. */
export function addStage({ id = newId(), place, ...fields }: NewStage = {}): AddingEdit {
  return addingEdit(fields.parentId ? 'stages.addStep' : 'stages.add', id, (edit) =>
    edit.stages.add({ ...blankStage, ...fields, id, order: orderAt(edit.stages.all(), place) }),
  );
}

export const renameStage = (id: Id, name: string): MapEdit =>
  mapEdit('stages.rename', (edit) => edit.stages.set(id, { name }), typing('stage.name', id));

export const describeStage = (id: Id, about: string): MapEdit =>
  mapEdit('stages.describe', (edit) => edit.stages.set(id, { about }), typing('stage.about', id));

/** Among those of its level. Its steps, cards and feelings go with it, as they name the stage and not its place. */
export const moveStage = (id: Id, place: Place): MapEdit =>
  mapEdit('stages.move', (edit) => {
    const order = orderAt(edit.stages.all(), place, id);
    edit.stages.set(id, { order });
  });

/** Null lets the layout choose. A drag of the edge is one step. */
export const resizeStage = (id: Id, width: number | null): MapEdit =>
  mapEdit('stages.resize', (edit) => edit.stages.set(id, { width }), `stage.width:${id}`);

export const setStageHue = (id: Id, hue: Hue): MapEdit =>
  mapEdit('stages.setHue', (edit) => edit.stages.set(id, { hue }));

/** Folds a stage to a narrow column, its steps with it, or unfolds it. */
export const collapseStage = (id: Id, isCollapsed = true): MapEdit =>
  mapEdit(isCollapsed ? 'stages.collapse' : 'stages.expand', (edit) => edit.stages.set(id, { isCollapsed }));

/** Its steps go with it; the cards of all of them wait in the tray, the feelings for an undo. */
export const removeStage = (id: Id): MapEdit =>
  mapEdit('stages.remove', (edit) => {
    for (const step of branchOf(edit, id)?.steps ?? []) edit.stages.remove(step.id);
    edit.stages.remove(id);
  });
