import { describe, expect, it } from 'vitest';
import { cardDrop } from '../../../renderer/canvas/dropPlace.ts';
import { distanceTo, traceOf } from '../../../renderer/canvas/flatten.ts';
import { makeRoom } from '../../../renderer/canvas/makeRoom.ts';
import { linkAt } from '../../../renderer/canvas/pickAt.ts';
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
const card = (id: string) => {
  const box = layout.cards.get(id);
  if (!box) throw new Error(`${id} has no place`);
  return box;
};

describe('room for what is carried', () => {
  it('opens ahead of the card that it will stand before, as high as the card in the hand', () => {
    const drop = cardDrop(layout, new Set(['card3']), { x: card('card1').x + 5, y: card('card1').y + 1 });
    if (!drop) throw new Error('over a cell there is a place');

    const room = makeRoom(layout, drop, new Set(['card3']), { height: 40 });

    expect([...room.shifts]).toEqual([
      ['card1', 48],
      ['card2', 48],
    ]);
    expect(room.slot).toMatchObject({ y: card('card1').y, height: 40 });
  });

  it('closes where a card of the same cell is taken from, so that nothing moves while it is over its own place', () => {
    const drop = cardDrop(layout, new Set(['card1']), { x: card('card1').x + 5, y: card('card1').y + 1 });
    if (!drop) throw new Error('over a cell there is a place');

    const room = makeRoom(layout, drop, new Set(['card1']), card('card1'));

    expect(room.shifts.size).toBe(0);
    expect(room.slot.y).toBe(card('card1').y);
  });
});

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
