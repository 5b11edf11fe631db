/*
 * The first thing that a guest's browser runs, so small that it is there at once. What takes long begins here side by
 * side and not one after the other: the page, the map's workspace where there is room for it, and for whoever comes back
 * the map itself.
 */
import type { EarlyMap } from './copy.ts';
import { small } from './small.ts';

const page = import('./main.tsx');
if (!matchMedia(small).matches) void import('./laptop/Laptop.tsx');
const early = earlyMap();
void Promise.all([page, whenParsed()]).then(([{ show }]) => show(early));

function whenParsed(): Promise<unknown> | null {
  if (document.readyState !== 'loading') return null;
  return new Promise((resolve) => document.addEventListener('DOMContentLoaded', resolve, { once: true }));
}

/** As `fetchMap` does it, which is not here yet. A page that is sent here from another host has its ticket still to get. */
function earlyMap(): EarlyMap | null {
  try {
    const { token } = JSON.parse(localStorage.getItem('senda.ticket') ?? 'null') ?? {};
    if (typeof token !== 'string' || location.hash.includes('pass=')) return null;
    const headers = { authorization: `Bearer ${token}` };
    const state = fetch('/map', { headers }).then(async (answer) =>
      answer.ok ? new Uint8Array(await answer.arrayBuffer()) : null,
    );
    return { token, state: state.catch(() => null) };
  } catch {
    return null;
  }
}
