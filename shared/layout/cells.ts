import type { Id } from '../journey/id.ts';
import type { Box, MapLayout } from './mapLayout.ts';

/** Where a stage and a lane cross; null when one of them is gone. */
export function cellBox(layout: MapLayout, stageId: Id, laneId: Id): Box | null {
  const stage = layout.stages.find((box) => box.id === stageId);
  const lane = layout.lanes.find((box) => box.id === laneId);
  return stage && lane ? { x: stage.x, y: lane.y, width: stage.width, height: lane.height } : null;
}

/** The cell under a place on the map; null over titles, heads and outside. */
export function cellAt(layout: MapLayout, x: number, y: number): { stageId: Id; laneId: Id } | null {
  const stage = layout.stages.find((box) => x >= box.x && x < box.x + box.width);
  const lane = layout.lanes.find((box) => y >= box.y && y < box.y + box.height);
  return stage && lane ? { stageId: stage.id, laneId: lane.id } : null;
}
