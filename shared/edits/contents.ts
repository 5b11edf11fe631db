import { type Id, newId } from '../journey/id.ts';
import { byOrder } from '../journey/order.ts';
import { blankStage } from '../journey/stage.ts';
import { spanOf, stageTree } from '../journey/stageTree.ts';
import type { Edit } from './edit.ts';
import { tableOf } from './grid.ts';
import { ordersAt } from './place.ts';

/** What lies across the steps of a stage, or ends with them, does so still when others come beside them. */
export function keepAcross(edit: Edit, stageId: Id): void {
  const tree = stageTree(tableOf(edit.stages.all()));
  const columns = tree.flatMap(({ stage, steps }) => (steps.length === 0 ? [stage] : steps));
  const firstStep = tree.find(({ stage }) => stage.id === stageId)?.steps[0];
  for (const card of edit.cards.all()) {
    if (card.stageId !== stageId && card.untilStageId !== stageId) continue;
    const span = spanOf(tree, columns, card);
    if (!span) continue;
    const last = span.last > span.first ? columns[span.last] : undefined;
    edit.cards.set(card.id, { untilStageId: last?.id ?? null });
  }
  if (firstStep) moveCards(edit, stageId, firstStep.id);
}

/** As the last steps of a stage, in their order. */
export function adopt(edit: Edit, parentId: Id, ids: readonly Id[]): void {
  const orders = ordersAt(edit.stages.all(), ids.length, 'last', new Set(ids));
  for (const [at, id] of ids.entries()) {
    const order = orders[at];
    if (order !== undefined) edit.stages.set(id, { parentId, order });
  }
}

/** A first step with all that lies in a stage, so that it does not suddenly span the steps that come in. */
export function stepOutOf(edit: Edit, stageId: Id): void {
  const name = edit.stages.get(stageId)?.name ?? '';
  const isFilled =
    edit.cards.all().some((card) => card.stageId === stageId || card.untilStageId === stageId) ||
    edit.emotions.all().some((point) => point.stageId === stageId);
  if (!isFilled) return;
  const id = newId();
  edit.stages.add({ ...blankStage, id, name, parentId: null, order: 'a0' });
  adopt(edit, stageId, [id]);
  moveContents(edit, stageId, id);
  endSpansIn(edit, stageId, id);
}

export function endSpansIn(edit: Edit, stageId: Id, otherId: Id): void {
  for (const card of edit.cards.all())
    if (card.untilStageId === stageId) edit.cards.set(card.id, { untilStageId: otherId });
}

/** Behind what lies there; ahead of it where the stage stood at its left. */
export function moveContents(edit: Edit, fromId: Id, toId: Id): void {
  moveCards(edit, fromId, toId);
  moveFeelings(edit, fromId, toId);
}

function moveCards(edit: Edit, fromId: Id, toId: Id): void {
  const at = isBefore(edit, fromId, toId) ? 'first' : 'last';
  const cards = edit.cards.all();
  const laneIds = new Set(cards.flatMap((card) => (card.stageId === fromId ? [card.laneId] : [])));
  for (const laneId of laneIds) {
    const cell = cards.filter((card) => card.laneId === laneId);
    join(cell, fromId, toId, at, (id, order) => edit.cards.set(id, { stageId: toId, order }));
  }
}

function moveFeelings(edit: Edit, fromId: Id, toId: Id): void {
  const at = isBefore(edit, fromId, toId) ? 'first' : 'last';
  const points = edit.emotions.all();
  const personaIds = new Set(points.flatMap((point) => (point.stageId === fromId ? [point.personaId] : [])));
  for (const personaId of personaIds) {
    const own = points.filter((point) => point.personaId === personaId);
    join(own, fromId, toId, at, (id, order) => edit.emotions.set(id, { stageId: toId, order }));
  }
}

function join(
  all: readonly { id: Id; stageId: Id; order: string }[],
  fromId: Id,
  toId: Id,
  at: 'first' | 'last',
  set: (id: Id, order: string) => void,
): void {
  const coming = all.filter(({ stageId }) => stageId === fromId).sort(byOrder);
  const there = all.filter(({ stageId }) => stageId === toId);
  const orders = ordersAt(there, coming.length, at);
  for (const [index, { id }] of coming.entries()) {
    const order = orders[index];
    if (order !== undefined) set(id, order);
  }
}

function isBefore(edit: Edit, one: Id, other: Id): boolean {
  const ids = stageTree(tableOf(edit.stages.all())).flatMap(({ stage, steps }) => [
    stage.id,
    ...steps.map(({ id }) => id),
  ]);
  return ids.indexOf(one) < ids.indexOf(other);
}
