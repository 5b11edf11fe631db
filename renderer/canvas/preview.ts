import { orderAt } from '../../shared/edits/place.ts';
import type { Emotion } from '../../shared/journey/emotion.ts';
import type { JourneyMap } from '../../shared/journey/journeyMap.ts';
import type { CanvasState } from './canvasState.ts';

type Held = Pick<CanvasState, 'pulled' | 'resized'> & {
  readonly roomier?: NonNullable<CanvasState['drag']>['roomier'];
};

/** The map as it will be when the hand lets go of a point of the curve, of an edge or of a card: what the layout is made from. */
export function previewed(journey: JourneyMap, { pulled, resized, roomier = null }: Held): JourneyMap {
  return withRoomier(withResized(withPulled(journey, pulled), resized), roomier);
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

/** The layout makes a lane as high as its cards need in any case. */
function withRoomier(journey: JourneyMap, roomier: NonNullable<Held['roomier']> | null): JourneyMap {
  const lane = roomier && journey.lanes[roomier.laneId];
  if (!lane || (lane.height ?? 0) >= roomier.height) return journey;
  return { ...journey, lanes: { ...journey.lanes, [lane.id]: { ...lane, height: roomier.height } } };
}
