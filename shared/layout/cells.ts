import type { Cell } from '../journey/cell.ts';
import type { Id } from '../journey/id.ts';
import type { Box, MapFrame } from './mapLayout.ts';

type Frame = Pick<MapFrame, 'stages' | 'lanes'>;

/** The rectangle where a stage and a lane cross; null when one of them is gone. */
export function cellBox({ stages, lanes }: Frame, stageId: Id, laneId: Id): Box | null {
  const stage = stages.find(({ id }) => id === stageId);
  const lane = lanes.find(({ id }) => id === laneId);
  return stage && lane ? { x: stage.x, y: lane.y, width: stage.width, height: lane.height } : null;
}

/** The cell under a point of the map; null over titles, heads and outside. */
export function cellAt({ stages, lanes }: Frame, { x, y }: Readonly<Pick<Box, 'x' | 'y'>>): Cell | null {
  const stage = stages.find((box) => x >= box.x && x < box.x + box.width);
  const lane = lanes.find((box) => y >= box.y && y < box.y + box.height);
  return stage && lane ? { stageId: stage.id, laneId: lane.id } : null;
}
