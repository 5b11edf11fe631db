import type { BrowserWindow, WebContents } from 'electron';
import type { KeptMap } from '../files/keptMap.ts';
import { isSameFile } from '../files/sameFile.ts';
import type { Visit } from '../workshop/visiting/visit.ts';

/** A window and the one map it holds; null while it is a start screen. */
export interface MapWindow {
  readonly window: BrowserWindow;
  map: KeptMap | null;
  /** While a map is on its way into this window: its page may load meanwhile, and waits for it. */
  opening: Promise<void> | null;
  /** The workshop of another Senda that it shows instead. */
  visit: Visit | null;
}

/** A window that nothing is in and nothing is coming into. */
export const isStartScreen = ({ map, opening, visit }: MapWindow): boolean =>
  map === null && opening === null && visit === null;

/** Which window holds which map. One map per window, and each map in one window only. */
export interface OpenMaps {
  all(): MapWindow[];
  add(window: BrowserWindow): MapWindow;
  remove(entry: MapWindow): void;
  of(page: WebContents): MapWindow | null;
  withKey(key: string): MapWindow | null;
  withFile(path: string): Promise<MapWindow | null>;
  /** The window a menu item is meant for. */
  focused(): MapWindow | null;
}

export function createOpenMaps(): OpenMaps {
  let entries: MapWindow[] = [];
  const find = (test: (entry: MapWindow) => boolean) => entries.find(test) ?? null;
  return {
    all: () => [...entries],
    add(window) {
      const entry: MapWindow = { window, map: null, opening: null, visit: null };
      entries = [...entries, entry];
      return entry;
    },
    remove(entry) {
      entries = entries.filter((other) => other !== entry);
    },
    of: (page) => find(({ window }) => !window.isDestroyed() && window.webContents === page),
    withKey: (key) => find(({ map }) => map?.key === key),
    async withFile(path) {
      for (const entry of entries) {
        const opened = entry.map?.path() ?? null;
        if (opened !== null && (await isSameFile(opened, path))) return entry;
      }
      return null;
    },
    focused: () => find(({ window }) => !window.isDestroyed() && window.isFocused()) ?? entries.at(-1) ?? null,
  };
}
