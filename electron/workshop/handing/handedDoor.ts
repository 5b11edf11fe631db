import { failed, ok } from '../../../shared/result.ts';
import { facilitatorId } from '../../../shared/workshop/person.ts';
import { personIn } from '../../../shared/workshop/room.ts';
import type { HandedDoor } from '../door/handedRoutes.ts';
import type { Inside } from '../inside.ts';
import { hearOnwards, settle } from './onwards.ts';
import { createPasses, isSame } from './passes.ts';

/** What a host answers that took its workshop over; null for one that began it itself. */
export function handedDoorOf(inside: Inside): HandedDoor | null {
  const { arrival } = inside;
  if (!arrival) return null;
  const passes = createPasses(arrival.key, inside.needs.now);
  return {
    async move(pass, address) {
      if (arrival.stage() === 'coming' || arrival.stage() === 'gone') return failed({ kind: 'workshop-moving' });
      const known = inside.paces.tokens.mayTake(address) ? passes.take(pass) : null;
      const person = known === null || known === facilitatorId ? undefined : personIn(inside.keeper.room(), known);
      if (!person) {
        inside.paces.tokens.take(address);
        return failed({ kind: 'workshop-no-ticket' });
      }
      settle(inside);
      const token = inside.tokens.give(person.id);
      inside.cameFrom.set(person.id, address);
      inside.needs.onLearnt();
      await inside.needs.written?.();
      return ok({ token, personId: person.id, name: person.name });
    },
    isOldHost: (key) => isSame(key, arrival.key),
    onwards: (entries) => hearOnwards(inside, entries),
  };
}
