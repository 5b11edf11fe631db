import fc from 'fast-check';
import { expect, test } from 'vitest';
import { heightInBand, valueInBand } from '../../../shared/layout/drawnCurves.ts';
import { layoutMap } from '../../../shared/layout/layoutMap.ts';
import { anyJourney } from './anyJourney.ts';

interface Cubic {
  from: { x: number; y: number };
  to: { x: number; y: number };
  handles: { y: number }[];
}

/** The pieces of a path made of M, L and C with absolute numbers. */
function cubicsOf(path: string): Cubic[] {
  const cubics: Cubic[] = [];
  let from = { x: 0, y: 0 };
  for (const [, letter, rest = ''] of path.matchAll(/([MLCZ])([^MLCZ]*)/g)) {
    const numbers = rest
      .split(/[,\s]+/)
      .filter(Boolean)
      .map(Number);
    const [x = 0, y = 0] = numbers.slice(-2);
    if (letter === 'C') cubics.push({ from, to: { x, y }, handles: [{ y: numbers[1] ?? 0 }, { y: numbers[3] ?? 0 }] });
    from = { x, y };
  }
  return cubics;
}

const along = ({ from, to, handles: [a, b] }: Cubic, t: number): number =>
  (1 - t) ** 3 * from.y + 3 * (1 - t) ** 2 * t * (a?.y ?? 0) + 3 * (1 - t) * t ** 2 * (b?.y ?? 0) + t ** 3 * to.y;

test('the curve never leaves the range of the two points beside it, so it shows nothing that nobody felt', () => {
  fc.assert(
    fc.property(anyJourney, (journey) => {
      for (const curve of layoutMap(journey).curves)
        for (const cubic of cubicsOf(curve.line)) {
          const [top, bottom] = [Math.min(cubic.from.y, cubic.to.y), Math.max(cubic.from.y, cubic.to.y)];
          for (let step = 0; step <= 20; step += 1) {
            // Path data has two decimals.
            expect(along(cubic, step / 20)).toBeGreaterThanOrEqual(top - 0.02);
            expect(along(cubic, step / 20)).toBeLessThanOrEqual(bottom + 0.02);
          }
        }
    }),
  );
});

test('a missing value is a gap: no piece of the line joins the points around it', () => {
  fc.assert(
    fc.property(anyJourney, (journey) => {
      for (const curve of layoutMap(journey).curves) {
        const isJoined = curve.points.slice(1).map((point, at) => point.y !== null && curve.points[at]?.y !== null);

        const pieces = curve.line.matchAll(/[LC]/g);

        expect([...pieces].length).toBe(isJoined.filter(Boolean).length);
      }
    }),
  );
});

test('points stand in their stage in order, and between +2 and −2', () => {
  fc.assert(
    fc.property(anyJourney, (journey) => {
      const layout = layoutMap(journey);

      for (const curve of layout.curves) {
        const band = layout.lanes.find((lane) => lane.id === curve.laneId)?.band;
        curve.points.forEach((point, at) => {
          const stage = layout.stages.find((box) => box.id === journey.emotions[point.emotionId]?.stageId);
          expect(point.x).toBeGreaterThan(stage?.x ?? Number.POSITIVE_INFINITY);
          expect(point.x).toBeLessThan((stage?.x ?? 0) + (stage?.width ?? 0));
          expect(point.x).toBeGreaterThan(curve.points[at - 1]?.x ?? 0);
          if (point.y === null) return;
          expect(point.y).toBeGreaterThanOrEqual((band?.top ?? 0) - 1e-6);
          expect(point.y).toBeLessThanOrEqual((band?.bottom ?? 0) + 1e-6);
        });
      }
    }),
  );
});

test('words at the points stay inside their lane', () => {
  fc.assert(
    fc.property(anyJourney, (journey) => {
      const layout = layoutMap(journey);

      for (const curve of layout.curves)
        for (const label of curve.labels) {
          const lane = layout.lanes.find((box) => box.id === curve.laneId);
          expect(label.y).toBeGreaterThanOrEqual(lane?.y ?? Number.POSITIVE_INFINITY);
          expect(label.y + label.height).toBeLessThanOrEqual((lane?.y ?? 0) + (lane?.height ?? 0));
        }
    }),
  );
});

test('a dragged point gives back the value it was drawn at', () => {
  const band = { top: 100, middle: 180, bottom: 260 };

  expect(heightInBand(2, band)).toBe(100);
  expect(heightInBand(-1, band)).toBe(220);
  expect(valueInBand(220, band)).toBe(-1);
  expect(valueInBand(0, band)).toBe(2);
});
