import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { spanTo } from '../../../renderer/canvas/cards/span.ts';
import { landingPlace } from '../../../renderer/canvas/curve/pull.ts';
import { landing, pulledEdit } from '../../../renderer/canvas/dragging/landing.ts';
import { laneHeight, stageWidth } from '../../../renderer/canvas/heads/sizes.ts';
import { cardDrop, laneDrop, stageDrop } from '../../../renderer/canvas/places/dropPlace.ts';
import { shiftCards, spanCard } from '../../../shared/edits/cardMoves.ts';
import { copyOfCards } from '../../../shared/edits/copied.ts';
import { duplicateLane } from '../../../shared/edits/copies.ts';
import type { MapEdit } from '../../../shared/edits/edit.ts';
import { hideLane, resizeLane, showLanes } from '../../../shared/edits/lanes.ts';
import { mergeStages } from '../../../shared/edits/merging.ts';
import { pasteCards } from '../../../shared/edits/paste.ts';
import { splitStage } from '../../../shared/edits/splitting.ts';
import { collapseStage, resizeStage } from '../../../shared/edits/stages.ts';
import { addStep } from '../../../shared/edits/steps.ts';
import { isPlaced, unplacedCards } from '../../../shared/journey/cell.ts';
import type { JourneyMap } from '../../../shared/journey/journeyMap.ts';
import { cellAt } from '../../../shared/layout/cells.ts';
import { layoutMap } from '../../../shared/layout/layoutMap.ts';
import type { Box } from '../../../shared/layout/mapLayout.ts';
import { aMap } from '../../builders/aMap.ts';
import { forAll } from '../../builders/forAll.ts';
import { connect, twoPeople } from '../../builders/people.ts';
import { runs } from '../../builders/runs.ts';

const builder = () =>
  aMap()
    .withStages('Before', 'During', 'After')
    .withLanes('action', 'feeling', 'pain')
    .withCard('packs')
    .withCard('waits')
    .withCard('leaves', { stageId: 'stage2' })
    .withCard('tired', { stageId: 'stage3', laneId: 'lane3' })
    .withPersona('Rosa')
    .withFeelings(0, 1, -1);

interface Gesture {
  verb: number;
  which: number;
  x: number;
  y: number;
}

/** What a hand does, from where it is on the map as it is drawn; null where it changes nothing. */
function gestureEdit(journey: JourneyMap, { verb, which, x, y }: Gesture): MapEdit | null {
  const layout = layoutMap(journey);
  const at = { x: x * layout.width, y: y * layout.height };
  const cards = [...layout.cards.values()];
  const card = cards[which % Math.max(1, cards.length)];
  const stages = [...layout.groups, ...layout.stages];
  const stage = stages[which % stages.length];
  const ids = cards
    .filter((_, index) => index === which % cards.length || (which + index) % 3 === 0)
    .map(({ id }) => id);
  const held = ids[0] ?? '';
  const isCopy = verb % 2 === 1;
  switch (verb % 14) {
    case 0:
    case 1: {
      const drop = cardDrop(layout, new Set(isCopy ? [] : ids), at);
      return landing({ what: { kind: 'card', id: held }, drop, ids, isCopy })?.edit ?? null;
    }
    case 2: {
      const drop = stage ? stageDrop(layout, stage.id, { x: at.x, y: y * layout.stageHeadHeight }) : null;
      return stage ? (landing({ what: { kind: 'stage', id: stage.id }, drop, ids: [], isCopy })?.edit ?? null) : null;
    }
    case 3: {
      const span = card && spanTo(layout, card, at.x);
      return card && span ? spanCard(card.id, span.untilStageId) : null;
    }
    case 4:
      return shiftCards(ids, (which % 5) - 2, Math.round(y * 4) - 2);
    case 5:
      return y < 0.5
        ? resizeStage(stage?.id ?? '', stageWidth(at.x))
        : resizeLane(layout.lanes[which % layout.lanes.length]?.id ?? '', laneHeight(at.y));
    case 6:
      return stage ? collapseStage(stage.id, y < 0.5) : null;
    case 7:
      return stage && stages.length < 7 ? addStep(stage.id, 'last', 'step') : null;
    default:
      return gestureOnLanes(journey, { verb, which, x, y }, at);
  }
}

/** Lanes that are carried, hidden and copied, stages that are split and merged, and what is pasted anywhere. */
function gestureOnLanes(
  journey: JourneyMap,
  { verb, which, y }: Gesture,
  at: { x: number; y: number },
): MapEdit | null {
  const layout = layoutMap(journey);
  const lane = layout.lanes[which % Math.max(1, layout.lanes.length)];
  const stage = layout.stages[which % Math.max(1, layout.stages.length)];
  const next = layout.stages[(which + 1) % Math.max(1, layout.stages.length)];
  const cell = cellAt(layout, at);
  switch (verb % 14) {
    case 8: {
      const drop = lane ? laneDrop(layout, lane.id, at) : null;
      return lane
        ? (landing({ what: { kind: 'lane', id: lane.id }, drop, ids: [], isCopy: false })?.edit ?? null)
        : null;
    }
    case 9:
      return lane && y < 0.3 ? hideLane(lane.id) : showLanes();
    case 10:
      return lane && layout.lanes.length < 7 ? duplicateLane(lane.id) : null;
    case 11:
      return stage && layout.stages.length < 7 ? splitStage(stage.id) : null;
    case 12:
      return stage && next && y < 0.4 ? mergeStages(stage.id, next.id) : null;
    default: {
      const some = [...layout.cards.keys()].filter((_, index) => (which + index) % 2 === 0).slice(0, 4);
      const isRoomy = layout.stages.length < 9 && layout.lanes.length < 9;
      return cell && isRoomy ? pasteCards(copyOfCards(journey, some), cell) : null;
    }
  }
}

