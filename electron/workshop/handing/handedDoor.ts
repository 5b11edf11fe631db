import { failed, ok } from '../../../shared/result.ts';
import { personIn } from '../../../shared/workshop/room.ts';
import type { HandedDoor } from '../door/handedRoutes.ts';
import type { Inside } from '../inside.ts';
import { hearOnwards } from './onwards.ts';
import { createPasses, isSame } from './passes.ts';

/** What a host answers that took its workshop over; null for one that began it itself. */
export function handedDoorOf(inside: Inside): HandedDoor | null {
  const { handed, now } = inside.needs;
  if (!handed) return null;
  const passes = createPasses(handed.key, now);
  return {
    move(pass, address) {
      const known = inside.paces.tokens.mayTake(address) ? passes.take(pass) : null;
      const person = known === null ? undefined : personIn(inside.keeper.room(), known);
      if (!person) {
        inside.paces.tokens.take(address);
        return failed({ kind: 'workshop-no-ticket' });
      }
      const token = inside.tokens.give(person.id);
      inside.cameFrom.set(person.id, address);
      inside.needs.onLearnt();
      return ok({ token, personId: person.id, name: person.name });
    },
    isOldHost: (key) => isSame(key, handed.key),
    onwards(entries) {
      handed.onConfirmed();
      return hearOnwards(inside, entries);
    },
  };
}
