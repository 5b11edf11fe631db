import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { pushed, pushedAcross } from '../../../renderer/canvas/heads/useNamesInSight.ts';
import { addStep } from '../../../shared/edits/steps.ts';
import { layoutMap } from '../../../shared/layout/layoutMap.ts';
import { aMap } from '../../builders/aMap.ts';
import { forAll } from '../../builders/forAll.ts';

const layout = layoutMap(tallMap());
const [tall] = layout.lanes;
if (!tall) throw new Error('The map has no lane');

function tallMap() {
  let map = aMap().withStages('Before', 'After').withLanes('action', 'pain');
  for (let card = 0; card < 60; card += 1) map = map.withCard(`card ${card}`, { stageId: 'stage1', laneId: 'lane1' });
  return map.journey();
}

/** In map units, from the top of the lane: where what the heads leave free begins. */
const firstInSight = (y: number, zoom: number) => layout.stageHeadHeight - y / zoom - tall.y;

describe('the name of a lane that is higher than the window', () => {
  it('stays where it is while the beginning of the lane is in sight', () => {
    expect(pushed(tall, layout, { x: 0, y: 0, zoom: 1 })).toBe(0);
    expect(pushed(tall, layout, { x: 0, y: 300, zoom: 1 })).toBe(0);
  });

  it('stands below the heads when the beginning has gone', () => {
    expect(pushed(tall, layout, { x: 0, y: -500, zoom: 1 })).toBeCloseTo(firstInSight(-500, 1), 0);
    expect(pushed(tall, layout, { x: 0, y: -500, zoom: 2 })).toBeCloseTo(firstInSight(-500, 2), 0);
  });

  forAll([fc.integer({ min: -9000, max: 2000 }), fc.double({ min: 0.1, max: 2.5, noNaN: true })])(
    'never leaves its lane',
    (y, zoom) => {
      const down = pushed(tall, layout, { x: 0, y, zoom });

      expect(down).toBeGreaterThanOrEqual(0);
      expect(down + tall.name.lineHeight).toBeLessThan(tall.height);
    },
  );
});

describe('the name of a stage that is wider than the window', () => {
  const wide = aMap().withStages('Admission', 'After').withLanes('action');
  for (let step = 0; step < 8; step += 1) wide.with(addStep('stage1'));
  const map = layoutMap(wide.journey());
  const [group] = map.groups;
  if (!group) throw new Error('A stage with steps stands above them');

  it('stays where it is while the beginning of the stage is in sight', () => {
    expect(pushedAcross(group, map, { x: 0, y: 0, zoom: 1 })).toBe(0);
    expect(pushedAcross(group, map, { x: 200, y: 0, zoom: 1 })).toBe(0);
  });

  it('stands beside the lanes’ titles when the beginning has gone', () => {
    const seenFrom = (x: number, zoom: number) => map.laneTitleWidth - x / zoom - group.x;
    expect(pushedAcross(group, map, { x: -400, y: 0, zoom: 1 })).toBeCloseTo(seenFrom(-400, 1), 0);
    expect(pushedAcross(group, map, { x: -400, y: 0, zoom: 2 })).toBeCloseTo(seenFrom(-400, 2), 0);
  });

  forAll([fc.integer({ min: -9000, max: 2000 }), fc.double({ min: 0.1, max: 2.5, noNaN: true })])(
    'never leaves its column',
    (x, zoom) => {
      const along = pushedAcross(group, map, { x, y: 0, zoom });

      expect(along).toBeGreaterThanOrEqual(0);
      expect(along + 60).toBeLessThan(group.width);
    },
  );
});
