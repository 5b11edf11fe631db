import type { BrowserWindow, Rectangle } from 'electron';

const width = 640;
/** A picture costs a tenth of a second; autosave may come every second. */
const freshFor = 15_000;

const taken = new WeakMap<BrowserWindow, { at: number; png: Buffer | null }>();

/** A small picture of the map as it stands on screen, for the start screen; null when the window shows none. */
export async function takePreview(window: BrowserWindow | null): Promise<Buffer | null> {
  if (!window || window.isDestroyed()) return null;
  const known = taken.get(window);
  if (known && Date.now() - known.at < freshFor) return known.png;
  const png = window.isVisible() && !window.isMinimized() ? await pictureOf(window) : null;
  taken.set(window, { at: Date.now(), png: png ?? known?.png ?? null });
  return png ?? known?.png ?? null;
}

async function pictureOf({ webContents: page }: BrowserWindow): Promise<Buffer | null> {
  try {
    // A window that does not paint (another desktop, a locked screen) never answers.
    return await Promise.race([capture(), tooLong()]);
  } catch {
    // No picture is no reason not to save.
    return null;
  }

  async function capture(): Promise<Buffer | null> {
    const area = (await page.executeJavaScript(canvasArea)) as Rectangle | null;
    if (!area || area.width < 200 || area.height < 200) return null;
    const image = await page.capturePage(area);
    return image.isEmpty() ? null : image.resize({ width, quality: 'best' }).toPNG();
  }
}

/** The canvas without bars and panels. */
const canvasArea = `(() => {
  const area = document.querySelector('.react-flow')?.getBoundingClientRect();
  if (!area) return null;
  const { x, y, width, height } = area;
  return { x: Math.round(x), y: Math.round(y), width: Math.round(width), height: Math.round(height) };
})()`;

const tooLong = (): Promise<null> => new Promise((resolve) => setTimeout(() => resolve(null), 1500));
