import { networkInterfaces } from 'node:os';
import type { HostAddress } from '../../shared/bridge/workshopRequests.ts';

/** Networks in which a workshop could be held, those that others can reach first. */
export function hostAddresses(interfaces = networkInterfaces()): HostAddress[] {
  const found = Object.entries(interfaces).flatMap(([network, addresses]) =>
    (addresses ?? [])
      .filter(({ family, address }) => family === 'IPv4' && !address.startsWith('169.254.'))
      .map(({ address, internal }) => ({ address, network, isOnlyHere: internal })),
  );
  return found.sort((one, other) => Number(one.isOnlyHere) - Number(other.isOnlyHere));
}
