import type { Size } from '../../shared/layout/pages.ts';

/** A part of the picture, in its pixels. */
export interface Tile {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

export interface PicturePlan {
  /** Picture pixels to a CSS pixel: what was asked for, or less where the picture would grow too large. */
  readonly ratio: number;
  readonly width: number;
  readonly height: number;
  readonly tiles: readonly Tile[];
}

/** No browser draws a surface with longer sides, and few programs open a picture with more pixels. */
const longestSide = 16_384;
const mostPixels = 80_000_000;

/** Cuts a page into tiles of whole picture pixels, none larger than the window through which they are seen. */
export function planPicture(page: Size, asked: number, window: Size): PicturePlan {
  const fits = Math.min(
    asked,
    longestSide / Math.max(page.width, page.height),
    Math.sqrt(mostPixels / (page.width * page.height)),
  );
  const width = Math.max(1, Math.floor(page.width * fits + 0.001));
  const height = Math.max(1, Math.floor(page.height * fits + 0.001));
  const tiles = pieces(height, window.height).flatMap(([top, high]) =>
    pieces(width, window.width).map(([left, wide]) => ({ left, top, width: wide, height: high })),
  );
  return { ratio: fits, width, height, tiles };
}

const pieces = (length: number, most: number): (readonly [from: number, length: number])[] =>
  Array.from({ length: Math.ceil(length / most) }, (_, at) => [at * most, Math.min(most, length - at * most)]);
