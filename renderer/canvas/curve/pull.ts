import { valueInBand } from '../../../shared/layout/drawnCurves.ts';
import type { MapLayout } from '../../../shared/layout/mapLayout.ts';

/** A height in a feeling lane as a feeling, in tenths: finer than a hand or an opinion is. */
export function valueAt(layout: MapLayout, laneId: string, y: number): number {
  const band = layout.lanes.find(({ id }) => id === laneId)?.band;
  return band ? toTenth(valueInBand(y, band)) : 0;
}

/** Never −0, which would be read aloud as "minus zero". */
const toTenth = (value: number): number => Math.round(value * 10) / 10 || 0;

/** The point of a stage that a new one at x comes ahead of; null when it is the last. */
export function pointBehind(
  layout: MapLayout,
  personaId: string,
  laneId: string,
  stageId: string,
  x: number,
): string | null {
  const stage = layout.stages.find(({ id }) => id === stageId);
  const curve = layout.curves.find((shape) => shape.personaId === personaId && shape.laneId === laneId);
  if (!stage || !curve) return null;
  const inside = curve.points.filter((point) => point.x >= stage.x && point.x < stage.x + stage.width);
  return inside.find((point) => point.x > x)?.emotionId ?? null;
}

/**
 * Where a point stands when the hand takes it sideways: ahead of the first other point at the right of the hand in the
 * stage there. Null while it keeps its place. Folded stages take no points.
 */
export function landingPlace(
  layout: MapLayout | null,
  emotionId: string,
  x: number,
): { stageId: string; beforeId: string | null } | null {
  const curve = layout?.curves.find(({ points }) => points.some((point) => point.emotionId === emotionId));
  const stage = layout?.stages.find((box) => x >= box.x && x < box.x + box.width);
  if (!layout || !curve || !stage || stage.isCollapsed) return null;
  const inside = curve.points.filter((point) => point.x >= stage.x && point.x < stage.x + stage.width);
  const own = inside.findIndex((point) => point.emotionId === emotionId);
  const others = inside.filter((point) => point.emotionId !== emotionId);
  const next = others.findIndex((point) => point.x > x);
  const at = next < 0 ? others.length : next;
  if (own === at) return null;
  return { stageId: stage.id, beforeId: others[at]?.emotionId ?? null };
}
