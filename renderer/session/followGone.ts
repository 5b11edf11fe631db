import { useEffect } from 'react';
import type { JourneyMap } from '../../shared/journey/journeyMap.ts';
import type { LiveMap } from '../../shared/live/liveMap.ts';
import { chooseCards, chosenCards, tableOf } from './chosen.ts';
import { useSession } from './session.ts';
import { type Selection, useViewStore, type ViewStore } from './view.ts';

/**
 * Whatever takes a thing off the map, an undo or a colleague, nobody goes on having it selected: a key would act on
 * nothing, and its panel would stand there empty. Of a card its cell stays selected, so that the keyboard stays where
 * it was; never a neighbour, which the next press of Delete would take along.
 */
export function followGone(live: LiveMap, view: ViewStore): () => void {
  let before = live.snapshot();
  return live.onSnapshot((journey) => {
    const last = before;
    before = journey;
    const { selection, focus, editingId } = view.getState();
    if (focus && !isThere(journey, focus)) view.setState({ focus: null });
    if (!selection) return;
    const ids = chosenCards(view.getState());
    const left = ids.filter((id) => id in journey.cards);
    if (selection.kind === 'card' && left.length > 0) {
      if (left.length < ids.length) chooseCards(view, left);
    } else if (!isThere(journey, selection)) {
      view.setState({ selection: cellOf(last, journey, selection), others: new Set() });
      if ('id' in selection && editingId === selection.id) view.setState({ editingId: null });
    }
  });
}

const isThere = (journey: JourneyMap, one: Selection): boolean =>
  one.kind === 'cell'
    ? one.stageId in journey.stages && one.laneId in journey.lanes
    : one.id in journey[tableOf[one.kind]];

function cellOf(last: JourneyMap, journey: JourneyMap, selection: Selection): Selection | null {
  const card = selection.kind === 'card' ? last.cards[selection.id] : undefined;
  if (!card) return null;
  const cell = { kind: 'cell', stageId: card.stageId, laneId: card.laneId } as const;
  return isThere(journey, cell) ? cell : null;
}

export function useFollowGone(): void {
  const { live } = useSession();
  const view = useViewStore();
  useEffect(() => followGone(live, view), [live, view]);
}
