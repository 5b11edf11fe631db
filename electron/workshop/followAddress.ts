import type { HostAddress } from '../../shared/bridge/workshopRequests.ts';
import { hostAddresses } from './addresses.ts';

interface Needs {
  /** Where the workshop is now. */
  readonly address: string;
  move(address: string): Promise<void>;
  log(text: string): void;
  look?(): readonly HostAddress[];
}

/** A glance at a list that the system holds anyway; nobody walks to another network faster. */
const every = 4000;

/**
 * Goes along when this machine's address becomes another: in another Wi-Fi, or when the router gives out a new one. The
 * workshop goes on; whoever comes by the code on the wall finds it at the new address.
 */
export function followAddress({ address: first, move, log, look = hostAddresses }: Needs): { close(): void } {
  let address = first;
  let isMoving = false;
  async function compare(): Promise<void> {
    const known = look();
    if (isMoving || known.some((one) => one.address === address)) return;
    // Without any network, whoever is here waits: it may be the old one that comes back.
    const next = known.find(({ isOnlyHere }) => !isOnlyHere);
    if (!next) return;
    isMoving = true;
    try {
      await move(next.address);
      address = next.address;
      log('workshop: at another address');
    } catch (error) {
      log(`workshop: cannot listen at another address: ${error instanceof Error ? error.message : String(error)}`);
    }
    isMoving = false;
  }
  const timer = setInterval(() => void compare(), every);
  return { close: () => clearInterval(timer) };
}
