import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { landing } from '../../../renderer/canvas/dragging/landing.ts';
import { type Carrying, makeRoom } from '../../../renderer/canvas/dragging/makeRoom.ts';
import { previewed } from '../../../renderer/canvas/dragging/preview.ts';
import { createSteadyHand } from '../../../renderer/canvas/dragging/steadyHand.ts';
import { roomierLanes } from '../../../renderer/canvas/dragging/useMakingRoom.ts';
import { cardDrop } from '../../../renderer/canvas/places/dropPlace.ts';
import { moveCards } from '../../../shared/edits/cardMoves.ts';
import type { MapEdit } from '../../../shared/edits/edit.ts';
import { lockLane, removeLane } from '../../../shared/edits/lanes.ts';
import type { JourneyMap } from '../../../shared/journey/journeyMap.ts';
import { layoutMap } from '../../../shared/layout/layoutMap.ts';
import type { Box, MapLayout } from '../../../shared/layout/mapLayout.ts';
import { createLiveMap } from '../../../shared/live/createLiveMap.ts';
import { aMap } from '../../builders/aMap.ts';
import { forAll } from '../../builders/forAll.ts';
import { runs } from '../../builders/runs.ts';
import { anyJourney } from '../../shared/layout/anyJourney.ts';

const journey = aMap()
  .withStages('Before', 'During', 'After')
  .withLanes('action', 'pain', 'need')
  .withCard('first')
  .withCard('second')
  .withCard('third', { stageId: 'stage2' })
  .withCard('hurts', { laneId: 'lane2' })
  .withCard('hurts more', { laneId: 'lane2' })
  .withCard('needs', { laneId: 'lane3' })
  .journey();

/** These cards, the first of them in the hand, over the upper edge of another one; beside a card of this height. */
function over(map: MapLayout, ids: readonly string[], otherId: string, isCopy = false): Carrying {
  const other = map.cards.get(otherId);
  const drop = cardDrop(map, new Set(isCopy ? [] : ids), { x: (other?.x ?? 0) + 5, y: (other?.y ?? 0) + 1 });
  if (!drop) throw new Error('over a card there is a place');
  return { what: { kind: 'card', id: ids[0] ?? '' }, drop, ids, isCopy };
}

/** What is shown once the rows have grown: a layout and the room in it. */
function settled(of: JourneyMap, carrying: Carrying) {
  let layout = layoutMap(of);
  let room = makeRoom(of, layout, carrying);
  let roomier = roomierLanes(layout, room);
  for (let turn = 0; turn < 3; turn += 1) {
    layout = layoutMap(previewed(of, { pulled: null, resized: null, roomier }));
    room = makeRoom(of, layout, carrying);
    roomier = roomierLanes(layout, room, roomier);
  }
  return { layout, room, roomier };
}

function after(of: JourneyMap, edit: MapEdit | undefined): MapLayout {
  const live = aMapOf(of);
  if (edit) live.edit(edit);
  return layoutMap(live.snapshot());
}

/** How far a box lies below the upper edge of its lane. */
const inLane = (layout: MapLayout, laneId: string, y: number): number =>
  y - (layout.lanes.find(({ id }) => id === laneId)?.y ?? 0);

describe('room for what is carried', () => {
  it('opens ahead of the card that it will stand before, as high as the card in the hand, whichever lane it comes from', () => {
    for (const held of ['card3', 'card6']) {
      const { layout, room } = settled(journey, over(layoutMap(journey), [held], 'card4'));
      const height = layout.cards.get(held)?.height ?? 0;

      expect([...(room?.shifts ?? [])]).toEqual([
        ['card4', height + 8],
        ['card5', height + 8],
      ]);
      expect(room?.slot).toMatchObject({ y: layout.cards.get('card4')?.y, height });
    }
  });

  it('closes where a card of the same cell is taken from, so that nothing moves while it is over its own place', () => {
    const map = layoutMap(journey);
    const room = makeRoom(journey, map, over(map, ['card1'], 'card1'));

    expect(room?.shifts.size).toBe(0);
    expect(room?.slot.y).toBe(map.cards.get('card1')?.y);
  });

  it('opens for a card from the tray, and for copies whose originals stay', () => {
    const lost = aMapOf(journey);
    lost.edit(removeLane('lane3'));
    const map = layoutMap(lost.snapshot());

    expect(settled(lost.snapshot(), over(map, ['card6'], 'card4')).room?.shifts.get('card4')).toBe(48);
    const copied = settled(journey, over(layoutMap(journey), ['card1', 'card2'], 'card4', true));
    expect(copied.room?.shifts.get('card4')).toBeGreaterThan(60);
    expect(copied.room?.slots).toHaveLength(2);
  });
});

