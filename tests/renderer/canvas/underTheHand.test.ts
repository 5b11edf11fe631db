import { describe, expect, it } from 'vitest';
import { distanceTo, traceOf } from '../../../renderer/canvas/places/flatten.ts';
import { linkAt } from '../../../renderer/canvas/places/pickAt.ts';
import { addLink } from '../../../shared/edits/links.ts';
import { layoutMap } from '../../../shared/layout/layoutMap.ts';
import { aMap } from '../../builders/aMap.ts';

const layout = layoutMap(
  aMap()
    .withStages('Before', 'After')
    .withLanes('action', 'pain')
    .withCard('first')
    .withCard('second')
    .withCard('third', { stageId: 'stage2' })
    .with(addLink({ id: 'way', fromId: 'card1', toId: 'card3' }))
    .journey(),
);
describe('a drawn way', () => {
  it('is found on its line and a little beside it, and not further off', () => {
    const [shape] = layout.links;
    const points = traceOf(shape?.path ?? '').runs.flat();
    const middle = points[Math.floor(points.length / 2)];
    if (!middle) throw new Error('a way has a line');

    expect(linkAt(layout, middle, 7)).toBe('way');
    expect(linkAt(layout, { x: middle.x, y: middle.y + 400 }, 7)).toBeNull();
  });

  it('is measured along straight pieces and curves', () => {
    expect(distanceTo('M0,0H100V50', { x: 40, y: 6 }, 10)).toBeCloseTo(6);
    expect(distanceTo('M0,0H100V50', { x: 94, y: 30 }, 10)).toBeCloseTo(6);
    // A cubic whose handles lie on the line is the line.
    expect(distanceTo('M0,0C30,0 60,0 90,0', { x: 45, y: 5 }, 10)).toBeCloseTo(5);
    expect(distanceTo('M0,0L10,0', { x: 50, y: 0 }, 10)).toBe(Infinity);
  });
});
