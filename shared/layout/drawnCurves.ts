import type { Emotion } from '../journey/emotion.ts';
import type { Id } from '../journey/id.ts';
import type { JourneyMap } from '../journey/journeyMap.ts';
import { inOrder } from '../journey/order.ts';
import type { Columns } from './columns.ts';
import { curveLabels } from './curveLabels.ts';
import type { Hyphens } from './hyphenate.ts';
import type { CurveLabel, CurvePoint, CurveShape, FeelingBand, LaneBox } from './mapLayout.ts';
import { smoothArea, smoothLine } from './monotone.ts';
import type { Row } from './row.ts';

/** A curve before its lane has a place: measured from the lane's top. */
interface LooseCurve {
  readonly personaId: Id;
  readonly points: readonly CurvePoint[];
  readonly labels: readonly CurveLabel[];
}

/** Every persona's curve in every feeling lane. */
export function drawnCurves(
  journey: JourneyMap,
  columns: Columns,
  rows: readonly Row[],
  personaIds: readonly Id[] | undefined,
  hyphens: Hyphens,
): CurveShape[] {
  return rows.flatMap(({ lane }) => {
    const { band, y } = lane;
    if (!band) return [];
    return looseCurves(journey, columns, lane, band, personaIds, hyphens).map(({ personaId, points, labels }) => {
      const placed = points.map((point) => ({ ...point, y: point.y === null ? null : point.y + y }));
      return {
        personaId,
        laneId: lane.id,
        points: placed,
        labels: labels.map((label) => ({ ...label, y: label.y + y })),
        line: smoothLine(placed),
        area: smoothArea(placed, band.middle),
      };
    });
  });
}

const known = new WeakMap<JourneyMap['emotions'], { key: string; personas: unknown; curves: readonly LooseCurve[] }>();

/** Words look for room around their points, which takes long: they do it again only when feelings or columns change. */
function looseCurves(
  journey: JourneyMap,
  columns: Columns,
  lane: LaneBox,
  band: FeelingBand,
  personaIds: readonly Id[] | undefined,
  hyphens: Hyphens,
): readonly LooseCurve[] {
  const { personas, emotions } = journey;
  const within = `${lane.height}|${band.top - lane.y}|${band.bottom - lane.y}`;
  const key = `${columns.signature}|${within}|${hyphens}|${personaIds?.join() ?? '*'}`;
  const before = known.get(emotions);
  if (before?.key === key && before.personas === personas) return before.curves;
  const shown = inOrder(personas).filter((persona) => personaIds?.includes(persona.id) ?? true);
  const atTop = { ...lane, y: 0 };
  const loose = { top: band.top - lane.y, middle: band.middle - lane.y, bottom: band.bottom - lane.y };
  const byStage = emotionsByPersonaAndStage(emotions);
  const drawn = shown.map(({ id }) => ({ personaId: id, points: pointsOf(byStage.get(id), columns, loose) }));
  const labels = curveLabels(journey, drawn, atTop, columns, hyphens);
  const curves = drawn
    .filter(({ points }) => points.length > 0)
    .map((curve) => ({ ...curve, labels: labels.get(curve.personaId) ?? [] }));
  known.set(emotions, { key, personas, curves });
  return curves;
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

/** A stage's points share the width of its columns; in a folded one they stand close together, its steps' as well. */
function pointsOf(
  byStage: ReadonlyMap<Id, readonly Readonly<Emotion>[]> | undefined,
  { reach, stages }: Columns,
  band: FeelingBand,
): CurvePoint[] {
  const groups = new Map<string, { x: number; width: number; emotions: Readonly<Emotion>[] }>();
  for (const [stageId, own] of reach) {
    const [first, last] = [stages[own.first], stages[own.last]];
    const emotions = byStage?.get(stageId);
    if (!emotions || !first || !last) continue;
    const key = `${own.first} ${own.last}`;
    const group = groups.get(key) ?? { x: first.x, width: last.x + last.width - first.x, emotions: [] };
    group.emotions.push(...emotions);
    groups.set(key, group);
  }
  const points = [...groups.values()].flatMap((group) =>
    group.emotions.map((emotion, index) => ({
      emotionId: emotion.id,
      x: placeInStage(group, index, group.emotions.length),
      y: emotion.value === null ? null : heightInBand(emotion.value, band),
    })),
  );
  return points.sort((a, b) => a.x - b.x);
}

function emotionsByPersonaAndStage(emotions: JourneyMap['emotions']): Map<Id, Map<Id, Readonly<Emotion>[]>> {
  const found = new Map<Id, Map<Id, Readonly<Emotion>[]>>();
  for (const emotion of inOrder(emotions)) {
    const byStage = found.get(emotion.personaId) ?? new Map<Id, Readonly<Emotion>[]>();
    found.set(emotion.personaId, byStage);
    byStage.set(emotion.stageId, [...(byStage.get(emotion.stageId) ?? []), emotion]);
  }
  return found;
}
