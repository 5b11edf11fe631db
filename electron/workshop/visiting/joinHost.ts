import type { BridgeProblem } from '../../../shared/bridge/contract.ts';
import { failed, ok, type Result } from '../../../shared/result.ts';
import { readCode } from '../../../shared/workshop/code.ts';
import { type HostPlace, readHostPlace } from '../../../shared/workshop/hostPlace.ts';
import { joinedSchema, joinPath, problemSchema, type Ticket } from '../../../shared/workshop/messages.ts';
import { tidyName } from '../../../shared/workshop/person.ts';
import { reach, written } from './reach.ts';

export interface Admitted {
  readonly place: HostPlace;
  readonly ticket: Ticket;
}

/** Shows the code at the door of another Senda. */
export async function joinHost(typed: {
  readonly address: string;
  readonly code: string;
  readonly name: string;
}): Promise<Result<Admitted, BridgeProblem>> {
  const found = readHostPlace(typed.address);
  if (!found) return failed({ kind: 'visit-no-address' });
  const code = readCode(typed.code) ?? found.code;
  if (code === null) return failed({ kind: 'visit-no-code' });
  const name = tidyName(typed.name);
  if (name === '') return failed({ kind: 'workshop-no-name' });
  const { code: _, ...place } = found;
  const reached = await reach(place, {
    ...{ method: 'POST', path: joinPath, most: 16_384 },
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ code, name }),
  });
  if (!reached.ok) return failed({ ...reached.problem });
  const answer = written(reached.value);
  const joined = joinedSchema.safeParse(answer).data;
  if (joined) return ok({ place, ticket: { ...joined, name } });
  const problem = problemSchema.safeParse((answer as { problem?: unknown } | undefined)?.problem).data;
  return failed(problem ? { kind: known(problem.kind) } : { kind: 'visit-not-a-host' });
}

/** A stranger's words are looked up, never shown: only the kind of a problem comes in, and only one of a workshop. */
const known = (kind: string): string => (/^workshop-[a-z-]{1,40}$/.test(kind) ? kind : 'visit-not-a-host');
