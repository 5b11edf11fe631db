import { blankCard, type Card, type CardKind, cardKindOf } from '../journey/card.ts';
import type { Cell } from '../journey/cell.ts';
import type { Hue } from '../journey/hue.ts';
import { type Id, newId } from '../journey/id.ts';
import { type AddingEdit, addingEdit, type Edit, type MapEdit, mapEdit, typing } from './edit.ts';
import { gridIn, spanAt } from './grid.ts';
import { orderAt, type Place } from './place.ts';

export interface NewCard extends Partial<Omit<Card, 'order' | 'stageId' | 'laneId'>>, Cell {
  place?: Place;
}

/** Without a kind, the card is of the kind that its lane is made for. */
export function addCard({ id = newId(), place, ...fields }: NewCard): AddingEdit {
  return addingEdit('cards.add', id, (edit) => {
    const kind = kindIn(edit, fields.laneId);
    edit.cards.add({ ...blankCard, kind, ...fields, id, order: orderInCell(edit, fields, place) });
  });
}

export const writeCard = (id: Id, text: string): MapEdit =>
  mapEdit('cards.write', (edit) => edit.cards.set(id, { text }), typing('card.text', id));

/** More than the card shows. */
export const noteOnCard = (id: Id, note: string): MapEdit =>
  mapEdit('cards.note', (edit) => edit.cards.set(id, { note }), typing('card.note', id));

/** What it knows as a touchpoint stays on it, should somebody make it one again. */
export const setCardKind = (ids: Id | readonly Id[], kind: CardKind): MapEdit =>
  onCards('cards.setKind', ids, { kind });

/** Null gives it back the colour of its kind. */
export const setCardHue = (ids: Id | readonly Id[], hue: Hue): MapEdit => onCards('cards.setHue', ids, { hue });

/** A fail point or a wait point of the blueprint. */
export const setMark = (ids: Id | readonly Id[], mark: Card['mark']): MapEdit =>
  onCards('cards.setMark', ids, { mark });

/** To a cell, and there to a place between its neighbours; a card that spans columns stays as wide as it is. */
export const moveCard = (id: Id, { stageId, laneId }: Cell, place: Place = 'last'): MapEdit =>
  mapEdit('cards.move', (edit) => {
    const card = edit.cards.get(id);
    if (!card) return;
    const order = orderInCell(edit, { stageId, laneId }, place, id);
    const untilStageId = card.untilStageId === null ? null : spanAt(gridIn(edit), card, stageId);
    edit.cards.set(id, { stageId, laneId, order, untilStageId });
  });

export const setCardPicture = (id: Id, assetId: string | null): MapEdit =>
  mapEdit('cards.setPicture', (edit) => edit.cards.set(id, { assetId }));

/** Only the card goes; links, feelings and figures that name it come back with it on undo. */
export const removeCard = (id: Id): MapEdit => mapEdit('cards.remove', (edit) => edit.cards.remove(id));

/** The same for several at once. */
export const removeCards = (ids: readonly Id[]): MapEdit =>
  mapEdit(ids.length === 1 ? 'cards.remove' : 'cards.removeSeveral', (edit) => {
    for (const id of ids) edit.cards.remove(id);
  });

/** One or several cards in one step. */
export const onCards = (name: string, ids: Id | readonly Id[], fields: Partial<Card>): MapEdit =>
  mapEdit(name, (edit) => {
    for (const id of typeof ids === 'string' ? [ids] : ids) edit.cards.set(id, fields);
  });

/** What a new card in a lane is. */
export function kindIn(edit: Edit, laneId: Id): CardKind {
  const lane = edit.lanes.get(laneId);
  return lane ? cardKindOf(lane.kind) : 'note';
}

function orderInCell(edit: Edit, { stageId, laneId }: Cell, place?: Place, movingId?: Id): string {
  const neighbours = edit.cards.all().filter((card) => card.stageId === stageId && card.laneId === laneId);
  return orderAt(neighbours, place, movingId);
}
