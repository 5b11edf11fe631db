import { mkdir } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import type { BrowserWindow, WebContents } from 'electron';
import type { BridgeProblem, Events, Reply } from '../../shared/bridge/contract.ts';
import type { Result } from '../../shared/result.ts';
import { announce } from '../bridge/announce.ts';
import { createKeptMap, type KeptMap } from '../files/keptMap.ts';
import type { KeptMapStart, Surroundings } from '../files/keptMapStart.ts';
import { foldersOf, openMap } from '../files/openMap.ts';
import { previewAddress } from '../files/preview.ts';
import type { RecentMaps } from '../files/recentMaps.ts';
import { recover } from '../files/recover.ts';
import type { Settings } from '../settings.ts';
import type { Visit } from '../workshop/visiting/visit.ts';
import { askAboutDraft, mustAsk } from './closing.ts';
import { createInTurn } from './inTurn.ts';
import { boundsOf, createMapWindow, loadPage } from './mapWindow.ts';
import { createOpenMaps, isStartScreen, type MapWindow, type OpenMaps } from './openMaps.ts';
import { takePreview } from './takePreview.ts';

/** Where maps lie open: brings maps and windows together, and sees that nothing is lost when either goes. */
export interface Desk {
  readonly open: OpenMaps;
  readonly maps: string;
  /** Shows a start screen, in the window that is one already if there is one. */
  showStart(): Promise<MapWindow>;
  /**
   * Opens a file in `from` when that is a start screen, else in a window of its own; a map that is open is focused.
   * A start screen that asked for it looks again by itself; any other must be loaded anew.
   */
  showFile(path: string, from: MapWindow | null): Promise<Reply<null>>;
  showMap(start: KeptMapStart, from: MapWindow | null): Promise<void>;
  /** Shows a workshop of another Senda in `from` when that is a start screen, else in a window of its own. */
  showVisit(make: (page: WebContents) => Visit, from: MapWindow | null): Promise<MapWindow>;
  /** The window is a start screen again. */
  endVisit(entry: MapWindow): Promise<void>;
  /** Drafts and maps of a crash come back. */
  recoverMaps(): Promise<void>;
  /** A window is gone, its map is still being put away. */
  putAway(map: KeptMap, how?: 'keep' | 'discard'): void;
  /** Called when a map came into a window or left one, and when one was saved. */
  onChange(listener: () => void): void;
  announceAll<Name extends keyof Events>(name: Name, event: Events[Name]): void;
  /** Everything into files and journals, before the app ends. */
  closeAll(): Promise<void>;
}

export interface DeskNeeds {
  readonly userData: string;
  readonly settings: Settings;
  readonly recents: RecentMaps;
  log(text: string): void;
}

export function createDesk(needs: DeskNeeds): Desk {
  const open = createOpenMaps();
  const maps = foldersOf(needs.userData);
  const listeners = new Set<() => void>();
  const changed = () => {
    for (const listener of listeners) listener();
  };
  const around = surroundings(needs, open, changed);
  const closing = new Set<Promise<void>>();
  const inTurn = createInTurn();
  const desk: Desk = {
    open,
    maps,
    showStart: () => showStart(needs, desk),
    showFile(given, from) {
      const path = resolve(given);
      return inTurn(path, async () => {
        const known = await open.withFile(path);
        if (known) return focus(known);
        return settle(await openMap(path, maps), (start) => desk.showMap(start, from));
      });
    },
    async showMap(start, from) {
      const waiting = stillStarting(from);
      const entry = waiting ?? addWindow(needs, desk);
      const putUp = async () => {
        const map = await createKeptMap(start, around);
        await rememberMap(needs, map, start.preview);
        if (entry.window.isDestroyed()) desk.putAway(map);
        else entry.map = map;
      };
      // A page takes as long to load as a map to be put up, so both happen at once.
      entry.opening = putUp().finally(() => {
        entry.opening = null;
        changed();
      });
      await Promise.all([entry.opening, waiting ? null : loadPage(entry.window)]);
    },
    ...visitsOn(needs, () => desk, changed),
    async recoverMaps() {
      await mkdir(maps, { recursive: true });
      const onTrouble = (error: unknown) => logTrouble(needs, 'recovering', error);
      for (const start of await recover(maps, onTrouble)) await desk.showMap(start, null).catch(onTrouble);
    },
    onChange: (listener) => void listeners.add(listener),
    announceAll(name, event) {
      for (const { window } of open.all()) if (!window.isDestroyed()) announce(window.webContents, name, event);
    },
    putAway(map, how) {
      const done = map.close(how).catch((error) => logTrouble(needs, 'closing', error));
      closing.add(done);
      void done.then(() => closing.delete(done));
      changed();
    },
    async closeAll() {
      for (const { map } of open.all()) if (map) desk.putAway(map);
      await Promise.all(closing);
    },
  };
  return desk;
}

