import type { Id } from '../../../shared/journey/id.ts';
import type { JourneyMap } from '../../../shared/journey/journeyMap.ts';
import { inOrder } from '../../../shared/journey/order.ts';
import { parentOf } from '../../../shared/journey/stageTree.ts';
import type { Words } from '../../../shared/text/words.ts';
import { cardName, laneName, stageName } from '../../session/names.ts';
import { say, type ViewStore } from '../../session/view.ts';
import type { Dragged } from '../canvasState.ts';

/** Says where something landed, for those who did not see it. */
export function sayPlace(
  journey: JourneyMap,
  view: ViewStore,
  words: Words,
  { kind, id }: Dragged,
  { count, isCopy }: { count: number; isCopy: boolean },
) {
  if (kind === 'stage') {
    const level = inOrder(journey.stages).filter((stage) => levelOf(journey, stage.id) === levelOf(journey, id));
    const name = stageName(journey, id, words);
    const above = levelOf(journey, id);
    if (above === null) return say(view, words('canvas.movedStage', { name, ...rank(level, id) }));
    const stage = stageName(journey, above, words);
    return say(view, words('canvas.movedStep', { name, stage, ...rank(level, id) }));
  }
  if (kind === 'lane')
    return say(
      view,
      words('canvas.movedLane', { name: laneName(journey, id, words), ...rank(inOrder(journey.lanes), id) }),
    );
  const card = journey.cards[id];
  if (!card) return;
  const place = { stage: stageName(journey, card.stageId, words), lane: laneName(journey, card.laneId, words) };
  if (count > 1) return say(view, words(isCopy ? 'gestures.copied' : 'gestures.moved', { count, ...place }));
  say(view, words(isCopy ? 'canvas.copiedTo' : 'canvas.movedTo', { name: cardName(journey, id, words), ...place }));
}

function levelOf(journey: JourneyMap, id: Id): Id | null {
  const stage = journey.stages[id];
  return stage ? parentOf(journey.stages, stage) : null;
}

const rank = (all: readonly { id: Id }[], id: Id) => ({
  position: all.findIndex((entry) => entry.id === id) + 1,
  count: all.length,
});
