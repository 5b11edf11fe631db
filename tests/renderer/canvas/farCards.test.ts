import { describe, expect, it } from 'vitest';
import { isFarAt } from '../../../renderer/canvas/canvasState.ts';
import { createFarPlace } from '../../../renderer/canvas/far/farPlace.ts';
import { titleLines, titleSize } from '../../../renderer/canvas/far/farText.ts';
import { measureText } from '../../../shared/layout/measureText.ts';
import { textStyles } from '../../../shared/layout/textStyles.ts';

const titled = (text: string) => ({ text: { lines: [text], lineHeight: 18 } });
const widthOf = (line: string) => (measureText(line, textStyles.cardText) * titleSize) / textStyles.cardText.size;

describe('titles from far away', () => {
  it('a title that fits stands there as it was written', () => {
    expect(titleLines(titled('Waits'), 90, 12)).toEqual(['Waits']);
  });

  it('a long title goes on in the next line where the card is high enough', () => {
    expect(titleLines(titled('Signs eleven forms'), 70, 30).join(' ')).toBe('Signs eleven forms');
  });

  it('what does not fit is cut and never runs over the edge', () => {
    const lines = titleLines(titled('Signs eleven forms, six of which ask exactly the same'), 70, 24);

    expect(lines.at(-1)).toMatch(/…$/);
    for (const line of lines) expect(widthOf(line)).toBeLessThanOrEqual(70 - 8);
  });

  it('a card without room for a word shows its colour only', () => {
    expect(titleLines(titled('Waits'), 20, 12)).toEqual([]);
  });
});

describe('the drawing of a part of the map', () => {
  const sight = { x: 2000, y: 2000, width: 1000, height: 800 };
  const aDrawing = () => createFarPlace({ x: 0, y: 0, width: 8000, height: 6000 });

  it('serves while the sight stays inside it', () => {
    const place = aDrawing();
    place.next(sight, 0.3, true);

    expect(place.next({ ...sight, x: 2300 }, 0.3, false)).toBeNull();
    expect(place.next({ ...sight, x: 2400 }, 0.3, false)).not.toBeNull();
  });

  it('ends with the map, and serves wherever one looks beyond that', () => {
    const place = aDrawing();

    expect(place.next({ ...sight, x: -500, y: 5500 }, 0.3, true)?.region).toEqual({
      x: 0,
      y: 5220,
      width: 850,
      height: 780,
    });
    expect(place.next({ ...sight, x: -900, y: 5900 }, 0.3, true)).toBeNull();
  });

  it('is stretched a little while one zooms, and made anew at rest', () => {
    const place = aDrawing();
    place.next(sight, 0.3, false);

    expect(place.next(sight, 0.33, false)).toBeNull();
    expect(place.next(sight, 0.33, true)).toMatchObject({ zoom: 0.33 });
  });

  it('has few pixels while one zooms, and all of them at rest and while one only looks about', () => {
    const place = aDrawing();
    place.next(sight, 0.3, true);

    expect(place.next(sight, 0.2, false)).toMatchObject({ zoom: 0.2, sharpness: 0.5 });
    expect(place.next(sight, 0.2, true)).toMatchObject({ zoom: 0.2, sharpness: 1 });
    expect(place.next({ ...sight, x: 4000 }, 0.2, false)).toMatchObject({ sharpness: 1 });
  });

  it('is begun with few pixels by one who zooms out, and has all of them once the zoom rests', () => {
    const place = aDrawing();

    expect(place.next(sight, 0.41, false)).toMatchObject({ sharpness: 0.5 });
    expect(place.next(sight, 0.41, true)).toMatchObject({ sharpness: 1 });
  });
});

it('a hand that rests at the border between far and near does not make the map flicker', () => {
  let isFar = false;
  const seen = [0.44, 0.41, 0.44, 0.47, 0.44].map((zoom) => {
    isFar = isFarAt(zoom, isFar);
    return isFar;
  });

  expect(seen).toEqual([false, true, true, false, false]);
});
