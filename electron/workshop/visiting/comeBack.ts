import type { BridgeProblem } from '../../../shared/bridge/contract.ts';
import { failed, ok, type Result } from '../../../shared/result.ts';
import type { HostPlace } from '../../../shared/workshop/hostPlace.ts';
import { movePath, type Shown, ticketSchema } from '../../../shared/workshop/messages.ts';
import type { Admitted } from './joinHost.ts';
import { reach, written } from './reach.ts';

/** Comes in at another address of the host, by a pass that the ticket of before signed. */
export async function comeBack(place: HostPlace, shown: Shown): Promise<Result<Admitted, BridgeProblem>> {
  const reached = await reach(place, {
    ...{ method: 'POST', path: movePath, most: 16_384 },
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(shown),
  });
  if (!reached.ok) return failed({ ...reached.problem });
  const ticket = reached.value.status === 200 ? ticketSchema.safeParse(written(reached.value)).data : undefined;
  if (ticket) return ok({ place, ticket });
  return failed({ kind: reached.value.status === 403 ? 'visit-not-known-there' : 'visit-not-a-host' });
}
