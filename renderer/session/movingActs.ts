import { shiftCards } from '../../shared/edits/cardMoves.ts';
import { moveCard } from '../../shared/edits/cards.ts';
import type { MapEdit } from '../../shared/edits/edit.ts';
import { feel } from '../../shared/edits/emotions.ts';
import { moveLane } from '../../shared/edits/lanes.ts';
import type { Place } from '../../shared/edits/place.ts';
import { moveStage } from '../../shared/edits/stages.ts';
import type { Id } from '../../shared/journey/id.ts';
import type { JourneyMap } from '../../shared/journey/journeyMap.ts';
import { inOrder } from '../../shared/journey/order.ts';
import type { LiveMap } from '../../shared/live/liveMap.ts';
import type { Words } from '../../shared/text/words.ts';
import { carryEdit, type Way } from './carry.ts';
import { alone, chosenCards } from './chosen.ts';
import { cardName, laneName, stageName } from './names.ts';
import { type Selection, say, type ViewStore } from './view.ts';

export interface MovingActs {
  /** One step with the keyboard. */
  carry(selection: Selection, way: Way): boolean;
  putCard(id: Id, stageId: Id, laneId: Id, place: Place): void;
  putStage(id: Id, place: Place): void;
  putLane(id: Id, place: Place): void;
  /** Lifts or lowers a point of the curve. */
  raise(id: Id, by: number): void;
}

export function movingActs(live: LiveMap, view: ViewStore, words: Words): MovingActs {
  const move = (edit: MapEdit, selection: Selection) => {
    live.history.endStep();
    if (!live.edit(edit)) return;
    const said = placeInWords(live.snapshot(), selection, words);
    view.setState(alone(selection));
    if (said) say(view, said);
  };
  /** All chosen cards by one column or row; they stay chosen. */
  const carryAll = (ids: readonly Id[], way: Way): boolean => {
    const across = way === 'right' ? 1 : way === 'left' ? -1 : 0;
    const down = way === 'down' ? 1 : way === 'up' ? -1 : 0;
    const before = live.snapshot();
    live.history.endStep();
    if (!live.edit(shiftCards(ids, across, down))) return true;
    const [lead = ''] = ids;
    const card = live.snapshot().cards[lead];
    if (!card || live.snapshot() === before) return true;
    const place = {
      stage: stageName(live.snapshot(), card.stageId, words),
      lane: laneName(live.snapshot(), card.laneId, words),
    };
    say(view, words('gestures.moved', { count: ids.length, ...place }));
    return true;
  };
  return {
    carry(selection, way) {
      const ids = selection.kind === 'card' ? chosenCards(view.getState()) : [];
      if (ids.length > 1) return carryAll(ids, way);
      const edit = carryEdit(live.snapshot(), selection, way);
      if (edit) move(edit, selection);
      return edit !== null;
    },
    putCard: (id, stageId, laneId, place) => move(moveCard(id, { stageId, laneId }, place), { kind: 'card', id }),
    putStage: (id, place) => move(moveStage(id, place), { kind: 'stage', id }),
    putLane: (id, place) => move(moveLane(id, place), { kind: 'lane', id }),
    raise(id, by) {
      const value = live.snapshot().emotions[id]?.value ?? 0;
      live.edit(feel(id, Math.round((value + by) * 10) / 10));
    },
  };
}

function placeInWords(journey: JourneyMap, selection: Selection, words: Words): string | null {
  if (selection.kind === 'stage')
    return words('canvas.movedStage', {
      name: stageName(journey, selection.id, words),
      ...rank(journey.stages, selection.id),
    });
  if (selection.kind === 'lane')
    return words('canvas.movedLane', {
      name: laneName(journey, selection.id, words),
      ...rank(journey.lanes, selection.id),
    });
  const card = selection.kind === 'card' ? journey.cards[selection.id] : undefined;
  if (!card) return null;
  return words('canvas.movedTo', {
    name: cardName(journey, card.id, words),
    stage: stageName(journey, card.stageId, words),
    lane: laneName(journey, card.laneId, words),
  });
}

const rank = (table: Record<Id, { id: Id; order: string }>, id: Id): { position: number; count: number } => {
  const all = inOrder(table);
  return { position: all.findIndex((entry) => entry.id === id) + 1, count: all.length };
};
