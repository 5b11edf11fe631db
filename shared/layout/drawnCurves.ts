import { inOrder } from '../journey/cell.ts';
import type { Emotion } from '../journey/emotion.ts';
import type { Id } from '../journey/id.ts';
import type { JourneyMap } from '../journey/journeyMap.ts';
import { curveLabels } from './curveLabels.ts';
import type { CurvePoint, CurveShape, FeelingBand, StageBox } from './mapLayout.ts';
import { smoothArea, smoothLine } from './monotone.ts';
import type { Row } from './row.ts';

/** Every persona's curve in every feeling lane. */
export function drawnCurves(
  journey: JourneyMap,
  stages: readonly StageBox[],
  rows: readonly Row[],
  personaIds: readonly Id[] | undefined,
): CurveShape[] {
  const personas = inOrder(journey.personas).filter((persona) => personaIds?.includes(persona.id) ?? true);
  const emotions = emotionsByPersonaAndStage(journey);
  return rows.flatMap(({ lane }) => {
    const { band } = lane;
    if (!band) return [];
    const curves = personas.map((persona) => {
      const points = pointsOf(emotions.get(persona.id), stages, band);
      return { personaId: persona.id, points };
    });
    const labels = curveLabels(journey, curves, lane, stages);
    return curves
      .filter((curve) => curve.points.length > 0)
      .map((curve) => ({
        ...curve,
        laneId: lane.id,
        labels: labels.get(curve.personaId) ?? [],
        line: smoothLine(curve.points),
        area: smoothArea(curve.points, band.middle),
      }));
  });
}

/** From −2…+2 to the band. */
export const heightInBand = (value: number, band: FeelingBand): number =>
  band.middle - (Math.min(2, Math.max(-2, value)) / 2) * ((band.bottom - band.top) / 2);

/** From the band back to −2…+2, for a point that is being dragged. */
export const valueInBand = (y: number, band: FeelingBand): number =>
  Math.min(2, Math.max(-2, ((band.middle - y) / ((band.bottom - band.top) / 2)) * 2));

/** Where the index-th of `count` things of a stage stands: evenly shared width. */
export const placeInStage = (stage: { x: number; width: number }, index: number, count: number): number =>
  stage.x + (stage.width * (index + 0.5)) / count;

function pointsOf(
  byStage: ReadonlyMap<Id, readonly Readonly<Emotion>[]> | undefined,
  stages: readonly StageBox[],
  band: FeelingBand,
): CurvePoint[] {
  return stages.flatMap((stage) => {
    const emotions = byStage?.get(stage.id) ?? [];
    return emotions.map((emotion, index) => ({
      emotionId: emotion.id,
      x: placeInStage(stage, index, emotions.length),
      y: emotion.value === null ? null : heightInBand(emotion.value, band),
    }));
  });
}

function emotionsByPersonaAndStage(journey: JourneyMap): Map<Id, Map<Id, Readonly<Emotion>[]>> {
  const found = new Map<Id, Map<Id, Readonly<Emotion>[]>>();
  for (const emotion of inOrder(journey.emotions)) {
    const byStage = found.get(emotion.personaId) ?? new Map<Id, Readonly<Emotion>[]>();
    found.set(emotion.personaId, byStage);
    byStage.set(emotion.stageId, [...(byStage.get(emotion.stageId) ?? []), emotion]);
  }
  return found;
}
