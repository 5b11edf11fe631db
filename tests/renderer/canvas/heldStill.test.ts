import { describe, expect, it } from 'vitest';
import { driftOf, type Held } from '../../../renderer/canvas/dragging/heldPlace.ts';
import { landing } from '../../../renderer/canvas/dragging/landing.ts';
import { cardDrop } from '../../../renderer/canvas/places/dropPlace.ts';
import { addCard, writeCard } from '../../../shared/edits/cards.ts';
import type { MapEdit } from '../../../shared/edits/edit.ts';
import { removeLane } from '../../../shared/edits/lanes.ts';
import { addLink, labelLink } from '../../../shared/edits/links.ts';
import { addStage } from '../../../shared/edits/stages.ts';
import { layoutMap } from '../../../shared/layout/layoutMap.ts';
import { createLiveMap } from '../../../shared/live/createLiveMap.ts';
import type { LiveMap } from '../../../shared/live/liveMap.ts';
import { aMap } from '../../builders/aMap.ts';

const nothing: Held = {
  drag: null,
  resized: null,
  pulled: null,
  spanned: null,
  linking: null,
  selection: null,
  editingId: null,
};

const aWorkshop = (): LiveMap =>
  aMap()
    .withStages('Before', 'During', 'After')
    .withLanes('action', 'pain')
    .withCard('held')
    .withCard('there', { stageId: 'stage2', laneId: 'lane2' })
    .live();

/** Somebody else's edit, as it comes in. */
function arrives(mine: LiveMap, ...edits: MapEdit[]): void {
  const theirs = createLiveMap(mine.state());
  for (const edit of edits) theirs.edit(edit);
  mine.receive(theirs.state(), 'peer');
}

/** A card held over another one, and where the hand is. */
function holding(mine: LiveMap) {
  const layout = layoutMap(mine.snapshot());
  const there = layout.cards.get('card2');
  if (!there) throw new Error('the other card has a place');
  const at = { x: there.x + 20, y: there.y + 3 };
  const drop = cardDrop(layout, new Set(['card1']), at);
  if (!drop) throw new Error('over a card there is a place');
  const what = { kind: 'card', id: 'card1' } as const;
  const drag = { what, at, grab: { x: 0, y: 0 }, drop, ids: ['card1'], isCopy: false, room: null, roomier: null };
  return { layout, at, drag };
}

describe('several people’s edits never move what one is holding', () => {
  it('the place under the hand is still the same one when the map has slid back under it', () => {
    const mine = aWorkshop();
    const { layout, at, drag } = holding(mine);

    arrives(
      mine,
      addStage({ id: 'new', name: 'Even earlier', place: 'first' }),
      addCard({ stageId: 'stage1', laneId: 'lane1', text: 'a long one\n\n\n\n\n\n' }),
    );
    const after = layoutMap(mine.snapshot());
    const drift = driftOf(layout, after, { ...nothing, drag });
    const under = cardDrop(after, new Set(['card1']), { x: at.x + drift.x, y: at.y + drift.y });

    expect(drift.x).toBeGreaterThan(100);
    expect(drift.y).toBeGreaterThan(0);
    expect(cardDrop(after, new Set(['card1']), at)?.stageId).not.toBe('stage2');
    expect(under).toMatchObject({ stageId: 'stage2', laneId: 'lane2', beforeId: 'card2' });
  });

  it('and there it lands, beside the neighbour it was held over', () => {
    const mine = aWorkshop();
    const { drag } = holding(mine);

    arrives(
      mine,
      addStage({ id: 'new', place: 'first' }),
      addCard({ stageId: 'stage2', laneId: 'lane2', place: 'first' }),
    );
    const landed = landing(drag);
    if (landed) mine.edit(landed.edit);

    const { card1, card2 } = mine.snapshot().cards;
    expect(card1).toMatchObject({ stageId: 'stage2', laneId: 'lane2' });
    expect((card1?.order ?? '') < (card2?.order ?? '')).toBe(true);
  });

  it('nor the words that one is writing', () => {
    const mine = aWorkshop();
    const before = layoutMap(mine.snapshot());

    arrives(mine, writeCard('card1', 'a long one\n\n\n\n\n\n'));
    const after = layoutMap(mine.snapshot());
    const writing: Held = { ...nothing, selection: { kind: 'card', id: 'card2' }, editingId: 'card2' };

    expect(driftOf(before, after, writing).y).toBe((after.lanes[1]?.y ?? 0) - (before.lanes[1]?.y ?? 0));
    expect(driftOf(before, after, writing).y).toBeGreaterThan(0);
    expect(driftOf(before, after, { ...writing, editingId: null })).toEqual({ x: 0, y: 0 });
  });

  it('nor the way that one is writing on, which moves nothing itself when its first letter takes its place', () => {
    const mine = aWorkshop();
    mine.edit(addLink({ id: 'way', fromId: 'card1', toId: 'card2' }));
    const before = layoutMap(mine.snapshot());
    const writing: Held = { ...nothing, selection: { kind: 'link', id: 'way' }, editingId: 'way' };

    mine.edit(labelLink('way', 'b'));
    const lettered = layoutMap(mine.snapshot());
    expect(lettered.links[0]?.labelAt).not.toEqual(before.links[0]?.labelAt);
    expect(driftOf(before, lettered, writing)).toEqual({ x: 0, y: 0 });

    arrives(mine, addStage({ id: 'new', name: 'Even earlier', place: 'first' }));
    expect(driftOf(lettered, layoutMap(mine.snapshot()), writing).x).toBeGreaterThan(100);
  });

  it('and what was taken away from under the hand leaves the map where it is', () => {
    const mine = aWorkshop();
    const { layout, drag } = holding(mine);

    arrives(mine, removeLane('lane2'));

    expect(driftOf(layout, layoutMap(mine.snapshot()), { ...nothing, drag })).toEqual({ x: 0, y: 0 });
  });
});
