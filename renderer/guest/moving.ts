import type { BridgeProblem } from '../../shared/bridge/contract.ts';
import { failed, ok, type Result } from '../../shared/result.ts';
import { type HostMessage, movePath, type Ticket, ticketSchema } from '../../shared/workshop/messages.ts';
import type { Guest } from './connection/guest.ts';
import { packKept, unpackKept } from './keep.ts';

type Moved = Extract<HostMessage, { type: 'moved' }>;

/** Whoever leaves before everything is confirmed would leave it behind. Not for ever, should it never be. */
export async function whenSettled(guest: Pick<Guest, 'isSettled'>, most = 15_000): Promise<void> {
  const until = Date.now() + most;
  while (!guest.isSettled() && Date.now() < until) await new Promise((resolve) => setTimeout(resolve, 100));
}

/** To the new host, with a pass that no server gets to read: what stands behind the `#` stays in the browser. */
export async function moveOn(guest: Guest, { host, pass }: Moved): Promise<void> {
  await whenSettled(guest);
  location.replace(`http://${host}/#${new URLSearchParams({ pass, kept: packKept() })}`);
}

/** The pass with which this page was opened. It is taken out of the address at once, where others could see it. */
export function takePass(): string | null {
  const brought = new URLSearchParams(location.hash.slice(1));
  const pass = brought.get('pass');
  if (pass === null) return null;
  history.replaceState(null, '', location.pathname);
  unpackKept(brought.get('kept') ?? '');
  return pass === '' ? null : pass;
}

export async function showPass(pass: string): Promise<Result<Ticket, BridgeProblem>> {
  try {
    const response = await fetch(movePath, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ pass }),
    });
    const ticket = response.ok ? ticketSchema.safeParse(await response.json()).data : null;
    return ticket ? ok(ticket) : failed({ kind: 'workshop-no-ticket' });
  } catch {
    return failed({ kind: 'workshop-away' });
  }
}
