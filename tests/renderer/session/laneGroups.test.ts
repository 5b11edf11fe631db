import { expect, it } from 'vitest';
import { laneGroups } from '../../../renderer/session/laneGroups.ts';
import { laneKindSchema } from '../../../shared/journey/lane.ts';

it('every kind of lane stands in one group, and none in two', () => {
  const offered = laneGroups.flatMap(({ kinds }) => kinds);

  expect([...offered].sort()).toEqual([...laneKindSchema.options].sort());
});
