import { copyPath, mapPath } from '../../shared/workshop/messages.ts';

/** Fetches the map as a file; false when the host gives none. A plain link could not show the token. */
export async function takeCopy(token: string): Promise<boolean> {
  try {
    const response = await fetch(copyPath, { headers: { authorization: `Bearer ${token}` } });
    if (!response.ok) return false;
    const link = document.createElement('a');
    link.href = URL.createObjectURL(await response.blob());
    link.download = nameIn(response.headers.get('content-disposition'));
    link.click();
    setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
    return true;
  } catch {
    return false;
  }
}

const nameIn = (disposition: string | null): string =>
  decodeURIComponent(/filename\*=UTF-8''([^;]+)/.exec(disposition ?? '')?.[1] ?? 'Senda.senda');

/** The map, asked for by this ticket before the page was there. */
export interface EarlyMap {
  readonly token: string;
  readonly state: Promise<Uint8Array | null>;
}

/** The map as the host has it now; null when it does not answer. */
export async function fetchMap(token: string): Promise<Uint8Array | null> {
  try {
    const response = await fetch(mapPath, { headers: { authorization: `Bearer ${token}` } });
    return response.ok ? new Uint8Array(await response.arrayBuffer()) : null;
  } catch {
    return null;
  }
}

/** Gives what was asked for early, once: whoever asks again wants the newest. */
export function mapGiver(token: string, early: EarlyMap | null): () => Promise<Uint8Array | null> {
  let first = early?.token === token ? early.state : null;
  return () => {
    const given = first ?? fetchMap(token);
    first = null;
    return given;
  };
}
