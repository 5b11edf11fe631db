import { type Edit, type MapEdit, mapEdit } from '../../shared/edits/edit.ts';
import { gridOf, holdsCards } from '../../shared/edits/grid.ts';
import type { Place } from '../../shared/edits/place.ts';
import { collapseStage } from '../../shared/edits/stages.ts';
import type { Id } from '../../shared/journey/id.ts';
import type { JourneyMap } from '../../shared/journey/journeyMap.ts';
import { inOrder } from '../../shared/journey/order.ts';
import type { LiveMap } from '../../shared/live/liveMap.ts';
import type { Words } from '../../shared/text/words.ts';
import type { Selection, ViewStore } from '../session/view.ts';

/** What everything that pastes, copies or drops works with. */
export interface Hands {
  readonly live: LiveMap;
  readonly view: ViewStore;
  readonly words: Words;
}

/** Where something that comes from outside goes: into a cell, beside a card of it where one is selected. */
export interface Target {
  readonly stageId: Id;
  readonly laneId: Id;
  readonly place: Place;
  readonly cardId: Id | null;
}

/** The chosen place; without one, the beginning of the map. Ids are '' where there is no stage or lane yet. */
export function targetOf(journey: JourneyMap, chosen: Selection | null): Target {
  const grid = gridOf(journey);
  const stageId = grid.columns[0]?.id ?? '';
  const laneId = grid.rows[0]?.id ?? inOrder(journey.lanes)[0]?.id ?? '';
  const at = { stageId, laneId, place: 'last', cardId: null } as const;
  switch (chosen?.kind) {
    case 'cell':
      return { ...at, stageId: chosen.stageId, laneId: chosen.laneId };
    case 'card': {
      const card = journey.cards[chosen.id];
      const isPlaced = card && card.stageId in journey.stages && card.laneId in journey.lanes;
      return isPlaced ? { stageId: card.stageId, laneId: card.laneId, place: { after: card.id }, cardId: card.id } : at;
    }
    case 'stage':
      return { ...at, stageId: chosen.id };
    case 'lane':
      return { ...at, laneId: chosen.id };
    case 'emotion': {
      const below = grid.rows.find((lane) => holdsCards(lane.kind));
      return { ...at, stageId: journey.emotions[chosen.id]?.stageId ?? stageId, laneId: below?.id ?? laneId };
    }
    default:
      return at;
  }
}

/** One step of its own, whatever was being typed or dragged before; false when a lock refused it. */
export function inOneStep({ live }: Hands, edit: MapEdit): boolean {
  live.history.endStep();
  const isDone = live.edit(edit);
  live.history.endStep();
  return isDone;
}

/** Puts cards in and selects them, in one step; a folded stage they go into unfolds. False when a lock refused it. */
export function putIn(hands: Hands, edit: MapEdit, ids: readonly Id[]): boolean {
  const isDone = inOneStep(
    hands,
    mapEdit(edit.name, (running) => {
      edit.apply(running);
      unfoldOver(running, ids);
    }),
  );
  if (isDone) choose(hands, ids);
  return isDone;
}

function unfoldOver(running: Edit, cardIds: readonly Id[]): void {
  for (const stageId of new Set(cardIds.map((id) => running.cards.get(id)?.stageId))) {
    const stage = running.stages.get(stageId ?? '');
    for (const over of [stage, running.stages.get(stage?.parentId ?? '')])
      if (over?.isCollapsed) collapseStage(over.id, false).apply(running);
  }
}

/** Selects what has just come in: the first, and the others with it. */
export function choose({ view }: Hands, ids: readonly Id[]): void {
  const [first, ...others] = ids;
  if (first === undefined) return;
  view.setState({ selection: { kind: 'card', id: first }, others: new Set(others), editingId: null });
}
