import { moveCard } from '../../shared/edits/cards.ts';
import type { MapEdit } from '../../shared/edits/edit.ts';
import { moveEmotion } from '../../shared/edits/emotions.ts';
import { holdsCards } from '../../shared/edits/grid.ts';
import { moveLane } from '../../shared/edits/lanes.ts';
import type { Place } from '../../shared/edits/place.ts';
import { moveStage } from '../../shared/edits/stages.ts';
import type { Id } from '../../shared/journey/id.ts';
import type { JourneyMap } from '../../shared/journey/journeyMap.ts';
import { inOrder } from '../../shared/journey/order.ts';
import { columnsInOrder, stageTree } from '../../shared/journey/stageTree.ts';
import type { Selection } from './view.ts';

export type Way = 'left' | 'right' | 'up' | 'down';

/** The edit that carries a selected thing one step; null where there is nowhere to go. */
export function carryEdit(journey: JourneyMap, selection: Selection, way: Way): MapEdit | null {
  const by = way === 'right' || way === 'down' ? 1 : -1;
  const isAcross = way === 'left' || way === 'right';
  switch (selection.kind) {
    case 'stage':
      return isAcross ? along(levelOf(journey, selection.id), selection.id, by, moveStage) : null;
    case 'lane':
      return isAcross ? null : along(shownLanes(journey), selection.id, by, moveLane);
    case 'card':
      return isAcross ? cardAcross(journey, selection.id, by) : cardDown(journey, selection.id, by);
    case 'emotion':
      return isAcross ? pointAcross(journey, selection.id, by) : null;
    default:
      return null;
  }
}

const columns = (journey: JourneyMap): Id[] => columnsInOrder(journey.stages).map(({ id }) => id);

const shownLanes = (journey: JourneyMap): Id[] =>
  inOrder(journey.lanes)
    .filter(({ isHidden }) => !isHidden)
    .map(({ id }) => id);

/** The stages, or the steps of one stage, that a stage or step stands among. */
function levelOf({ stages }: JourneyMap, id: Id): Id[] {
  const tree = stageTree(stages);
  const steps = tree.find((branch) => branch.steps.some((step) => step.id === id))?.steps;
  return (steps ?? tree.map(({ stage }) => stage)).map((stage) => stage.id);
}

function along(all: Id[], id: Id, by: 1 | -1, move: (id: Id, place: Place) => MapEdit): MapEdit | null {
  const neighbour = all[all.indexOf(id) + by];
  if (neighbour === undefined) return null;
  return move(id, by === 1 ? { after: neighbour } : { before: neighbour });
}

const cellIds = (journey: JourneyMap, stageId: Id, laneId: Id): Id[] =>
  inOrder(journey.cards)
    .filter((card) => card.stageId === stageId && card.laneId === laneId)
    .map(({ id }) => id);

function cardAcross(journey: JourneyMap, id: Id, by: 1 | -1): MapEdit | null {
  const card = journey.cards[id];
  const stages = columns(journey);
  const stageId = card && stages[stages.indexOf(card.stageId) + by];
  if (!card || stageId === undefined) return null;
  const row = cellIds(journey, card.stageId, card.laneId).indexOf(id);
  const next = cellIds(journey, stageId, card.laneId)[row];
  return moveCard(id, { stageId, laneId: card.laneId }, next === undefined ? 'last' : { before: next });
}

/** Past its neighbour in the cell, then on into the next lane that holds cards. */
function cardDown(journey: JourneyMap, id: Id, by: 1 | -1): MapEdit | null {
  const card = journey.cards[id];
  if (!card) return null;
  const inside = along(cellIds(journey, card.stageId, card.laneId), id, by, (moved, place) =>
    moveCard(moved, card, place),
  );
  if (inside) return inside;
  const lanes = inOrder(journey.lanes).filter(({ kind, isHidden }) => !isHidden && holdsCards(kind));
  const lane = lanes[lanes.findIndex((candidate) => candidate.id === card.laneId) + by];
  if (!lane || !(card.laneId in journey.lanes)) return null;
  return moveCard(id, { stageId: card.stageId, laneId: lane.id }, by === 1 ? 'first' : 'last');
}

function pointAcross(journey: JourneyMap, id: Id, by: 1 | -1): MapEdit | null {
  const point = journey.emotions[id];
  if (!point) return null;
  const beside = inOrder(journey.emotions)
    .filter(({ personaId, stageId }) => personaId === point.personaId && stageId === point.stageId)
    .map((other) => other.id);
  const inside = along(beside, id, by, (moved, place) => moveEmotion(moved, point.stageId, place));
  if (inside) return inside;
  const stages = columns(journey);
  const stageId = stages[stages.indexOf(point.stageId) + by];
  return stageId === undefined ? null : moveEmotion(id, stageId, by === 1 ? 'first' : 'last');
}
