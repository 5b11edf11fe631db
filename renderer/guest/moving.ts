import type { BridgeProblem } from '../../shared/bridge/contract.ts';
import { failed, ok, type Result } from '../../shared/result.ts';
import { type HostMessage, mapPath, movePath, type Ticket, ticketSchema } from '../../shared/workshop/messages.ts';
import { readReturnPass } from '../../shared/workshop/returnPass.ts';
import type { Brought } from './brought.ts';
import { packLeft, unpackLeft } from './connection/carried.ts';
import type { Guest } from './connection/guest.ts';
import { createShelf } from './connection/shelf.ts';
import { packKept } from './keep.ts';

type Moved = Extract<HostMessage, { type: 'moved' }>;

/** Whoever leaves before everything is confirmed would have to take it along. Not for ever, should it never be. */
export async function whenSettled(guest: Pick<Guest, 'isSettled'>, most = 15_000): Promise<void> {
  const until = Date.now() + most;
  while (!guest.isSettled() && Date.now() < until) await new Promise((resolve) => setTimeout(resolve, 100));
}

/** To the new host, with a pass that no server gets to read: what stands behind the `#` stays in the browser. */
export async function moveOn(guest: Guest, { host, pass }: Moved): Promise<void> {
  await whenSettled(guest);
  // The page stands until the new one answers, and what somebody wrote on it meanwhile nobody would have.
  const remainder = guest.leave();
  const left = guest.isSettled() ? null : packLeft(remainder);
  const along = new URLSearchParams({ pass, kept: packKept(), ...(left !== null && { left }) });
  location.replace(`http://${host}/#${along}`);
}

/**
 * The door at another address of the same host, with what waits here: another address is another place to the browser, and
 * what it keeps for this one it would not find there. Null when it is more than an address holds.
 */
export function addressWithAll(
  guest: Pick<Guest, 'unheard' | 'passTo'>,
  { host, code }: { host: string; code: string | null },
): string | null {
  const left = packLeft(guest.unheard());
  if (left === null) return null;
  const along = new URLSearchParams({ pass: guest.passTo(host), kept: packKept(), left });
  return `http://${host}/${code === null ? '' : `?code=${code}`}#${along}`;
}

/** The page of whoever came in finds it on its shelf, as what an earlier page of theirs left. */
export function putDown({ left }: Brought, personId: string): void {
  if (left !== '') createShelf(personId).put(unpackLeft(left));
}

/** Whose pass that is; what it says of itself, which only the host can tell to be true. */
export function personOfPass(pass: string): string {
  const [who = ''] = pass.split('.', 1);
  try {
    return readReturnPass(pass)?.personId ?? atob(who.replaceAll('-', '+').replaceAll('_', '/'));
  } catch {
    return '';
  }
}

/** Whether one is somebody in the workshop that is held here. */
export async function isGoodHere({ token }: Ticket): Promise<boolean> {
  try {
    return (await fetch(mapPath, { method: 'HEAD', headers: { authorization: `Bearer ${token}` } })).ok;
  } catch {
    return false;
  }
}

export async function showPass(pass: string, by: string): Promise<Result<Ticket, BridgeProblem>> {
  try {
    const response = await untilAnswered(() =>
      fetch(movePath, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({ pass, by }),
      }),
    );
    const ticket = response.ok ? ticketSchema.safeParse(await response.json()).data : null;
    return ticket ? ok(ticket) : failed({ kind: 'workshop-no-ticket' });
  } catch {
    return failed({ kind: 'workshop-away' });
  }
}

/** Nobody loses their place because the new host went away for a moment. */
async function untilAnswered(ask: () => Promise<Response>, tries = 30): Promise<Response> {
  for (let count = 1; count < tries; count += 1) {
    const answer = await ask().catch(() => null);
    if (answer) return answer;
    await new Promise((resolve) => setTimeout(resolve, 2000));
  }
  return ask();
}
