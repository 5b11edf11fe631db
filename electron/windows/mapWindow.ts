import { join } from 'node:path';
import { app, BrowserWindow, screen } from 'electron';
import { appOrigin } from '../security/appScheme.ts';
import type { Bounds } from '../settings.ts';

const page = `${appOrigin}/index.html`;

/** A window with no map yet, or with one: what it shows it asks for itself. */
export function createMapWindow(remembered: Bounds | null, offset: number): BrowserWindow {
  const window = new BrowserWindow({
    width: 1360,
    height: 860,
    ...placeOf(remembered, offset),
    minWidth: 760,
    minHeight: 520,
    show: false,
    title: 'Senda',
    webPreferences: {
      preload: join(app.getAppPath(), 'dist/preload/preload.cjs'),
      contextIsolation: true,
      sandbox: true,
      nodeIntegration: false,
      webviewTag: false,
      spellcheck: false,
    },
  });
  if (remembered?.isMaximized) window.maximize();
  window.once('ready-to-show', () => window.show());
  return window;
}

/** Also used to show a map in a window that was a start screen. */
export const loadPage = (window: BrowserWindow): Promise<void> => window.loadURL(page);

/** Remembered bounds, unless the screen they were on is gone; further windows stand a little aside. */
function placeOf(remembered: Bounds | null, offset: number): Partial<Bounds> {
  if (!remembered) return {};
  const { isMaximized: _, ...bounds } = remembered;
  const place = { ...bounds, x: bounds.x + offset, y: bounds.y + offset };
  const area = screen.getDisplayMatching(place).workArea;
  const isSeen =
    place.x < area.x + area.width - 100 &&
    place.x + place.width > area.x + 100 &&
    place.y >= area.y - 10 &&
    place.y < area.y + area.height - 100;
  return isSeen ? place : { width: bounds.width, height: bounds.height };
}

export const boundsOf = (window: BrowserWindow): Bounds => ({
  ...window.getNormalBounds(),
  isMaximized: window.isMaximized(),
});
