import fc from 'fast-check';
import { expect, test } from 'vitest';
import { spanCard } from '../../../shared/edits/cardMoves.ts';
import { blankCard, type Card } from '../../../shared/journey/card.ts';
import { isPlaced } from '../../../shared/journey/cell.ts';
import { emptyJourney, type JourneyMap } from '../../../shared/journey/journeyMap.ts';
import { blankLane } from '../../../shared/journey/lane.ts';
import { blankStage } from '../../../shared/journey/stage.ts';
import { columnsInOrder, spanOf, stageTree } from '../../../shared/journey/stageTree.ts';
import { cellAt, cellBox } from '../../../shared/layout/cells.ts';
import { layoutMap } from '../../../shared/layout/layoutMap.ts';
import type { Box, MapLayout } from '../../../shared/layout/mapLayout.ts';
import { aMap } from '../../builders/aMap.ts';
import { runs } from '../../builders/runs.ts';
import { anyCardWish, anyJourney, tableOf } from './anyJourney.ts';

const right = (box: Box): number => box.x + box.width;
const bottom = (box: Box): number => box.y + box.height;
const isInside = (inner: Box, outer: Box): boolean =>
  inner.x >= outer.x && inner.y >= outer.y && right(inner) <= right(outer) && bottom(inner) <= bottom(outer);
const isApart = (a: Box, b: Box): boolean => right(a) <= b.x || right(b) <= a.x || bottom(a) <= b.y || bottom(b) <= a.y;

/** Independent of the layout: the columns that a card lies across, told by `spanOf`. */
const spanIn = ({ stages }: JourneyMap, layout: MapLayout, card: Card) =>
  spanOf(stageTree(stages), layout.stages, card);

test('every placed card of a lane that is shown lies across exactly its columns, unless all of them are folded', () => {
  fc.assert(
    fc.property(anyJourney, (journey) => {
      const layout = layoutMap(journey);

      for (const card of Object.values(journey.cards)) {
        const box = layout.cards.get(card.id);
        const span = spanIn(journey, layout, card);
        const columns = span ? layout.stages.slice(span.first, span.last + 1) : [];
        const isOpen = columns.some(({ isCollapsed }) => !isCollapsed);
        const isShown = journey.lanes[card.laneId]?.isHidden === false;
        expect(box !== undefined).toBe(isOpen && isShown && isPlaced(journey, card));

        const [first, last] = [columns[0], columns.at(-1)];
        if (!box || !first || !last) continue;
        const [start, end] = [cellBox(layout, first.id, card.laneId), cellBox(layout, last.id, card.laneId)];
        if (!start || !end) throw new Error('No such cell');
        expect(isInside(box, { ...start, width: right(end) - start.x })).toBe(true);
        expect(box.stageId).toBe(first.id);
        expect(box.untilStageId).toBe(last.id);
      }
    }),
  );
});

test('every card is on the map once, in a folded stage, in a hidden lane or in the tray', () => {
  fc.assert(
    fc.property(anyJourney, (journey) => {
      const layout = layoutMap(journey);

      const cards = Object.values(journey.cards);
      const inTray = cards.filter((card) => !isPlaced(journey, card)).length;
      const inHiddenLanes = cards.filter(
        (card) => isPlaced(journey, card) && layout.hiddenLanes.includes(card.laneId),
      ).length;
      const inFolds = layout.stages.reduce((sum, { hiddenCards }) => sum + hiddenCards, 0);
      expect(layout.cards.size + inFolds + inHiddenLanes + inTray).toBe(cards.length);
      expect([...layout.cardsByLane.values()].flat()).toEqual([...layout.cards.values()]);
      for (const [id, box] of layout.cards) expect(layout.cards.get(id)).toBe(box);
    }),
  );
});

test('the cards of a cell stand below each other in their order, the wide ones among them', () => {
  fc.assert(
    fc.property(anyJourney, (journey) => {
      const layout = layoutMap(journey);

      for (const stage of layout.stages)
        for (const boxes of layout.cardsByLane.values()) {
          const inColumn = boxes.filter((box) => box.x < right(stage) && right(box) > stage.x);
          const byPlace = [...inColumn].sort((a, b) => a.y - b.y).map(({ id }) => journey.cards[id]?.order);
          expect(byPlace).toEqual([...byPlace].sort());
        }
    }),
  );
});

test('no two cards overlap, whatever they hold', () => {
  fc.assert(
    fc.property(anyJourney, (journey) => {
      const boxes = [...layoutMap(journey).cards.values()];

      for (const [at, box] of boxes.entries())
        for (const other of boxes.slice(at + 1)) expect(isApart(box, other)).toBe(true);
    }),
  );
});

test('columns stand side by side and lanes one below the other, without a gap, and hidden ones not at all', () => {
  fc.assert(
    fc.property(anyJourney, (journey) => {
      const layout = layoutMap(journey);

      expect(layout.stages.map(({ id }) => id)).toEqual(columnsInOrder(journey.stages).map(({ id }) => id));
      let x = layout.laneTitleWidth;
      for (const stage of layout.stages) {
        expect(stage.x).toBe(x);
        expect(bottom(stage)).toBe(layout.stageHeadHeight);
        x = right(stage);
      }
      let y = layout.stageHeadHeight;
      for (const lane of layout.lanes) {
        expect(journey.lanes[lane.id]?.isHidden).toBe(false);
        expect(lane.y).toBeCloseTo(y, 6);
        y = bottom(lane);
      }
      expect(layout.width).toBe(x);
      expect(layout.height).toBeCloseTo(y, 6);
      expect(layout.lanes.length + layout.hiddenLanes.length).toBe(Object.keys(journey.lanes).length);
    }),
  );
});

