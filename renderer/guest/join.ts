import type { BridgeProblem } from '../../shared/bridge/contract.ts';
import { failed, ok, type Result } from '../../shared/result.ts';
import { joinedSchema, joinPath, problemSchema, type Ticket } from '../../shared/workshop/messages.ts';
import { ownMark } from './keep.ts';

/** Shows the code at the door. */
export async function askToJoin(code: string, name: string): Promise<Result<Ticket, BridgeProblem>> {
  try {
    const response = await fetch(joinPath, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ code, name, mark: ownMark() }),
    });
    const answer: unknown = JSON.parse((await response.text()) || 'null');
    const joined = joinedSchema.safeParse(answer).data;
    if (joined) return ok({ ...joined, name: name.slice(0, 40) });
    const refused = problemSchema.safeParse((answer as { problem?: unknown } | null)?.problem).data;
    return failed((refused as BridgeProblem | undefined) ?? { kind: 'workshop-not-understood' });
  } catch {
    return failed({ kind: 'workshop-away' });
  }
}
