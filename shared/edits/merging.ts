import type { Id } from '../journey/id.ts';
import { adopt, endSpansIn, keepAcross, moveContents, stepOutOf } from './contents.ts';
import { type MapEdit, mapEdit } from './edit.ts';
import { branchOf } from './steps.ts';

/**
 * Makes one stage or step out of two: what was in the second stands in the first, behind what was there, and spans that
 * ended in the second end in the first. Where only one of the two has steps, the other becomes a step beside them.
 */
export const mergeStages = (intoId: Id, fromId: Id): MapEdit =>
  mapEdit('stages.merge', (edit) => {
    const [into, from] = [edit.stages.get(intoId), edit.stages.get(fromId)];
    if (!into || !from || intoId === fromId || into.parentId === fromId || from.parentId === intoId) return;
    const [ownSteps, newSteps] = [branchOf(edit, intoId)?.steps ?? [], branchOf(edit, fromId)?.steps ?? []];
    if (ownSteps.length + newSteps.length > 0) for (const id of [intoId, fromId]) keepAcross(edit, id);
    if (ownSteps.length > 0 && newSteps.length === 0) return adopt(edit, intoId, [fromId]);
    if (ownSteps.length === 0 && newSteps.length > 0) stepOutOf(edit, intoId);
    adopt(
      edit,
      intoId,
      newSteps.map(({ id }) => id),
    );
    moveContents(edit, fromId, intoId);
    endSpansIn(edit, fromId, intoId);
    for (const { id, aboutId } of edit.comments.all())
      if (aboutId === fromId) edit.comments.set(id, { aboutId: intoId });
    if (into.name.trim() === '') edit.stages.set(intoId, { name: from.name });
    edit.stages.remove(fromId);
  });
