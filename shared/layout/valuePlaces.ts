import type { CurveShape, MeasuredShape, Place } from './mapLayout.ts';
import { measureText } from './measureText.ts';
import { textStyles } from './textStyles.ts';

interface Rectangle {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

type Point = Omit<MeasuredShape['points'][number], 'textAt'>;

const { lineHeight } = textStyles.curveLabel;
const away = 7;
/** Half a drawn point and a little air. */
const pointReach = 8;

/**
 * Where the measured curve's values stand: below their point, above it or beside it, wherever they meet neither what
 * the drawn curve says nor each other. One that finds no place is left to its card.
 */
export function valuePlaces(points: readonly Point[], drawn: readonly CurveShape[]): (Place | null)[] {
  const taken = drawn.flatMap((curve) => [...curve.labels, ...curve.points.flatMap(({ x, y }) => squareAround(x, y))]);
  return points.map((point) => {
    if (point.text === '') return null;
    const width = measureText(point.text, textStyles.curveLabel);
    const found = candidates(point, width).find((place) => !taken.some((other) => meets(place, other)));
    if (!found) return null;
    taken.push(found);
    return { x: found.x + width / 2, y: found.y + lineHeight - 4 };
  });
}

function squareAround(x: number, y: number | null): Rectangle[] {
  if (y === null) return [];
  return [{ x: x - pointReach, y: y - pointReach, width: 2 * pointReach, height: 2 * pointReach }];
}

function candidates({ x, y, low, high }: Point, width: number): Rectangle[] {
  const box = (left: number, top: number) => ({ x: left, y: top, width, height: lineHeight });
  return [
    box(x - width / 2, Math.max(y, low ?? y) + 3),
    box(x - width / 2, Math.min(y, high ?? y) - lineHeight - 3),
    box(x + away, y - lineHeight / 2),
    box(x - away - width, y - lineHeight / 2),
    box(x + away, y + 2),
    box(x - away - width, y + 2),
    box(x + away, y - lineHeight - 2),
    box(x - away - width, y - lineHeight - 2),
  ];
}

const meets = (a: Rectangle, b: Rectangle): boolean =>
  a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height;
