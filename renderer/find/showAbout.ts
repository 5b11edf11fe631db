import type { ViewStore } from '../session/view.ts';

/** What is true of the map as a whole stands around it, not on it: the place lights up where its text is. */
export function showAbout(view: ViewStore, field: string): void {
  view.setState({ isPersonaShown: true });
  requestAnimationFrame(() => {
    const place = document.querySelector<HTMLElement>(`[data-about="${CSS.escape(field)}"]`);
    place?.scrollIntoView({ block: 'nearest' });
    place?.animate([{ boxShadow: '0 0 0 3px var(--accent)' }, { boxShadow: '0 0 0 3px transparent' }], 1800);
  });
}
