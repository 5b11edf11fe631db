import type { Id } from '../../../shared/journey/id.ts';
import type { CurveShape, LinkShape, MapLayout } from '../../../shared/layout/mapLayout.ts';
import type { Point } from './dropPlace.ts';
import { distanceTo } from './flatten.ts';

/** How close a pointer must come to a line, in screen pixels. */
export const reach = 7;

/** The link under a point: its line, or the words on it. Asked of the layout, so that no line needs an element of its own. */
export function linkAt(layout: MapLayout, at: Point, within: number): Id | null {
  let nearest: { id: Id; distance: number } | null = null;
  for (const shape of layout.links) {
    const distance = isOnLabel(shape, at) ? 0 : distanceTo(shape.path, at, within);
    if (distance <= within && (nearest === null || distance < nearest.distance)) nearest = { id: shape.id, distance };
  }
  return nearest?.id ?? null;
}

/** Whether a point lies on the words of a link. */
function isOnLabel({ label, labelAt }: LinkShape, { x, y }: Point): boolean {
  const [line = ''] = label.lines;
  if (line === '') return false;
  const half = Math.max(20, line.length * 3.2);
  return Math.abs(x - labelAt.x) <= half && y >= labelAt.y && y <= labelAt.y + label.lineHeight;
}

/** The drawn curve of a persona under a point. */
export function curveAt(layout: MapLayout, personaId: Id, at: Point, within: number): CurveShape | null {
  return (
    layout.curves.find((shape) => shape.personaId === personaId && distanceTo(shape.line, at, within) <= within) ?? null
  );
}
