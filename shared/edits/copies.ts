import type { Card } from '../journey/card.ts';
import { type Id, newId } from '../journey/id.ts';
import { byOrder } from '../journey/order.ts';
import type { Stage } from '../journey/stage.ts';
import { type AddingEdit, addingEdit, type Edit } from './edit.ts';
import { orderAt, ordersAt } from './place.ts';
import { branchOf } from './steps.ts';

/** Original → copy, for everything that one edit copies. */
type Twins = ReadonlyMap<Id, Id>;

/** An edit that makes several records says which, the first as its id. */
export interface AddingSeveral extends AddingEdit {
  readonly ids: readonly Id[];
}

/** Copies right behind their originals, with the ways between them; `ids` in the order asked for. */
export function duplicateCards(originalIds: readonly Id[]): AddingSeveral {
  const ids = originalIds.map(() => newId());
  const edit = addingEdit('cards.duplicateSeveral', ids[0] ?? '', (edit) => {
    const twins = new Map(originalIds.map((id, at) => [id, ids[at] ?? newId()]));
    const originals = originalIds.flatMap((id) => edit.cards.get(id) ?? []).sort(byOrder);
    for (const cell of byCell(originals)) {
      const there = edit.cards.all().filter((card) => isInCellOf(card, cell[0]));
      const orders = ordersAt(there, cell.length, { after: cell.at(-1)?.id ?? '' });
      for (const [at, card] of cell.entries()) copyCard(edit, card, twins, { order: orders[at] ?? card.order });
    }
    copyLinks(edit, twins);
  });
  return { ...edit, ids };
}

/**
 * A copy of a stage or step right behind it, with its steps, cards and feelings, and the ways between these cards.
 * Comments and measured figures stay with the original, as they are about that one.
 */
export function duplicateStage(originalId: Id, id: Id = newId()): AddingEdit {
  return addingEdit('stages.duplicate', id, (edit) => {
    const original = edit.stages.get(originalId);
    if (!original) return;
    const steps = branchOf(edit, originalId)?.steps ?? [];
    const stageTwins = new Map([[originalId, id], ...steps.map((step) => [step.id, newId()] as const)]);
    edit.stages.add({ ...original, id, order: orderAt(edit.stages.all(), { after: originalId }) });
    for (const step of steps) copyStep(edit, step, id, stageTwins);
    const cardTwins = copyCards(edit, ({ stageId }) => stageTwins.has(stageId), stageTwins);
    for (const point of edit.emotions.all()) {
      const stageId = stageTwins.get(point.stageId);
      const touchpointId = point.touchpointId && (cardTwins.get(point.touchpointId) ?? point.touchpointId);
      if (stageId !== undefined) edit.emotions.add({ ...point, id: newId(), stageId, touchpointId });
    }
  });
}

/** A copy of a lane right below it, with its cards and the ways between them. */
export function duplicateLane(originalId: Id, id: Id = newId()): AddingEdit {
  return addingEdit('lanes.duplicate', id, (edit) => {
    const original = edit.lanes.get(originalId);
    if (!original) return;
    edit.lanes.add({ ...original, id, order: orderAt(edit.lanes.all(), { after: originalId }), isLocked: false });
    copyCards(edit, ({ laneId }) => laneId === originalId, new Map([[originalId, id]]));
  });
}

function copyStep(edit: Edit, step: Readonly<Stage>, parentId: Id, twins: Twins): void {
  edit.stages.add({ ...step, id: twins.get(step.id) ?? newId(), parentId });
}

/** With their own order keys, as they go to cells that were empty. */
function copyCards(edit: Edit, isMeant: (card: Readonly<Card>) => boolean, places: Twins): Twins {
  const originals = edit.cards.all().filter(isMeant);
  const twins = new Map(originals.map((card) => [card.id, newId()]));
  for (const card of originals) {
    const { stageId, laneId, untilStageId } = card;
    copyCard(edit, card, twins, {
      stageId: places.get(stageId) ?? stageId,
      laneId: places.get(laneId) ?? laneId,
      untilStageId: untilStageId && (places.get(untilStageId) ?? untilStageId),
    });
  }
  copyLinks(edit, twins);
  return twins;
}

function copyCard(edit: Edit, card: Readonly<Card>, twins: Twins, fields: Partial<Card>): void {
  edit.cards.add({ ...card, ...fields, id: twins.get(card.id) ?? newId() });
}

function copyLinks(edit: Edit, twins: Twins): void {
  for (const link of edit.links.all()) {
    const [fromId, toId] = [twins.get(link.fromId), twins.get(link.toId)];
    if (fromId !== undefined && toId !== undefined) edit.links.add({ ...link, id: newId(), fromId, toId });
  }
}

function byCell(cards: readonly Readonly<Card>[]): Readonly<Card>[][] {
  const cells: Readonly<Card>[][] = [];
  for (const card of cards) {
    const cell = cells.find(([first]) => isInCellOf(card, first));
    if (cell) cell.push(card);
    else cells.push([card]);
  }
  return cells;
}

const isInCellOf = (card: Readonly<Card>, other: Readonly<Card> | undefined): boolean =>
  card.stageId === other?.stageId && card.laneId === other.laneId;
