import type { Id } from '../../../shared/journey/id.ts';
import type { CardBox, MapLayout } from '../../../shared/layout/mapLayout.ts';

export interface Span {
  /** Null for a card that lies in its own column alone. */
  readonly untilStageId: Id | null;
  readonly count: number;
}

/** How far a card reaches when its right edge is drawn to a place: over every column of which it covers half. */
export function spanTo(layout: MapLayout, card: CardBox, x: number): Span | null {
  const first = layout.stages.findIndex(({ id }) => id === card.stageId);
  const own = layout.stages[first];
  if (!own) return null;
  let last = first;
  for (let at = first + 1; at < layout.stages.length; at += 1) {
    const column = layout.stages[at];
    if (column && x > column.x + column.width / 2) last = at;
  }
  const end = layout.stages[last] ?? own;
  return { untilStageId: last === first ? null : end.id, count: last - first + 1 };
}
