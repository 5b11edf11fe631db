import { app } from 'electron';
import type { Launch } from '../launch.ts';
import { noteQuitting } from './closing.ts';
import type { Desk } from './desk.ts';

/** One Senda per person and profile: a second start hands its files to the first and ends. */
export function startOnce(launch: Launch, start: () => Promise<void>, log: (text: string) => void): void {
  if (!launch.isSelfTest && !app.requestSingleInstanceLock()) {
    app.quit();
    return;
  }
  app
    .whenReady()
    .then(start)
    .catch((error: unknown) => {
      log(error instanceof Error ? (error.stack ?? error.message) : String(error));
      app.exit(1);
    });
}

/** Before the app ends, every map is in its file or in its journal. */
export function endWell(desk: Desk, engine: { close(): void }): void {
  let isDone = false;
  app.on('window-all-closed', () => {
    if (process.platform !== 'darwin') app.quit();
  });
  app.on('before-quit', noteQuitting);
  app.on('will-quit', (event) => {
    if (isDone) return;
    event.preventDefault();
    void desk.closeAll().finally(() => {
      isDone = true;
      engine.close();
      // Within this very turn Electron still believes it is quitting, and would not hear it a second time.
      setImmediate(() => app.quit());
    });
  });
}