const gestures = fc.array(
  fc.record({
    verb: fc.nat(40),
    which: fc.nat(40),
    x: fc.double({ min: 0, max: 1, noNaN: true }),
    y: fc.double({ min: 0, max: 1, noNaN: true }),
  }),
  { maxLength: 14 },
);

function expectApart(boxes: readonly Box[]): void {
  for (const [at, one] of boxes.entries())
    for (const other of boxes.slice(at + 1))
      expect(
        one.x + one.width <= other.x ||
          other.x + other.width <= one.x ||
          one.y + one.height <= other.y ||
          other.y + other.height <= one.y,
      ).toBe(true);
}

describe('whatever hands do, one after another', () => {
  forAll([gestures], { numRuns: runs(50) })(
    'every card is drawn in one place over no other, folded or hidden away or in the tray, and undoing all of it gives the first map back',
    (all) => {
      const live = builder().live();
      const before = live.snapshot();
      for (const gesture of all) {
        const edit = gestureEdit(live.snapshot(), gesture);
        live.history.endStep();
        if (edit) live.edit(edit);
      }

      const journey = live.snapshot();
      const layout = layoutMap(journey);
      const folded = layout.stages.reduce((sum, { hiddenCards }) => sum + hiddenCards, 0);
      const cards = Object.values(journey.cards);
      const hidden = cards.filter(
        (card) => isPlaced(journey, card) && journey.lanes[card.laneId]?.isHidden === true,
      ).length;
      expect(layout.cards.size + folded + hidden + unplacedCards(journey).length).toBe(cards.length);
      expectApart([...layout.cards.values()]);
      for (const box of layout.cards.values()) {
        const row = layout.lanes.find(({ id }) => id === box.laneId);
        expect(row && box.y >= row.y && box.y + box.height <= row.y + row.height).toBe(true);
      }
      expect(Object.keys(journey.cards)).toEqual(expect.arrayContaining(Object.keys(before.cards)));

      while (live.history.undo() !== null);
      expect(live.snapshot()).toEqual(before);
    },
  );
});

describe('what is carried', () => {
  it('lands beside the card that it was held over, though a colleague put others above it meanwhile', () => {
    const [mine, theirs] = twoPeople(builder().state());
    connect(theirs, mine);
    const layout = layoutMap(mine.snapshot());
    const second = layout.cards.get('card2');
    const drop = cardDrop(layout, new Set(['card3']), { x: (second?.x ?? 0) + 9, y: (second?.y ?? 0) + 2 });

    theirs.edit(shiftCards(['card4'], -2, -1));
    theirs.edit(
      landing({ what: { kind: 'card', id: 'card4' }, drop, ids: ['card4'], isCopy: false })?.edit ??
        shiftCards([], 0, 0),
    );
    mine.edit(
      landing({ what: { kind: 'card', id: 'card3' }, drop, ids: ['card3'], isCopy: false })?.edit ??
        shiftCards([], 0, 0),
    );

    const cell = [...layoutMap(mine.snapshot()).cards.values()].filter(
      ({ stageId, laneId }) => stageId === 'stage1' && laneId === 'lane1',
    );
    const order = cell.sort((a, b) => a.y - b.y).map(({ id }) => id);
    expect(order[order.indexOf('card2') - 1]).toBe('card3');
  });

  it('does not land in a locked lane', () => {
    const journey = builder().journey();
    const lane = journey.lanes['lane3'];
    const locked = layoutMap({
      ...journey,
      lanes: { ...journey.lanes, ...(lane && { lane3: { ...lane, isLocked: true } }) },
    });
    const box = locked.lanes[2];

    expect(cardDrop(locked, new Set(['card1']), { x: 150, y: (box?.y ?? 0) + 20 })).toBeNull();
  });

  it('is one step with its name, though the hand took a point of the curve sideways and up', () => {
    const live = builder().live();
    const layout = layoutMap(live.snapshot());
    const to = landingPlace(layout, 'emotion1', (layout.stages[2]?.x ?? 0) + (layout.stages[2]?.width ?? 0) - 4);

    live.edit(pulledEdit({ emotionId: 'emotion1', value: 1.5, to }));

    expect(live.snapshot().emotions['emotion1']).toMatchObject({ stageId: 'stage3', value: 1.5 });
    expect(live.history.undo()).toBe('emotions.move');
    expect(live.snapshot().emotions['emotion1']).toMatchObject({ stageId: 'stage1', value: 0 });
  });
});
