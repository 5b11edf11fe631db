import { type Id, newId } from '../journey/id.ts';
import { byOrder } from '../journey/order.ts';
import { blankStage, type Stage } from '../journey/stage.ts';
import { type AddingEdit, addingEdit, type Edit } from './edit.ts';
import { orderAt } from './place.ts';
import { branchOf } from './steps.ts';

export interface Split {
  /** The new stage at the right. */
  readonly id?: Id;
  /** The cards that go there; without them the second half of each cell goes. */
  readonly cardIds?: readonly Id[];
  /** For a stage with steps, the first that goes; without it the second half of them goes. */
  readonly fromStepId?: Id;
}

/**
 * Makes two stages or steps out of one: the new one stands right behind it and takes what lies after. What spanned the
 * whole goes on spanning both.
 */
export function splitStage(stageId: Id, { id = newId(), cardIds, fromStepId }: Split = {}): AddingEdit {
  return addingEdit('stages.split', id, (edit) => {
    const stage = edit.stages.get(stageId);
    if (!stage) return;
    const { name, parentId, hue } = stage;
    const order = orderAt(edit.stages.all(), { after: stageId });
    edit.stages.add({ ...blankStage, id, order, name, parentId, hue });
    spanBoth(edit, stageId, id);
    const steps = branchOf(edit, stageId)?.steps ?? [];
    if (steps.length > 0) splitSteps(edit, steps, { stageId, id, fromStepId });
    else {
      splitCards(edit, stageId, id, cardIds);
      splitFeelings(edit, stageId, id);
    }
  });
}

function spanBoth(edit: Edit, stageId: Id, rightId: Id): void {
  for (const card of edit.cards.all())
    if (card.untilStageId === stageId && card.stageId !== stageId) edit.cards.set(card.id, { untilStageId: rightId });
}

/** What lies in the stage itself spans all its steps. */
function splitSteps(
  edit: Edit,
  steps: readonly Readonly<Stage>[],
  { stageId, id, fromStepId }: { stageId: Id; id: Id; fromStepId: Id | undefined },
): void {
  const asked = steps.findIndex((step) => step.id === fromStepId);
  const from = asked > 0 ? asked : Math.ceil(steps.length / 2);
  for (const step of steps.slice(from)) edit.stages.set(step.id, { parentId: id });
  if (from >= steps.length) return;
  for (const card of edit.cards.all())
    if (card.stageId === stageId && (card.untilStageId === null || card.untilStageId === stageId))
      edit.cards.set(card.id, { untilStageId: id });
}

function splitCards(edit: Edit, stageId: Id, rightId: Id, cardIds: readonly Id[] | undefined): void {
  const here = edit.cards.all().filter((card) => card.stageId === stageId);
  const right = cardIds ? here.filter((card) => cardIds.includes(card.id)) : secondHalves(here, (card) => card.laneId);
  for (const { id } of right) edit.cards.set(id, { stageId: rightId });
}

function splitFeelings(edit: Edit, stageId: Id, rightId: Id): void {
  const here = edit.emotions.all().filter((point) => point.stageId === stageId);
  for (const { id } of secondHalves(here, (point) => point.personaId)) edit.emotions.set(id, { stageId: rightId });
}

/** The second half of each group; what stands alone stays. */
function secondHalves<Entry extends { id: Id; order: string }>(all: readonly Entry[], group: (one: Entry) => string) {
  const groups = new Map<string, Entry[]>();
  for (const one of [...all].sort(byOrder)) {
    const key = group(one);
    groups.set(key, [...(groups.get(key) ?? []), one]);
  }
  return [...groups.values()].flatMap((those) => those.slice(Math.ceil(those.length / 2)));
}
