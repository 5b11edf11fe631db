import { z } from 'zod/mini';
import { freshWord } from './keep.ts';

/**
 * What came behind the `#` of this page's address: from another address of the host, or from the host before. Anybody can
 * write such an address, so nothing of it is believed or kept before the host, or the person, has said yes to it.
 */
export interface Brought {
  /** Null where the host said no: then the person may join with the code, and what was written comes along. */
  readonly pass: string | null;
  /** What no host has confirmed; '' is nothing. */
  readonly left: string;
  /** What the browser kept there. */
  readonly kept: string;
  /** By which the host knows this page again, should it show its pass twice. */
  readonly by: string;
}

const broughtSchema = z.object({ pass: z.nullable(z.string()), left: z.string(), kept: z.string(), by: z.string() });

/** As long as this page stands, and when it is loaded anew in the middle of coming in. */
const name = 'senda.brought';

/** All of it leaves the address at once, where others could see it. */
export function takeBrought(): Brought | null {
  const asked = new URLSearchParams(location.hash.slice(1));
  if (!asked.has('pass') && !asked.has('left')) return fromBefore();
  const [pass, left, kept] = ['pass', 'left', 'kept'].map((part) => asked.get(part) ?? '');
  const brought = { pass: pass || null, left: left ?? '', kept: kept ?? '', by: freshWord() };
  holdBrought(brought);
  history.replaceState(null, '', location.pathname + location.search);
  return brought;
}

/** Null: it is settled, or left behind. */
export function holdBrought(brought: Brought | null): void {
  try {
    if (brought) sessionStorage.setItem(name, JSON.stringify(brought));
    else sessionStorage.removeItem(name);
  } catch {
    // Then it is lost when the page is loaded anew before it is in.
  }
}

function fromBefore(): Brought | null {
  try {
    return broughtSchema.safeParse(JSON.parse(sessionStorage.getItem(name) ?? 'null')).data ?? null;
  } catch {
    return null;
  }
}
