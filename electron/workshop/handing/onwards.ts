import { personIn } from '../../../shared/workshop/room.ts';
import { actAs } from '../hearing.ts';
import type { Inside } from '../inside.ts';
import type { Entry } from './entry.ts';

interface Answered {
  readonly problem: { readonly kind: string } | null;
  readonly ids: readonly string[];
}

const fine: Answered = { problem: null, ids: [] };

/** What guests said to the old host: judged here like anything they say. */
export async function hearOnwards(inside: Inside, entries: readonly Entry[]): Promise<Answered[]> {
  const answers: Answered[] = [];
  for (const entry of entries) answers.push(await hear(inside, entry));
  return answers;
}

async function hear(inside: Inside, entry: Entry): Promise<Answered> {
  if (entry.kind === 'map') {
    const update = decode(entry.update);
    if (await inside.needs.map.take(update)) inside.needs.window.edited(update);
    return fine;
  }
  const room = inside.keeper.room();
  if (!personIn(room, entry.personId)) return { problem: { kind: 'workshop-no-ticket' }, ids: [] };
  if (entry.kind === 'act') {
    const acted = actAs(inside, entry.personId, entry.act);
    return acted.ok ? fine : { problem: { kind: acted.problem.kind }, ids: [] };
  }
  const taken = inside.parts().desk.take(decode(entry.update), entry.personId, room);
  return taken.ok ? fine : { problem: { kind: taken.problem.kind }, ids: [...taken.problem.ids] };
}

const decode = (text: string): Uint8Array => new Uint8Array(Buffer.from(text, 'base64'));
