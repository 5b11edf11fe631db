import type { View, ViewStore } from './view.ts';

const key = 'senda.miniMap';

/** In a window smaller than this the small map would hide more than it shows, so it begins folded there. */
const smallest = { width: 1600, height: 900 };

interface Size {
  readonly innerWidth: number;
  readonly innerHeight: number;
}

/** Whether the small map is open: as a person left it, and before anybody said so as the window has room for it. */
export const isMiniMapOpen = (
  { isMiniMapShown }: Pick<View, 'isMiniMapShown'>,
  { innerWidth, innerHeight }: Size,
): boolean => isMiniMapShown ?? (innerWidth >= smallest.width && innerHeight >= smallest.height);

/** Remembered for every map that is opened on this computer. */
export function toggleMiniMap(view: ViewStore): void {
  const isMiniMapShown = !isMiniMapOpen(view.getState(), window);
  localStorage.setItem(key, isMiniMapShown ? 'open' : 'folded');
  view.setState({ isMiniMapShown });
}

/** Null while nobody has opened or folded it yet. */
export function rememberedMiniMap(): boolean | null {
  const kept = localStorage.getItem(key);
  return kept === null ? null : kept === 'open';
}
