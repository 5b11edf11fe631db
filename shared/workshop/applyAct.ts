import { failed, ok } from '../result.ts';
import { type Act, askedOf } from './act.ts';
import type { Outcome } from './acted.ts';
import { guestAct } from './guestAct.ts';
import { leadAct } from './leadAct.ts';
import { facilitatorId } from './person.ts';
import { can } from './role.ts';
import { personIn, type Room } from './room.ts';

/** What becomes of the room when a person does something: pure, with the time passed in. Refuses what their role does not allow. */
export function applyAct(room: Room, personId: string, act: Act, now: number): Outcome {
  const person = personIn(room, personId);
  if (!person || !can(person.role, askedOf[act.kind])) return failed({ kind: 'workshop-not-allowed' });
  const acted = leadAct(room, act, now) ?? guestAct(room, person, act, now);
  if (!acted.ok || personId === facilitatorId) return acted;
  return ok({ ...acted.value, room: withActivity(acted.value.room, personId, now) });
}

export const withActivity = (room: Room, personId: string, now: number): Room => ({
  ...room,
  activeAt: { ...room.activeAt, [personId]: now },
});
