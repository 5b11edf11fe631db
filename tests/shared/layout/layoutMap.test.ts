import fc from 'fast-check';
import { expect, test } from 'vitest';
import { isPlaced } from '../../../shared/journey/cell.ts';
import { cellAt, cellBox } from '../../../shared/layout/cells.ts';
import { layoutMap } from '../../../shared/layout/layoutMap.ts';
import type { Box } from '../../../shared/layout/mapLayout.ts';
import { anyCardWish, anyJourney } from './anyJourney.ts';

const right = (box: Box): number => box.x + box.width;
const bottom = (box: Box): number => box.y + box.height;
const isInside = (inner: Box, outer: Box): boolean =>
  inner.x >= outer.x && inner.y >= outer.y && right(inner) <= right(outer) && bottom(inner) <= bottom(outer);
const isApart = (a: Box, b: Box): boolean => right(a) <= b.x || right(b) <= a.x || bottom(a) <= b.y || bottom(b) <= a.y;

test('every placed card lies inside its cell, and a card that waits in the tray lies nowhere', () => {
  fc.assert(
    fc.property(anyJourney, (journey) => {
      const layout = layoutMap(journey);

      for (const card of Object.values(journey.cards)) {
        const box = layout.cards.get(card.id);
        const cell = cellBox(layout, card.stageId, card.laneId);
        expect(box !== undefined).toBe(isPlaced(journey, card));
        if (box) expect(cell && isInside(box, cell)).toBe(true);
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

test('stages stand side by side and lanes one below the other, without a gap', () => {
  fc.assert(
    fc.property(anyJourney, (journey) => {
      const layout = layoutMap(journey);

      let x = layout.laneTitleWidth;
      for (const stage of layout.stages) {
        expect(stage.x).toBe(x);
        x = right(stage);
      }
      let y = layout.stageHeadHeight;
      for (const lane of layout.lanes) {
        expect(lane.y).toBeCloseTo(y, 6);
        y = bottom(lane);
      }
      expect(layout.width).toBe(x);
      expect(layout.height).toBeCloseTo(y, 6);
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
          expect(large?.width).toBeGreaterThanOrEqual(small?.width ?? 0);
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
    { numRuns: 30 },
  );
});

test('widths and heights that a person chose are kept', () => {
  fc.assert(
    fc.property(anyJourney, (journey) => {
      const layout = layoutMap(journey);

      for (const stage of layout.stages) {
        const chosen = journey.stages[stage.id]?.width;
        if (typeof chosen === 'number') expect(stage.width).toBe(chosen);
      }
      for (const lane of layout.lanes) expect(lane.height).toBeGreaterThanOrEqual(journey.lanes[lane.id]?.height ?? 0);
    }),
  );
});

test('the middle of a card leads back to its cell, and titles belong to none', () => {
  fc.assert(
    fc.property(anyJourney, (journey) => {
      const layout = layoutMap(journey);

      for (const box of layout.cards.values())
        expect(cellAt(layout, box.x + box.width / 2, box.y + box.height / 2)).toEqual({
          stageId: box.stageId,
          laneId: box.laneId,
        });
      expect(cellAt(layout, layout.laneTitleWidth / 2, layout.stageHeadHeight + 1)).toBe(null);
      expect(cellAt(layout, layout.laneTitleWidth + 1, layout.stageHeadHeight / 2)).toBe(null);
    }),
  );
});