describe('room for several cards', () => {
  it('opens in every lane where some of them will land', () => {
    const ids = ['card1', 'card4', 'card5'];
    const carrying = over(layoutMap(journey), ids, 'card3');
    const { layout, room } = settled(journey, carrying);
    const landed = after(journey, landing(carrying)?.edit);

    const place = (map: MapLayout, laneId: string, { x, y, width, height }: Box) =>
      [x, inLane(map, laneId, y), width, height].join();
    expect(
      room?.slots.map((slot) => place(layout, slot.y < (layout.lanes[1]?.y ?? 0) ? 'lane1' : 'lane2', slot)),
    ).toEqual(ids.map((id) => place(landed, id === 'card1' ? 'lane1' : 'lane2', landed.cards.get(id) ?? emptyBox)));
    expect([...(room?.shifts.keys() ?? [])]).toContain('card3');
  });
});

const emptyBox: Box = { x: 0, y: 0, width: 0, height: 0 };

describe('where one of several would come into a locked lane', () => {
  it('no gap opens, for none of them would land', () => {
    const live = aMapOf(journey);
    live.edit(lockLane('lane3'));
    const map = layoutMap(live.snapshot());
    const carrying = over(map, ['card1', 'card4'], 'card5');

    expect(makeRoom(live.snapshot(), map, carrying)).toBeNull();
    expect(makeRoom(live.snapshot(), map, over(map, ['card1'], 'card5'))?.slots).toHaveLength(1);
  });
});

describe('a full row', () => {
  it('grows while a card is held over it, so that its neighbours make room and the rows below make way', () => {
    const map = layoutMap(journey);
    const carrying = over(map, ['card3'], 'card4');

    const first = makeRoom(journey, map, carrying);
    const { layout, room, roomier } = settled(journey, carrying);

    expect(first?.shifts.size).toBe(0);
    expect(first?.slot.height).toBe(0);
    expect(room?.shifts.size).toBe(2);
    expect(layout.lanes[2]?.y).toBeGreaterThan(map.lanes[2]?.y ?? 0);
    expect(roomierLanes(layout, room, roomier)).toBe(roomier);
  });

  it('above the hand grows upwards, so that the hand stays over its place, and goes back when nothing lands', () => {
    const moved: number[] = [];
    const steady = createSteadyHand((by) => moved.push(by));
    const map = layoutMap(journey);
    // Held over the third lane, with two that land in the second.
    const carrying = over(map, ['card4', 'card1', 'card2'], 'card6');

    steady.look(map, null);
    const { layout, roomier } = settled(journey, carrying);
    steady.look(layout, { drop: carrying.drop, roomier });
    const grown = (layout.lanes[2]?.y ?? 0) - (map.lanes[2]?.y ?? 0);
    steady.look(layout, { drop: carrying.drop, roomier });
    steady.giveUp();

    expect(grown).toBeGreaterThan(0);
    expect(moved).toEqual([-grown, grown]);
  });
});

