import { nativeImage, type WebContents } from 'electron';
import type { Size } from '../../shared/layout/pages.ts';
import { withDensity } from './pngDensity.ts';
import { type PicturePlan, planPicture, type Tile } from './pngTiles.ts';

export interface Picture {
  readonly png: Uint8Array;
  readonly plan: PicturePlan;
}

/**
 * The page as a picture, tile by tile: a page much larger than any screen comes out whole. The window stays as it is, and
 * the page is enlarged and shifted beneath it: a window that nobody sees and that changes its size sometimes never
 * paints again.
 */
export async function capturePng(page: WebContents, size: Size, asked: number): Promise<Picture> {
  const window = await windowOf(page);
  const plan = planPicture(size, asked, window);
  page.debugger.attach('1.3');
  try {
    const pixels = Buffer.alloc(plan.width * plan.height * 4);
    for (const tile of plan.tiles) {
      await show(page, tile, plan.ratio, window.density);
      const part = await capture(page);
      place(pixels, plan.width, part.toBitmap(), part.getSize(), tile);
    }
    const png = nativeImage.createFromBitmap(pixels, { width: plan.width, height: plan.height }).toPNG();
    return { png: withDensity(png), plan };
  } finally {
    page.debugger.detach();
  }
}

interface Window extends Size {
  /** Its pixels to a CSS pixel. */
  readonly density: number;
}

/** In its pixels; where the screen is small, it may be less than was asked for. */
const windowOf = (page: WebContents): Promise<Window> =>
  page.executeJavaScript(
    `({ width: Math.floor(innerWidth * devicePixelRatio), height: Math.floor(innerHeight * devicePixelRatio), density: devicePixelRatio })`,
  );

const show = (page: WebContents, { left, top }: Tile, ratio: number, density: number): Promise<void> =>
  page.executeJavaScript(
    // Bars to scroll by would be in the picture.
    `Object.assign(document.documentElement.style, {
      overflow: 'hidden',
      transformOrigin: '0 0',
      transform: 'translate(${-left / density}px, ${-top / density}px) scale(${ratio / density})',
    }); undefined`,
  );

async function capture(page: WebContents) {
  const shot = await page.debugger.sendCommand('Page.captureScreenshot', { format: 'png' });
  return nativeImage.createFromBuffer(Buffer.from(shot.data as string, 'base64'));
}

function place(pixels: Buffer, rowWidth: number, part: Buffer, size: Size, { left, top, width, height }: Tile): void {
  const columns = Math.min(size.width, width);
  const rows = Math.min(size.height, height);
  for (let row = 0; row < rows; row += 1) {
    const from = row * size.width * 4;
    part.copy(pixels, ((top + row) * rowWidth + left) * 4, from, from + columns * 4);
  }
}
