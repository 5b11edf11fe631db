import type { Id } from '../../../shared/journey/id.ts';
import type { MapLayout } from '../../../shared/layout/mapLayout.ts';

/** Cards as the eye meets them: row by row, and in each from left to right. */
export function inReadingOrder(layout: MapLayout | null, ids: Iterable<Id>): Id[] {
  const boxes = layout?.cards;
  return [...ids].sort((a, b) => {
    const [one, other] = [boxes?.get(a), boxes?.get(b)];
    if (!one || !other) return Number(!one) - Number(!other);
    return one.y - other.y || one.x - other.x;
  });
}
