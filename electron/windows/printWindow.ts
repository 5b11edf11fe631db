import { join } from 'node:path';
import { app, BrowserWindow } from 'electron';
import { appOrigin } from '../security/appScheme.ts';

const page = `${appOrigin}/print.html`;

/**
 * The window in which a sheet is drawn; nobody ever sees it. A picture is drawn offscreen, because a window that was
 * never shown paints nothing that could be captured.
 */
export function createPrintWindow(isPicture: boolean): BrowserWindow {
  return new BrowserWindow({
    ...(isPicture ? { width: 2048, height: 2048 } : { width: 1280, height: 900 }),
    useContentSize: true,
    show: false,
    skipTaskbar: true,
    webPreferences: {
      preload: join(app.getAppPath(), 'dist/preload/preload.cjs'),
      contextIsolation: true,
      sandbox: true,
      nodeIntegration: false,
      webviewTag: false,
      spellcheck: false,
      // Nothing in it waits for a screen, so nothing may be slowed down for want of one.
      backgroundThrottling: false,
      offscreen: isPicture,
    },
  });
}

export const loadPrintPage = (window: BrowserWindow): Promise<void> => window.loadURL(page);
