import type { BrowserWindow } from 'electron';

const width = 640;

/** A small picture of the map as it stands on screen, for the start screen; null when the window shows none. */
export async function takePreview(window: BrowserWindow | null): Promise<Buffer | null> {
  if (!window || window.isDestroyed() || !window.isVisible() || window.isMinimized()) return null;
  try {
    // A window that does not paint (another desktop, a locked screen) never answers.
    const image = await Promise.race([window.webContents.capturePage(), tooLong()]);
    return image && !image.isEmpty() ? image.resize({ width, quality: 'best' }).toPNG() : null;
  } catch {
    // No picture is no reason not to save.
    return null;
  }
}

const tooLong = (): Promise<null> => new Promise((resolve) => setTimeout(() => resolve(null), 1500));
