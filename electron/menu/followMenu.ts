import { app, nativeTheme } from 'electron';
import { announce } from '../bridge/announce.ts';
import type { RecentMaps } from '../files/recentMaps.ts';
import { openOne } from '../openFiles.ts';
import type { Settings } from '../settings.ts';
import type { Desk } from '../windows/desk.ts';
import { showMenu } from './menu.ts';

export interface FollowingNeeds {
  readonly desk: Desk;
  readonly settings: Settings;
  readonly recents: RecentMaps;
}

/** Keeps the menu as the person's language, recent maps and front window are; gives the way to do so at once. */
export function followMenu({ desk, settings, recents }: FollowingNeeds): () => void {
  async function show(): Promise<void> {
    const known = await recents.list();
    desk.announceAll('recents.changed', { recents: known });
    showMenu({
      language: settings.language(),
      theme: settings.theme(),
      hasMap: (desk.open.focused()?.map ?? null) !== null,
      recents: known,
      choose(command) {
        const entry = desk.open.focused();
        if (entry) announce(entry.window.webContents, 'command.chosen', { command });
      },
      openRecent(token) {
        const path = recents.pathOf(token);
        if (path !== null) void openOne(path, { desk, settings });
      },
    });
  }
  app.on('browser-window-focus', () => void show());
  desk.onChange(() => void show());
  void show();
  return () => {
    nativeTheme.themeSource = settings.theme();
    desk.announceAll('settings.changed', {
      language: settings.language(),
      theme: settings.theme(),
      name: settings.name(),
    });
    void show();
  };
}
