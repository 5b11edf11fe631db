import { fileURLToPath } from 'node:url';
import type { Reply } from '../../shared/bridge/contract.ts';
import { cardAddress } from '../../shared/notes/cardAddress.ts';
import { failed, ok } from '../../shared/result.ts';

/** What opening an address does outside; handed in, so that the decision is tried without a screen. */
export interface LinkEffects {
  openOutside(address: string): Promise<void>;
  /** Asks the person whether the file shall be shown; a map may come from anybody. */
  mayShow(path: string): Promise<boolean>;
  isThere(path: string): Promise<boolean>;
  showInFolder(path: string): void;
}

/** Web pages and letters open in the system's own programs. A file is shown in its folder and never opened: it may run. */
export async function openLink(wanted: string, effects: LinkEffects): Promise<Reply<null>> {
  const address = cardAddress(wanted);
  if (address === null) return failed({ kind: 'link-refused' });
  if (!address.startsWith('file:')) {
    await effects.openOutside(address);
    return ok(null);
  }
  const path = pathOf(address);
  if (path === null) return failed({ kind: 'link-refused' });
  if (!(await effects.mayShow(path))) return ok(null);
  if (!(await effects.isThere(path))) return failed({ kind: 'link-file-missing' });
  effects.showInFolder(path);
  return ok(null);
}

function pathOf(address: string): string | null {
  try {
    return fileURLToPath(address);
  } catch {
    // Another system's drive, or letters that are none.
    return null;
  }
}
