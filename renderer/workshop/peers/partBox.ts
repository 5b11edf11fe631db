import { thingOf } from '../../../shared/comments/things.ts';
import type { Id } from '../../../shared/journey/id.ts';
import type { JourneyMap } from '../../../shared/journey/journeyMap.ts';
import type { Box, MapLayout } from '../../../shared/layout/mapLayout.ts';
import { boxOf } from '../../canvas/places/sight.ts';
import { focusBox } from '../../canvas/sight/FocusVeil.tsx';

/** Where a record stands by itself: of a stage or lane its head or title row. Null where it is not drawn. */
export function recordBox(journey: JourneyMap, layout: MapLayout, id: Id): Box | null {
  const thing = thingOf(journey, id);
  if (!thing) return null;
  if (thing.kind === 'stage') return [...layout.stages, ...layout.groups].find((stage) => stage.id === id) ?? null;
  const box = boxOf(layout, thing);
  return box && thing.kind === 'lane' ? { ...box, width: layout.laneTitleWidth } : box;
}

/** The same with all that belongs to it: a stage's whole column, a lane's whole row. */
export function partBox(journey: JourneyMap, layout: MapLayout, id: Id): Box | null {
  const thing = thingOf(journey, id);
  if (thing?.kind === 'stage' || thing?.kind === 'lane') return focusBox(layout, { kind: thing.kind, id });
  return thing && boxOf(layout, thing);
}

/** What a lock keeps hands off: a row, a column, where they meet, or the whole map. */
export function lockBox(layout: MapLayout, { laneId, stageId }: { laneId: Id | null; stageId: Id | null }): Box | null {
  const whole = { x: 0, y: 0, width: layout.width, height: layout.height };
  const column = stageId === null ? whole : focusBox(layout, { kind: 'stage', id: stageId });
  const row = laneId === null ? whole : focusBox(layout, { kind: 'lane', id: laneId });
  return column && row && { x: column.x, y: row.y, width: column.width, height: row.height };
}
