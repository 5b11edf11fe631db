/*
 * The first thing that a guest's browser runs, so small that it is there at once. What takes long begins here side by
 * side and not one after the other: the page, the map's workspace where there is room for it, and for whoever comes back
 * the map itself.
 */
import type { Early } from './early.ts';
import { small } from './small.ts';

const page = import('./main.tsx');
if (!matchMedia(small).matches) void import('./laptop/Laptop.tsx');
const early = askEarly();
void Promise.all([page, whenParsed()]).then(([{ show }]) => show(early));

function whenParsed(): Promise<unknown> | null {
  if (document.readyState !== 'loading') return null;
  return new Promise((resolve) => document.addEventListener('DOMContentLoaded', resolve, { once: true }));
}

/** As `early.ts` does it, which is not here yet. A page that is sent here from another host has its ticket still to get. */
function askEarly(): Early | null {
  try {
    const { token } = JSON.parse(localStorage.getItem('senda.ticket') ?? 'null') ?? {};
    if (typeof token !== 'string' || location.hash.includes('pass=')) return null;
    const ask = <Read>(path: string, read: (answer: Response) => Promise<Read>) =>
      fetch(path, { headers: { authorization: `Bearer ${token}` } })
        .then((answer) => (answer.ok ? read(answer) : null))
        .catch(() => null);
    const welcome = ask('/welcome', (answer) => answer.json());
    return { token, welcome, sight: ask('/sight', async (answer) => new Uint8Array(await answer.arrayBuffer())) };
  } catch {
    return null;
  }
}
