import type { BrowserWindow } from 'electron';
import { announce } from '../bridge/announce.ts';

/** Closing the map's window cancels what it exports; meanwhile the window can say that something is under way. */
export async function whileWindowStands<Value>(
  window: BrowserWindow,
  work: (signal: AbortSignal) => Promise<Value>,
): Promise<Value> {
  const cancel = new AbortController();
  const stop = () => cancel.abort();
  const page = window.webContents;
  window.once('closed', stop);
  announce(page, 'export.progress', { isRunning: true });
  try {
    return await work(cancel.signal);
  } finally {
    window.removeListener('closed', stop);
    announce(page, 'export.progress', { isRunning: false });
  }
}
