import type { WebContents } from 'electron';
import type { KeptMap } from '../files/keptMap.ts';
import type { MapWindow } from '../windows/openMaps.ts';

/** Who asks: a page of ours, and its window with its map. The print page has no map window. */
export interface Asker {
  readonly page: WebContents;
  readonly window: MapWindow | null;
}

/** The map of the window that asks. */
export const mapOf = (asker: Asker): KeptMap | null => asker.window?.map ?? null;