function visitsOn(needs: DeskNeeds, desk: () => Desk, changed: () => void): Pick<Desk, 'showVisit' | 'endVisit'> {
  return {
    async showVisit(make, from) {
      const waiting = stillStarting(from);
      const entry = waiting ?? addWindow(needs, desk());
      entry.visit = make(entry.window.webContents);
      changed();
      if (!waiting) await loadPage(entry.window);
      return entry;
    },
    async endVisit(entry) {
      entry.visit?.close();
      entry.visit = null;
      changed();
      if (!entry.window.isDestroyed()) await loadPage(entry.window);
    },
  };
}

const stillStarting = (from: MapWindow | null): MapWindow | null =>
  from && isStartScreen(from) && !from.window.isDestroyed() ? from : null;

/** One map in trouble keeps neither the others nor the app from going on. */
function logTrouble({ log }: DeskNeeds, doing: string, error: unknown): void {
  log(`${doing}: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}`);
}

/** Says yes to the page before the page is loaded anew with its map. */
async function settle(
  opened: Result<KeptMapStart, BridgeProblem>,
  show: (start: KeptMapStart) => Promise<void>,
): Promise<Reply<null>> {
  if (!opened.ok) return opened;
  await show(opened.value);
  return { ok: true, value: null };
}

function focus({ window }: MapWindow): Reply<null> {
  if (window.isMinimized()) window.restore();
  window.focus();
  return { ok: true, value: null };
}

async function showStart(needs: DeskNeeds, desk: Desk): Promise<MapWindow> {
  const known = desk.open.all().find(isStartScreen);
  if (known) {
    focus(known);
    return known;
  }
  const entry = addWindow(needs, desk);
  await loadPage(entry.window);
  return entry;
}

function addWindow(needs: DeskNeeds, desk: Desk): MapWindow {
  const window = createMapWindow(needs.settings.read().bounds, desk.open.all().length * 28);
  const entry = desk.open.add(window);
  window.on('close', (event) => {
    void needs.settings.change({ bounds: boundsOf(window) });
    if (!mustAsk(entry)) return;
    event.preventDefault();
    void closeDraft(entry, desk, needs);
  });
  window.on('closed', () => {
    desk.open.remove(entry);
    entry.visit?.close();
    if (entry.map) desk.putAway(entry.map);
  });
  keepAlive(entry, needs.log);
  return entry;
}

async function closeDraft(entry: MapWindow, desk: Desk, { settings }: DeskNeeds): Promise<void> {
  const answer = await askAboutDraft(entry, settings.language());
  if (answer === 'stay' || entry.window.isDestroyed()) return;
  if (answer === 'discard' && entry.map) desk.putAway(entry.map, 'discard');
  entry.window.destroy();
}

/** A page that crashed is loaded anew; main has its map, so not a word is lost. Not for ever, should it crash at once. */
function keepAlive({ window }: MapWindow, log: (text: string) => void): void {
  let crashes = 0;
  window.webContents.on('render-process-gone', (_event, { reason }) => {
    log(`window gone: ${reason}`);
    if (reason === 'clean-exit' || crashes >= 3 || window.isDestroyed()) return;
    crashes += 1;
    setImmediate(() => !window.isDestroyed() && void loadPage(window));
  });
}

function surroundings({ userData, recents }: DeskNeeds, open: OpenMaps, changed: () => void): Surroundings {
  const tell = <Name extends keyof Events>(key: string, name: Name, event: Events[Name]) => {
    const window: BrowserWindow | undefined = open.withKey(key)?.window;
    if (window && !window.isDestroyed()) announce(window.webContents, name, event);
  };
  return {
    backups: join(userData, 'backups'),
    now: () => new Date(),
    preview: (key) => takePreview(open.withKey(key)?.window ?? null),
    onFileChanged: (key, fileName, fileState) => tell(key, 'map.fileChanged', { fileName, fileState }),
    onMerged: (key, update) => tell(key, 'map.merged', { update }),
    onSaved: (path, title, preview) =>
      void recents
        .remember({ path, title, openedAt: new Date().toISOString(), preview: previewAddress(preview) })
        .then(changed),
  };
}

async function rememberMap({ recents }: DeskNeeds, map: KeptMap, preview: Buffer | null): Promise<void> {
  const path = map.path();
  if (path === null) return;
  const { title } = map.live.snapshot().map['map'] ?? { title: '' };
  await recents.remember({ path, title, openedAt: new Date().toISOString(), preview: previewAddress(preview) });
}