test('a stage with steps stands above all of them and above nothing else', () => {
  fc.assert(
    fc.property(anyJourney, (journey) => {
      const layout = layoutMap(journey);

      for (const group of layout.groups) {
        const steps = layout.stages.filter(({ parentId }) => parentId === group.id);
        expect(steps.length).toBeGreaterThan(0);
        expect(group.x).toBe(steps[0]?.x);
        expect(right(group)).toBe(right(steps.at(-1) ?? group));
        for (const step of steps) expect(step.y).toBe(bottom(group));
      }
      for (const stage of layout.stages) if (stage.parentId === null) expect(stage.y).toBe(0);
    }),
  );
});

test('a card more never makes any cell smaller', () => {
  fc.assert(
    fc.property(anyJourney, anyCardWish(), (journey, wish) => {
      const before = layoutMap(journey);
      const after = layoutMap({
        ...journey,
        cards: { ...journey.cards, another: { ...wish, id: 'another', order: 'a00003V' } },
      });

      for (const stage of before.stages)
        for (const lane of before.lanes) {
          const small = cellBox(before, stage.id, lane.id);
          const large = cellBox(after, stage.id, lane.id);
          expect(large?.width).toBe(small?.width);
          expect(large?.height).toBeGreaterThanOrEqual((small?.height ?? 0) - 1e-6);
        }
    }),
  );
});

test('the same map always lies the same way', () => {
  fc.assert(
    fc.property(anyJourney, (journey) => {
      expect(layoutMap(structuredClone(journey))).toEqual(layoutMap(journey));
    }),
    { numRuns: runs(30) },
  );
});

test('what is remembered of a map never shows in the next one', () => {
  fc.assert(
    fc.property(anyJourney, anyJourney, fc.nat(), (before, after, seed) => {
      // Parts of two maps, so that some records are known from before and lie elsewhere now.
      const pick = (name: keyof JourneyMap, at: number) => ((seed >> at) % 2 === 0 ? before : after)[name];
      const names: (keyof JourneyMap)[] = ['stages', 'lanes', 'cards', 'links', 'emotions', 'personas', 'channels'];
      const mixed = { ...before, ...Object.fromEntries(names.map((name, at) => [name, pick(name, at)])) };

      layoutMap(before);
      layoutMap(after);
      const layout = layoutMap(mixed);

      expect(layout).toEqual(layoutMap(structuredClone(mixed)));
    }),
    { numRuns: runs(60) },
  );
});

test('a card keeps its very box while another lane changes above which it does not move', () => {
  const { stage, lanes } = { stage: { ...blankStage, id: 's', order: 'a0' }, lanes: ['upper', 'lower'] };
  const journey: JourneyMap = {
    ...emptyJourney,
    stages: { s: stage },
    lanes: tableOf(lanes.map((id) => ({ ...blankLane, id, order: id, kind: 'note' as const }))),
    cards: tableOf(
      lanes.map((laneId) => ({
        ...blankCard,
        id: `in ${laneId}`,
        order: 'a0',
        kind: 'note' as const,
        stageId: 's',
        laneId,
      })),
    ),
  };
  const before = layoutMap(journey);

  const lower = { ...blankCard, ...journey.cards['in lower'], id: 'in lower', text: 'more' } as Card;
  const after = layoutMap({ ...journey, cards: { ...journey.cards, 'in lower': lower } });

  expect(after.cards.get('in upper')).toBe(before.cards.get('in upper'));
  expect(after.cardsByLane.get('upper')).toBe(before.cardsByLane.get('upper'));
  expect(after.cards.get('in lower')?.text.lines).toEqual(['more']);
});

test('widths and heights that a person chose are kept', () => {
  fc.assert(
    fc.property(anyJourney, (journey) => {
      const layout = layoutMap(journey);

      for (const stage of layout.stages) {
        const chosen = journey.stages[stage.id]?.width;
        if (typeof chosen === 'number' && !stage.isCollapsed) expect(stage.width).toBe(chosen);
      }
      for (const lane of layout.lanes) expect(lane.height).toBeGreaterThanOrEqual(journey.lanes[lane.id]?.height ?? 0);
    }),
  );
});

test('the corners of a card lead back to its cells, and titles belong to none', () => {
  fc.assert(
    fc.property(anyJourney, (journey) => {
      const layout = layoutMap(journey);

      for (const box of layout.cards.values()) {
        const [left, end] = [cellAt(layout, box), cellAt(layout, { x: right(box) - 1, y: bottom(box) - 1 })];
        expect(left).toEqual({ stageId: box.stageId, laneId: box.laneId });
        expect(end).toEqual({ stageId: box.untilStageId, laneId: box.laneId });
      }
      expect(cellAt(layout, { x: layout.laneTitleWidth / 2, y: layout.stageHeadHeight + 1 })).toBe(null);
      expect(cellAt(layout, { x: layout.laneTitleWidth + 1, y: layout.stageHeadHeight / 2 })).toBe(null);
    }),
  );
});

test('a place that waits for a picture is no higher across several columns than in one', () => {
  const map = aMap().withStages('Before', 'There', 'After').withLanes('image').withCard('The desk');
  const heightOf = ({ cards }: MapLayout) => cards.get('card1')?.picture?.height;

  const [narrow, wide] = [layoutMap(map.journey()), layoutMap(map.with(spanCard('card1', 'stage3')).journey())];

  expect(wide.cards.get('card1')?.width).toBeGreaterThan(2 * (narrow.cards.get('card1')?.width ?? 0));
  expect(heightOf(wide)).toBeLessThan((heightOf(narrow) ?? 0) + 10);
});
