import type { View, ViewStore } from './view.ts';

const key = 'senda.miniMap';

/** In a window smaller than this the small map would hide more than it shows, so it begins folded there. */
const smallest = { width: 1600, height: 900 };

interface Size {
  readonly innerWidth: number;
  readonly innerHeight: number;
}

/** Where one sees more than this share of the map anyhow, it would hide more than it tells. */
const most = 0.5;

/**
 * Whether the small map is open: as a person left it, and before anybody said so where the window has room for it and
 * much of the map is out of sight. `share` is how much of the map the sight holds, 0–1.
 */
export const isMiniMapOpen = (
  { isMiniMapShown }: Pick<View, 'isMiniMapShown'>,
  { innerWidth, innerHeight }: Size,
  share: number,
): boolean => isMiniMapShown ?? (innerWidth >= smallest.width && innerHeight >= smallest.height && share < most);

/** Remembered for every map that is opened on this computer. */
export function showMiniMap(view: ViewStore, isMiniMapShown: boolean): void {
  localStorage.setItem(key, isMiniMapShown ? 'open' : 'folded');
  view.setState({ isMiniMapShown });
}

/** Null while nobody has opened or folded it yet. */
export function rememberedMiniMap(): boolean | null {
  const kept = localStorage.getItem(key);
  return kept === null ? null : kept === 'open';
}
