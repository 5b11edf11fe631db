import { z } from 'zod/mini';
import { idSchema } from '../journey/id.ts';

/** A part of the map that only the facilitator changes: a lane, a stage, one cell, or with neither all of it. */
export const lockSchema = z.object({ laneId: z.nullable(idSchema), stageId: z.nullable(idSchema) });
export type Lock = z.infer<typeof lockSchema>;

/** Whether something that lies there is locked; what has no lane or stage of its own passes null for it. */
export const isLocked = (locks: readonly Lock[], place: { laneId: string | null; stageId: string | null }): boolean =>
  locks.some(
    (lock) =>
      (lock.laneId === null || lock.laneId === place.laneId) &&
      (lock.stageId === null || lock.stageId === place.stageId),
  );
