import type { HandedDoor } from '../door/handedRoutes.ts';
import type { Inside } from '../inside.ts';
import { hearOnwards } from './onwards.ts';
import { isSame } from './passes.ts';

/** What a host answers the one from which it took the workshop over; null for one that began it itself. */
export function handedDoorOf(inside: Inside): HandedDoor | null {
  const { arrival } = inside;
  if (!arrival) return null;
  return {
    isOldHost: (key) => isSame(key, arrival.key),
    onwards: (entries) => hearOnwards(inside, entries),
  };
}
