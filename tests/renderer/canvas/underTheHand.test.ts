import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cardDrop } from '../../../renderer/canvas/dropPlace.ts';
import { distanceTo, traceOf } from '../../../renderer/canvas/flatten.ts';
import { makeRoom } from '../../../renderer/canvas/makeRoom.ts';
import { linkAt } from '../../../renderer/canvas/pickAt.ts';
import { previewed } from '../../../renderer/canvas/preview.ts';
import { roomIn, roomierLane } from '../../../renderer/canvas/useMakingRoom.ts';
import { moveCards } from '../../../shared/edits/cardMoves.ts';
import { addLink } from '../../../shared/edits/links.ts';
import { layoutMap } from '../../../shared/layout/layoutMap.ts';
import type { Box, MapLayout } from '../../../shared/layout/mapLayout.ts';
import { aMap } from '../../builders/aMap.ts';
import { forAll } from '../../builders/forAll.ts';
import { runs } from '../../builders/runs.ts';
import { anyJourney } from '../../shared/layout/anyJourney.ts';

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

    const { height } = makeRoom(layout, drop, new Set(['card3']), { height: 40 });
    const room = makeRoom(grown(layout, 'lane1', height), drop, new Set(['card3']), { height: 40 });

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

describe('room for several cards', () => {
  it('opens for all that come from the cell of the held one, in one block, and for the others where they will land', () => {
    const live = aMap()
      .withStages('Before', 'During', 'After')
      .withLanes('action')
      .withCard('first')
      .withCard('second')
      .withCard('beside', { stageId: 'stage2' })
      .withCard('there', { stageId: 'stage2' })
      .withCard('waits', { stageId: 'stage3' })
      .live();
    const map = layoutMap(live.snapshot());
    const at = { x: (map.cards.get('card4')?.x ?? 0) + 5, y: (map.cards.get('card4')?.y ?? 0) + 1 };
    const ids = ['card1', 'card2', 'card3'];
    const drop = cardDrop(map, new Set(ids), at);
    const room = roomIn({
      layout: grown(map, 'lane1', 900),
      drag: { what: { kind: 'card', id: 'card1' }, drop, ids, isCopy: false },
    });
    if (!drop) throw new Error('over a card there is a place');

    live.edit(moveCards(ids, drop, { before: 'card4' }, 'card1'));
    const landed = layoutMap(live.snapshot()).cards;

    const place = (box: Box | undefined) => box && { x: box.x, y: box.y, width: box.width, height: box.height };
    expect(room?.slots).toHaveLength(3);
    expect(room?.slots.map(place)).toEqual(expect.arrayContaining(ids.map((id) => place(landed.get(id)))));
    for (const id of ['card4', 'card5'])
      expect((map.cards.get(id)?.y ?? 0) + (room?.shifts.get(id) ?? 0)).toBeCloseTo(landed.get(id)?.y ?? 0);
  });
});

