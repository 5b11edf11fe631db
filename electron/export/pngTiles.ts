import type { Size } from '../../shared/layout/pages.ts';

/** A part of the page in CSS pixels, and where it goes in the picture. */
export interface Tile {
  readonly clip: { readonly x: number; readonly y: number; readonly width: number; readonly height: number };
  readonly left: number;
  readonly top: number;
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

function cut(width: number, height: number, ratio: number): Tile[] {
  const tiles: Tile[] = [];
  for (let top = 0; top < height; top += tileSide) {
    for (let left = 0; left < width; left += tileSide) {
      const wide = Math.min(tileSide, width - left);
      const high = Math.min(tileSide, height - top);
      tiles.push({
        clip: { x: left / ratio, y: top / ratio, width: wide / ratio, height: high / ratio },
        left,
        top,
      });
    }
  }
  return tiles;
}
