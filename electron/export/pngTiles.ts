import type { Size } from '../../shared/layout/pages.ts';

/** A part of the page in CSS pixels, and which part of the picture it fills; what it shows beyond is cut off. */
export interface Tile {
  readonly clip: { readonly x: number; readonly y: number; readonly width: number; readonly height: number };
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
const tileSide = 4096;

/** Cuts a page into tiles of whole picture pixels, so that no seam shows. */
export function planPicture(page: Size, asked: number): PicturePlan {
  const fits = Math.min(
    asked,
    longestSide / Math.max(page.width, page.height),
    Math.sqrt(mostPixels / (page.width * page.height)),
  );
  const width = Math.max(1, Math.floor(page.width * fits + 0.001));
  const height = Math.max(1, Math.floor(page.height * fits + 0.001));
  return { ratio: fits, width, height, tiles: cut(width, height, fits) };
}

/**
 * All tiles of a picture are of one size, the last of a row overlapping the one before by a few pixels: a surface that
 * changes its size between two captures sometimes never paints again. Only whole CSS pixels are captured, so each of
 * several tiles shows a little more than it fills: a part of one would leave a gap before the next tile.
 */
function cut(width: number, height: number, ratio: number): Tile[] {
  const [columns, rows] = [Math.ceil(width / tileSide), Math.ceil(height / tileSide)];
  const [wide, high] = [Math.ceil(width / columns), Math.ceil(height / rows)];
  const shown = (pixels: number) => (columns * rows === 1 ? pixels / ratio : Math.ceil(pixels / ratio) + 1);
  return upTo(rows).flatMap((row) =>
    upTo(columns).map((column) => {
      const left = Math.min(column * wide, width - wide);
      const top = Math.min(row * high, height - high);
      const clip = { x: left / ratio, y: top / ratio, width: shown(wide), height: shown(high) };
      return { clip, left, top, width: wide, height: high };
    }),
  );
}

const upTo = (count: number): number[] => Array.from({ length: count }, (_, index) => index);
