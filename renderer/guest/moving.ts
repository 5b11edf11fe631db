import type { BridgeProblem } from '../../shared/bridge/contract.ts';
import { failed, ok, type Result } from '../../shared/result.ts';
import { type HostMessage, movePath, type Ticket, ticketSchema } from '../../shared/workshop/messages.ts';
import { packLeft, unpackLeft } from './connection/carried.ts';
import type { Guest } from './connection/guest.ts';
import { createShelf } from './connection/shelf.ts';
import { packKept, unpackKept } from './keep.ts';

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
  guest: Pick<Guest, 'unheard'>,
  { host, code }: { host: string; code: string | null },
): string | null {
  const left = packLeft(guest.unheard());
  if (left === null) return null;
  return `http://${host}/${code === null ? '' : `?code=${code}`}#${new URLSearchParams({ kept: packKept(), left })}`;
}

let broughtLeft = '';

/** Something waits to be written in the name of whoever joins. */
export const isBringing = (): boolean => broughtLeft !== '';

/** The page finds it on its shelf, as what an earlier page of this person left. */
export function keepBrought({ personId }: Pick<Ticket, 'personId'>): void {
  if (broughtLeft !== '') createShelf(personId).put(unpackLeft(broughtLeft));
  broughtLeft = '';
}

/** The pass with which this page was opened. All that came with it leaves the address at once, where others could see it. */
export function takePass(): string | null {
  const brought = new URLSearchParams(location.hash.slice(1));
  const pass = brought.get('pass');
  if (pass === null && !brought.has('left')) return null;
  history.replaceState(null, '', location.pathname + location.search);
  unpackKept(brought.get('kept') ?? '');
  broughtLeft = brought.get('left') ?? '';
  return pass || null;
}

export async function showPass(pass: string): Promise<Result<Ticket, BridgeProblem>> {
  try {
    const response = await untilAnswered(() =>
      fetch(movePath, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({ pass }),
      }),
    );
    const ticket = response.ok ? ticketSchema.safeParse(await response.json()).data : null;
    if (!ticket) return failed({ kind: 'workshop-no-ticket' });
    keepBrought(ticket);
    return ok(ticket);
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
