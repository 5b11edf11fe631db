import { nativeImage, type WebContents } from 'electron';
import type { Size } from '../../shared/layout/pages.ts';
import { withDensity } from './pngDensity.ts';
import { type PicturePlan, planPicture, type Tile } from './pngTiles.ts';

export interface Picture {
  readonly png: Uint8Array;
  readonly plan: PicturePlan;
}

/** The page as a picture, tile by tile: a page much larger than any screen comes out whole. */
export async function capturePng(page: WebContents, size: Size, asked: number): Promise<Picture> {
  const plan = planPicture(size, asked);
  page.debugger.attach('1.3');
  try {
    const png = await (plan.tiles.length === 1 ? captureOne(page, plan) : captureAll(page, plan));
    return { png: withDensity(png), plan };
  } finally {
    page.debugger.detach();
  }
}

async function captureOne(page: WebContents, plan: PicturePlan): Promise<Uint8Array> {
  const [tile] = plan.tiles;
  return tile ? await captureTile(page, tile, plan.ratio) : new Uint8Array();
}

async function captureAll(page: WebContents, plan: PicturePlan): Promise<Uint8Array> {
  const pixels = Buffer.alloc(plan.width * plan.height * 4);
  for (const tile of plan.tiles) {
    const part = nativeImage.createFromBuffer(Buffer.from(await captureTile(page, tile, plan.ratio)));
    place(pixels, plan.width, part.toBitmap(), part.getSize(), tile);
  }
  return nativeImage.createFromBitmap(pixels, { width: plan.width, height: plan.height }).toPNG();
}

async function captureTile(page: WebContents, { clip }: Tile, ratio: number): Promise<Uint8Array> {
  const shot = await page.debugger.sendCommand('Page.captureScreenshot', {
    format: 'png',
    captureBeyondViewport: true,
    clip: { ...clip, scale: ratio },
  });
  return Buffer.from(shot.data as string, 'base64');
}

function place(pixels: Buffer, rowWidth: number, part: Buffer, size: Size, { left, top, width, height }: Tile): void {
  const columns = Math.min(size.width, width);
  const rows = Math.min(size.height, height);
  for (let row = 0; row < rows; row += 1) {
    const from = row * size.width * 4;
    part.copy(pixels, ((top + row) * rowWidth + left) * 4, from, from + columns * 4);
  }
}
