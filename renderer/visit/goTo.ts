import type { BridgeProblem } from '../../shared/bridge/contract.ts';
import type { Guest } from '../guest/connection/guest.ts';
import { noteFormer } from '../guest/former.ts';
import { request } from '../session/bridge.ts';

interface Visitor {
  readonly guest: Pick<Guest, 'passTo'>;
  readonly personId: string;
  /** Of this visitor's one attempt, so that a second answer to it is the same. */
  readonly by: string;
}

/** Shows the pass at the host's new address. Where it is refused, what waits here is for whoever joins there from here. */
export async function goTo(host: string, { guest, personId, by }: Visitor): Promise<BridgeProblem | null> {
  const gone = await request('visit.goTo', { host, pass: guest.passTo(host), by });
  if (gone.ok) return null;
  if (gone.problem.kind === 'visit-not-known-there') await noteFormer(personId, host);
  return gone.problem;
}
