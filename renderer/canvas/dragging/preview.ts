import { orderAt } from '../../../shared/edits/place.ts';
import type { Emotion } from '../../../shared/journey/emotion.ts';
import type { JourneyMap } from '../../../shared/journey/journeyMap.ts';
import type { CanvasState } from '../canvasState.ts';
import { afterEdit } from './afterEdit.ts';
import { landing } from './landing.ts';

type Drag = NonNullable<CanvasState['drag']>;

type Held = Pick<CanvasState, 'pulled' | 'resized'> & {
  readonly spanned?: CanvasState['spanned'];
  readonly roomier?: Drag['roomier'];
  /** The stage or lane in the hand. */
  readonly what?: Drag['what'] | null;
  readonly drop?: Drag['drop'];
};

/** The map as it will be when the hand lets go of what it holds: what the layout is made from. */
export function previewed(journey: JourneyMap, held: Held): JourneyMap {
  const { pulled, resized, spanned = null, roomier = null, what = null, drop = null } = held;
  const wide = withSpanned(withResized(withPulled(journey, pulled), resized), spanned);
  return withCarried(withRoomier(wide, roomier), what, drop);
}

/** Stages and lanes already lie as they would be let go; cards do not, since their rows would shrink below the hand. */
function withCarried(journey: JourneyMap, what: Drag['what'] | null, drop: Drag['drop']): JourneyMap {
  if (!what || what.kind === 'card') return journey;
  const landed = landing({ what, drop, ids: [], isCopy: false });
  return landed ? afterEdit(journey, landed.edit) : journey;
}

function withPulled(journey: JourneyMap, pulled: Held['pulled']): JourneyMap {
  const point = pulled && journey.emotions[pulled.emotionId];
  if (!point) return journey;
  const placed = pulled.to ? { stageId: pulled.to.stageId, order: orderOf(journey, point, pulled.to) } : {};
  return { ...journey, emotions: { ...journey.emotions, [point.id]: { ...point, value: pulled.value, ...placed } } };
}

function orderOf(
  { emotions }: JourneyMap,
  point: Readonly<Emotion>,
  { stageId, beforeId }: NonNullable<NonNullable<Held['pulled']>['to']>,
): string {
  const beside = Object.values(emotions).filter(
    (other) => other.personaId === point.personaId && other.stageId === stageId,
  );
  return orderAt(beside, beforeId === null ? 'last' : { before: beforeId }, point.id);
}

function withResized(journey: JourneyMap, resized: Held['resized']): JourneyMap {
  if (resized?.kind === 'stage') {
    const stage = journey.stages[resized.id];
    return stage
      ? { ...journey, stages: { ...journey.stages, [stage.id]: { ...stage, width: resized.size } } }
      : journey;
  }
  const lane = resized && journey.lanes[resized.id];
  return lane ? { ...journey, lanes: { ...journey.lanes, [lane.id]: { ...lane, height: resized.size } } } : journey;
}

function withSpanned(journey: JourneyMap, spanned: CanvasState['spanned']): JourneyMap {
  const card = spanned && journey.cards[spanned.id];
  if (!card || card.untilStageId === spanned.untilStageId) return journey;
  return { ...journey, cards: { ...journey.cards, [card.id]: { ...card, untilStageId: spanned.untilStageId } } };
}

/** The layout makes a lane as high as its cards need in any case. */
function withRoomier(journey: JourneyMap, roomier: Drag['roomier']): JourneyMap {
  if (!roomier) return journey;
  const lanes = { ...journey.lanes };
  for (const [id, height] of roomier) {
    const lane = lanes[id];
    if (lane && (lane.height ?? 0) < height) lanes[id] = { ...lane, height };
  }
  return { ...journey, lanes };
}
