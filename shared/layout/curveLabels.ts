import type { Emotion } from '../journey/emotion.ts';
import type { Id } from '../journey/id.ts';
import type { JourneyMap } from '../journey/journeyMap.ts';
import { type Columns, isFolded } from './columns.ts';
import type { Hyphens } from './hyphenate.ts';
import type { Box, CurveLabel, CurvePoint, LaneBox, Lines } from './mapLayout.ts';
import { measures } from './measures.ts';
import { measureText } from './measureText.ts';
import { textStyles } from './textStyles.ts';
import { linesHeight, linesWidth, noLines, wrapAtMost } from './wrapText.ts';

const labelWidth = 156;
/** Between a point's middle and the label: the point's ring and a little air. */
const pointGap = 11;

interface Said {
  readonly label: Lines;
  readonly feeling: string;
  readonly width: number;
  readonly height: number;
}

interface PersonaPoints {
  readonly personaId: Id;
  readonly points: readonly CurvePoint[];
}

/** How much air a feeling lane keeps above +2 and below −2, so that the highest label fits. */
export function labelRoom(emotions: JourneyMap['emotions'], hyphens: Hyphens): number {
  const before = rooms.get(emotions);
  if (before?.hyphens === hyphens) return before.room;
  const heights = Object.values(emotions).map((emotion) => saidOf(emotion, hyphens)?.height ?? 0);
  const most = heights.reduce((a, b) => Math.max(a, b), 0);
  const room = Math.max(measures.bandPad, most === 0 ? 0 : most + pointGap + 6);
  rooms.set(emotions, { hyphens, room });
  return room;
}

const rooms = new WeakMap<JourneyMap['emotions'], { hyphens: Hyphens; room: number }>();

/**
 * Words at the points that have some. Each label tries the places around its point and takes the one that hides
 * least: other labels and points weigh most, then lines, then the side that looks natural (peaks above, valleys below).
 */
export function curveLabels(
  journey: JourneyMap,
  curves: readonly PersonaPoints[],
  lane: LaneBox,
  columns: Columns,
  hyphens: Hyphens,
): Map<Id, CurveLabel[]> {
  const points = curves.flatMap((curve) => curve.points.flatMap(({ x, y }) => (y === null ? [] : [{ x, y }])));
  const strokes = curves.flatMap((curve) => strokeBoxes(curve.points));
  const taken: Box[] = [];
  const first = columns.stages[0];
  const last = columns.stages.at(-1);
  const bounds = { left: first?.x ?? 0, right: last ? last.x + last.width : 0, lane };
  const labels = new Map<Id, CurveLabel[]>();
  for (const curve of curves) {
    const own = curve.points.flatMap((point, index) => {
      const emotion = journey.emotions[point.emotionId];
      const isTold = emotion && point.y !== null && !isHidden(columns, emotion);
      const said = isTold ? saidOf(emotion, hyphens) : null;
      if (!said || point.y === null) return [];
      const isPeak = isAboveNeighbours(curve.points, index);
      const place = bestPlace(candidates({ x: point.x, y: point.y }, said, isPeak, bounds), points, strokes, taken);
      taken.push(place.box);
      return [
        { ...place.box, emotionId: point.emotionId, label: said.label, feeling: said.feeling, isAbove: place.isAbove },
      ];
    });
    labels.set(curve.personaId, own);
  }
  return labels;
}

function saidOf(emotion: Readonly<Emotion>, hyphens: Hyphens): Said | null {
  if (!emotion.label && !emotion.feeling) return null;
  const label = emotion.label
    ? wrapAtMost(emotion.label, textStyles.curveLabel, labelWidth, 2, hyphens)
    : noLines(textStyles.curveLabel);
  const feeling = emotion.feeling
    ? (wrapAtMost(emotion.feeling, textStyles.curveFeeling, labelWidth, 1).lines[0] ?? '')
    : '';
  return {
    label,
    feeling,
    width:
      Math.ceil(Math.max(linesWidth(label, textStyles.curveLabel), measureText(feeling, textStyles.curveFeeling))) + 2,
    height: linesHeight(label) + (feeling ? textStyles.curveFeeling.lineHeight : 0),
  };
}

/** In a folded stage points are drawn without words. */
function isHidden({ reach, stages }: Columns, { stageId }: Readonly<Emotion>): boolean {
  const own = reach.get(stageId);
  return own === undefined || isFolded(stages, own);
}

function isAboveNeighbours(points: readonly CurvePoint[], index: number): boolean {
  const own = points[index]?.y ?? 0;
  const around = [points[index - 1]?.y, points[index + 1]?.y].filter((y) => typeof y === 'number');
  const mean = around.reduce((sum, y) => sum + y, 0) / Math.max(1, around.length);
  return around.length === 0 || own <= mean;
}

interface Candidate {
  readonly box: Box;
  readonly isAbove: boolean;
  /** How unnatural the place is. */
  readonly cost: number;
}

function candidates(
  point: { x: number; y: number },
  said: Said,
  isPeak: boolean,
  bounds: { left: number; right: number; lane: LaneBox },
): Candidate[] {
  const found: Candidate[] = [];
  for (const isAbove of [isPeak, !isPeak])
    for (const [step, shift] of [0, -0.3, 0.3, -0.6, 0.6].entries())
      for (const farther of [0, 8, 18]) {
        const side = isAbove ? -pointGap - said.height - farther : pointGap + farther;
        found.push({
          box: {
            x: within(point.x - said.width / 2 + shift * said.width, bounds.left + 2, bounds.right - said.width - 2),
            y: within(point.y + side, bounds.lane.y + 2, bounds.lane.y + bounds.lane.height - said.height - 2),
            width: said.width,
            height: said.height,
          },
          isAbove,
          cost: (isAbove === isPeak ? 0 : 30) + step * 6 + farther,
        });
      }
  return found;
}

const within = (value: number, low: number, high: number): number => Math.max(low, Math.min(value, high));

function bestPlace(
  places: readonly Candidate[],
  points: readonly { x: number; y: number }[],
  strokes: readonly Box[],
  taken: readonly Box[],
): Candidate {
  const cost = ({ box, cost }: Candidate): number =>
    cost +
    taken.filter((other) => overlaps(box, other)).length * 2000 +
    points.filter(({ x, y }) => overlaps(box, { x: x - 7, y: y - 7, width: 14, height: 14 })).length * 400 +
    strokes.filter((stroke) => overlaps(box, stroke)).length * 12;
  const scored = places.map((place) => ({ place, cost: cost(place) }));
  return scored.reduce((best, next) => (next.cost < best.cost ? next : best)).place;
}

const overlaps = (a: Box, b: Box): boolean =>
  a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height;

/** The drawn line as small boxes: straight between points is near enough to keep words off it. */
function strokeBoxes(points: readonly CurvePoint[]): Box[] {
  const steps = 12;
  return points.flatMap((point, index) => {
    const next = points[index + 1];
    if (!next || point.y === null || next.y === null) return [];
    const { y } = point;
    const rise = next.y - y;
    return Array.from({ length: steps }, (_, step) => {
      const share = (step + 0.5) / steps;
      // Smoothstep runs as a monotone curve does between two turning points.
      const smooth = share * share * (3 - 2 * share);
      return { x: point.x + (next.x - point.x) * share - 2, y: y + rise * smooth - 2, width: 4, height: 4 };
    });
  });
}