describe('room beside cards that lie across columns', () => {
  const spanned = () =>
    aMap()
      .withStages('Before', 'During', 'After')
      .withLanes('action', 'pain')
      .withCard('wide', { untilStageId: 'stage2' })
      .withCard('below', { stageId: 'stage2' })
      .withCard('other', { stageId: 'stage3' })
      .with(moveCards(['card2'], { stageId: 'stage2', laneId: 'lane1' }, { after: 'card1' }));

  it('a card that is held above one that spans in from the left lands ahead of it', () => {
    const live = spanned().live();
    const map = layoutMap(live.snapshot());
    const wide = map.cards.get('card1');
    const second = map.stages[1];
    if (!wide || !second) throw new Error('the map has three stages and a wide card');

    const drop = cardDrop(map, new Set(['card3']), { x: second.x + 20, y: wide.y + 2 });
    if (!drop) throw new Error('over a cell there is a place');
    live.edit(moveCards(['card3'], drop, { before: drop.beforeId ?? '' }));
    const after = layoutMap(live.snapshot()).cards;

    expect(drop.beforeId).toBe('card1');
    expect(after.get('card3')?.y).toBeLessThan(after.get('card1')?.y ?? 0);
    expect(after.get('card1')?.y).toBeLessThan(after.get('card2')?.y ?? 0);
  });

  it('moves a wide card and what lies below it in its other columns', () => {
    const map = layoutMap(
      spanned()
        .with(moveCards(['card2'], { stageId: 'stage1', laneId: 'lane1' }))
        .journey(),
    );
    const wide = map.cards.get('card1');
    const second = map.stages[1];
    if (!wide || !second) throw new Error('the map has three stages and a wide card');

    const drop = cardDrop(map, new Set(['card3']), { x: second.x + 20, y: wide.y + 2 });
    if (!drop) throw new Error('over a cell there is a place');
    const { height } = makeRoom(map, drop, new Set(['card3']), { height: 20 });
    const room = makeRoom(grown(map, 'lane1', height), drop, new Set(['card3']), { height: 20 });

    expect([...room.shifts]).toEqual([
      ['card1', 28],
      ['card2', 28],
    ]);
  });

  forAll(
    [anyJourney, fc.nat(29), fc.double({ min: 0, max: 1, noNaN: true }), fc.double({ min: 0, max: 1, noNaN: true })],
    {
      numRuns: runs(150),
    },
  )('no card slides over another, over the gap or out of its row, wherever one is held', (journey, which, x, y) => {
    const map = layoutMap(journey);
    const held = [...map.cards.values()][which % Math.max(1, map.cards.size)];
    const drop = cardDrop(map, new Set(held ? [held.id] : []), { x: x * map.width, y: y * map.height });
    if (!held || !drop) return;

    const { shifts, slot } = makeRoom(map, drop, new Set([held.id]), held);

    const lane = map.lanes.find(({ id }) => id === drop.laneId);
    const there = (map.cardsByLane.get(drop.laneId) ?? [])
      .filter(({ id }) => id !== held.id)
      .map((box) => ({ ...box, y: box.y + (shifts.get(box.id) ?? 0) }));
    const all = slot.height > 0 ? [...there, slot] : there;
    for (const [at, one] of all.entries())
      for (const other of all.slice(at + 1)) expect(overlap(one, other)).toBe(false);
    for (const { y: top, height } of all)
      expect(top + height).toBeLessThanOrEqual((lane?.y ?? 0) + (lane?.height ?? 0));
  });
});

describe('a full row', () => {
  it('grows while a card is held over it, so that its neighbours make room and the rows below make way', () => {
    const journey = fullJourney();
    const map = layoutMap(journey);
    const at = { x: card('card1').x + 5, y: card('card1').y + 1 };
    const drop = cardDrop(map, new Set(['card3']), at);
    const drag = { what: { kind: 'card', id: 'card3' }, drop, ids: ['card3'], isCopy: false } as const;

    const roomier = roomierLane(map, drag);
    const grownMap = layoutMap(previewed(journey, { pulled: null, resized: null, roomier }));

    expect(roomIn({ layout: map, drag })?.shifts.size).toBe(0);
    expect(roomIn({ layout: grownMap, drag })?.shifts.size).toBe(2);
    expect(grownMap.lanes[1]?.y).toBeGreaterThan(map.lanes[1]?.y ?? 0);
    expect(roomierLane(grownMap, drag, roomier)).toBe(roomier);
  });
});

const fullJourney = () =>
  aMap()
    .withStages('Before', 'After')
    .withLanes('action', 'pain')
    .withCard('first')
    .withCard('second')
    .withCard('third', { stageId: 'stage2' })
    .journey();

/** As if the lane were that high. */
const grown = (map: MapLayout, laneId: string, height: number): MapLayout => ({
  ...map,
  lanes: map.lanes.map((lane) => (lane.id === laneId ? { ...lane, height } : lane)),
});

const overlap = (one: Box, other: Box): boolean =>
  one.x < other.x + other.width - 0.01 &&
  other.x < one.x + one.width - 0.01 &&
  one.y < other.y + other.height - 0.01 &&
  other.y < one.y + one.height - 0.01;

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