describe('wherever cards are held', () => {
  const share = fc.double({ min: 0, max: 1, noNaN: true });
  const some = fc.array(fc.nat(29), { minLength: 1, maxLength: 4 });
  forAll([anyJourney, some, fc.nat(29), share, fc.boolean()], { numRuns: runs(120) })(
    'no card slides over another, over a gap or out of its row, and all lie as they will when the hand lets go',
    (journeyOfAny, which, over, down, isCopy) => {
      const any = unlocked(journeyOfAny);
      const map = layoutMap(any);
      const all = [...map.cards.keys()];
      const other = [...map.cards.values()][over % Math.max(1, all.length)];
      const ids = [...new Set(which.flatMap((at) => all[at % Math.max(1, all.length)] ?? []))];
      const drop = cardDrop(map, new Set(isCopy ? [] : ids), {
        x: (other?.x ?? 0) + 3,
        y: (other?.y ?? 0) + (other?.height ?? 0) * down,
      });
      if (!drop) return;
      const carrying: Carrying = { what: { kind: 'card', id: ids[0] ?? '' }, drop, ids, isCopy };

      const { layout, room } = settled(any, carrying);

      for (const [laneId, height] of room?.heights ?? []) {
        const lane = layout.lanes.find(({ id }) => id === laneId);
        const bottom = (lane?.y ?? 0) + (lane?.height ?? 0);
        const stays = (layout.cardsByLane.get(laneId) ?? [])
          .filter(({ id }) => isCopy || !ids.includes(id))
          .map((box) => ({ ...box, y: box.y + (room?.shifts.get(box.id) ?? 0) }));
        const slots = (room?.slots ?? []).filter((slot) => slot.y >= (lane?.y ?? 0) && slot.y < bottom);
        expectApart([...stays, ...slots]);
        for (const box of [...stays, ...slots]) expect(box.y + box.height).toBeLessThanOrEqual(bottom + 0.01);
        expect(height).toBeLessThanOrEqual((lane?.height ?? 0) + 0.01);
      }
      expectAsLanded(any, carrying);
    },
  );
});

const unlocked = (any: JourneyMap): JourneyMap => ({
  ...any,
  lanes: Object.fromEntries(Object.entries(any.lanes).map(([id, lane]) => [id, { ...lane, isLocked: false }])),
});

/** Cards may be higher where they land, in a narrower column: only among cards that keep their height is it exact. */
function expectAsLanded(any: JourneyMap, carrying: Carrying): void {
  const { layout, room } = settled(any, carrying);
  const edit = landing({ ...carrying, isCopy: false })?.edit;
  if (!edit || carrying.isCopy || !room) return;
  const landed = after(any, edit);
  if (carrying.ids.some((id) => landed.cards.get(id)?.height !== layout.cards.get(id)?.height)) return;
  for (const laneId of room.heights.keys())
    for (const box of layout.cardsByLane.get(laneId) ?? []) {
      if (carrying.ids.includes(box.id)) continue;
      const there = landed.cards.get(box.id);
      expect(there?.height).toBe(box.height);
      expect(inLane(layout, laneId, box.y + (room.shifts.get(box.id) ?? 0))).toBeCloseTo(
        inLane(landed, laneId, there?.y ?? 0),
      );
    }
}

function expectApart(boxes: readonly Box[]): void {
  for (const [at, one] of boxes.entries())
    for (const other of boxes.slice(at + 1))
      expect(
        one.x < other.x + other.width - 0.01 &&
          other.x < one.x + one.width - 0.01 &&
          one.y < other.y + other.height - 0.01 &&
          other.y < one.y + one.height - 0.01,
      ).toBe(false);
}

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
    const of = spanned()
      .with(moveCards(['card2'], { stageId: 'stage1', laneId: 'lane1' }))
      .journey();
    const map = layoutMap(of);
    const drop = cardDrop(map, new Set(['card3']), {
      x: (map.stages[1]?.x ?? 0) + 20,
      y: (map.cards.get('card1')?.y ?? 0) + 2,
    });

    const { layout, room } = settled(of, { what: { kind: 'card', id: 'card3' }, drop, ids: ['card3'], isCopy: false });

    const by = (layout.cards.get('card3')?.height ?? 0) + 8;
    expect([...(room?.shifts ?? [])]).toEqual([
      ['card1', by],
      ['card2', by],
    ]);
  });
});

function aMapOf(of: JourneyMap) {
  const live = createLiveMap();
  live.edit({ name: 'test', apply: (edit) => putAll(edit, of) });
  return live;
}

function putAll(edit: Parameters<MapEdit['apply']>[0], { stages, lanes, cards, channels, links }: JourneyMap): void {
  for (const stage of Object.values(stages)) edit.stages.add(stage);
  for (const lane of Object.values(lanes)) edit.lanes.add(lane);
  for (const channel of Object.values(channels)) edit.channels.add(channel);
  for (const card of Object.values(cards)) edit.cards.add(card);
  for (const link of Object.values(links)) edit.links.add(link);
}
