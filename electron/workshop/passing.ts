import { failed, ok, type Result } from '../../shared/result.ts';
import type { Shown, Ticket } from '../../shared/workshop/messages.ts';
import { facilitatorId } from '../../shared/workshop/person.ts';
import { readReturnPass, signReturn } from '../../shared/workshop/returnPass.ts';
import { personIn } from '../../shared/workshop/room.ts';
import { createShownOnce } from './access/shownOnce.ts';
import { settle } from './handing/onwards.ts';
import { createPasses, isSame } from './handing/passes.ts';
import type { Inside } from './inside.ts';

/**
 * Whoever shows a pass in place of a code is in already: sent on by the host before this one, or come to another address of
 * this one. They stay who they are, and go by a token of this address from now on.
 */
export function passDoor(inside: Inside): (shown: Shown, address: string) => Promise<Result<Ticket>> {
  const { arrival, tokens, paces, needs } = inside;
  const sentOn = arrival && createPasses(arrival.key, needs.now);
  const returned = returnsTo(inside);
  return async (shown, address) => {
    if (arrival?.stage() === 'coming' || arrival?.stage() === 'gone') return failed({ kind: 'workshop-moving' });
    const sent = paces.tokens.mayTake(address) ? (sentOn?.take(shown.pass, shown.by) ?? null) : null;
    const known = sent ?? (paces.tokens.mayTake(address) ? returned(shown) : null);
    const person = known === null || known === facilitatorId ? undefined : personIn(inside.keeper.room(), known);
    if (!person) {
      paces.tokens.take(address);
      return failed({ kind: 'workshop-no-ticket' });
    }
    if (sent !== null) settle(inside);
    const token = tokens.give(person.id);
    inside.cameFrom.set(person.id, address);
    needs.onLearnt();
    await needs.written?.();
    return ok({ token, personId: person.id, name: person.name });
  };
}

/** Whose pass it is that one of their tokens signed for this very address; that token is spent by it. */
function returnsTo({ tokens, parts }: Inside): (shown: Shown) => string | null {
  const shownOnce = createShownOnce();
  return ({ pass, by }) => {
    const read = readReturnPass(pass);
    if (!read) return null;
    const { host } = parts().door;
    const key = tokens.hashesOf(read.personId).find((hash) => isSame(signReturn(hash, host, read), read.signature));
    if (key === undefined || !shownOnce.take(read.nonce, by)) return null;
    tokens.spend(key);
    return read.personId;
  };
}
