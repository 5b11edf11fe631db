import { type Id, newId } from '../journey/id.ts';
import { blankStage } from '../journey/stage.ts';
import { parentOf, type StageBranch, stageTree } from '../journey/stageTree.ts';
import { keepAcross, stepOutOf } from './contents.ts';
import { type AddingEdit, addingEdit, type Edit, type MapEdit, mapEdit } from './edit.ts';
import { tableOf } from './grid.ts';
import { orderAt, ordersAt, type Place } from './place.ts';

/**
 * A new step below a stage. Cards that lie in the stage stay in it and from now on span all of its steps. Asked of a
 * step, the new one stands beside it.
 */
export function addStep(stageId: Id, place: Place = 'last', name = '', id: Id = newId()): AddingEdit {
  return addingEdit('stages.addStep', id, (edit) => {
    const parentId = topOf(edit, stageId);
    if (parentId === null) return;
    edit.stages.set(parentId, { isCollapsed: false });
    edit.stages.add({ ...blankStage, id, parentId, name, order: orderAt(edit.stages.all(), place) });
  });
}

/**
 * Makes a stage a step of another. The steps that it had become steps beside it: there are two levels and no more. What
 * lay in the other stays apart from it: across the steps that were there, or in a first step of its own.
 */
export const makeStep = (id: Id, stageId: Id, place: Place = 'last'): MapEdit =>
  mapEdit('stages.makeStep', (edit) => {
    const parentId = topOf(edit, stageId);
    if (parentId === null || parentId === id || !edit.stages.get(id)) return;
    keepApart(edit, parentId, id);
    const steps = branchOf(edit, id)?.steps ?? [];
    const moving = [id, ...steps.map((step) => step.id)];
    const orders = ordersAt(edit.stages.all(), moving.length, place, new Set(moving));
    for (const [at, stage] of moving.entries()) {
      const order = orders[at];
      if (order !== undefined) edit.stages.set(stage, { parentId, order });
    }
  });

function keepApart(edit: Edit, stageId: Id, comingId: Id): void {
  const steps = branchOf(edit, stageId)?.steps ?? [];
  if (steps.some(({ id }) => id === comingId)) return;
  if (steps.length > 0) keepAcross(edit, stageId);
  else stepOutOf(edit, stageId);
}

/** Makes a step a stage of its own; without a place it stands right behind the stage that it was a step of. */
export const liftStep = (id: Id, place?: Place): MapEdit =>
  mapEdit('stages.liftStep', (edit) => {
    const parentId = edit.stages.get(id)?.parentId ?? null;
    if (parentId === null) return;
    const order = orderAt(edit.stages.all(), place ?? { after: parentId }, id);
    edit.stages.set(id, { parentId: null, order });
  });

/** A stage or step to a place of the upper level (null) or among the steps of a stage, whatever level it is on. */
export const putStage = (id: Id, parentId: Id | null, place: Place): MapEdit =>
  mapEdit('stages.move', (edit) => {
    const stage = edit.stages.get(id);
    if (!stage) return;
    if (parentId !== null && parentId !== stage.parentId) return makeStep(id, parentId, place).apply(edit);
    const order = orderAt(edit.stages.all(), place, id);
    edit.stages.set(id, { parentId, order });
  });

/** A stage of the upper level with its steps; undefined for a step, and for a stage that is gone. */
export const branchOf = (edit: Edit, id: Id): StageBranch | undefined =>
  stageTree(tableOf(edit.stages.all())).find(({ stage }) => stage.id === id);

/** The stage itself, or the one that it is a step of; null where it is gone. */
function topOf(edit: Edit, id: Id): Id | null {
  const stage = edit.stages.get(id);
  return stage ? (parentOf(tableOf(edit.stages.all()), stage) ?? id) : null;
}
