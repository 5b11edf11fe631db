import type { Id } from './id.ts';
import type { JourneyMap } from './journeyMap.ts';
import { inOrder } from './order.ts';
import type { Stage } from './stage.ts';

/** A stage of the upper level and its steps, both in order. */
export interface StageBranch {
  readonly stage: Readonly<Stage>;
  readonly steps: readonly Readonly<Stage>[];
}

/**
 * The two levels of stages. A step whose stage is gone, or is itself a step, stands as a stage of its own, so that
 * whatever two people did at once every stage is in the tree exactly once.
 */
export function stageTree(stages: JourneyMap['stages']): readonly StageBranch[] {
  const steps = new Map<Id, Readonly<Stage>[]>();
  const tops: Readonly<Stage>[] = [];
  for (const stage of inOrder(stages)) {
    const parentId = parentOf(stages, stage);
    if (parentId === null) tops.push(stage);
    else steps.set(parentId, [...(steps.get(parentId) ?? []), stage]);
  }
  return tops.map((stage) => ({ stage, steps: steps.get(stage.id) ?? [] }));
}

/** The stage that this is a step of; null for a stage of the upper level. */
export function parentOf(stages: JourneyMap['stages'], stage: Readonly<Stage>): Id | null {
  const parent = stage.parentId === null ? undefined : stages[stage.parentId];
  return parent && parent.id !== stage.id && parent.parentId === null ? parent.id : null;
}

/**
 * The columns from left to right: steps, and stages that have none or are folded. A stage with steps is no column of
 * its own; what lies in it spans all of them.
 */
export const columnsInOrder = (stages: JourneyMap['stages']): readonly Readonly<Stage>[] =>
  stageTree(stages).flatMap(({ stage, steps }) => (steps.length === 0 || stage.isCollapsed ? [stage] : steps));

/** The columns that a card lies across, by position among `columns`; null where it lies in none that is drawn. */
export function spanOf(
  tree: readonly StageBranch[],
  columns: readonly { readonly id: Id }[],
  card: { readonly stageId: Id; readonly untilStageId: Id | null },
): { readonly first: number; readonly last: number } | null {
  const own = reachOf(tree, columns, card.stageId);
  if (!own) return null;
  const until = card.untilStageId === null ? null : reachOf(tree, columns, card.untilStageId);
  return { first: own.first, last: Math.max(own.last, until?.last ?? own.last) };
}

function reachOf(tree: readonly StageBranch[], columns: readonly { readonly id: Id }[], stageId: Id) {
  const branch = tree.find(({ stage, steps }) => stage.id === stageId || steps.some(({ id }) => id === stageId));
  if (!branch) return null;
  const at = (id: Id | undefined) => columns.findIndex((column) => column.id === id);
  // A step of a folded stage lies in the stage's one column.
  const own = at(stageId) >= 0 ? at(stageId) : branch.stage.id === stageId ? -1 : at(branch.stage.id);
  if (own >= 0) return { first: own, last: own };
  const [first, last] = [at(branch.steps[0]?.id), at(branch.steps.at(-1)?.id)];
  return first < 0 || last < 0 ? null : { first, last };
}
