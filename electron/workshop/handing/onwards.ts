import { personIn } from '../../../shared/workshop/room.ts';
import { actAs } from '../hearing.ts';
import type { Inside } from '../inside.ts';
import type { Entry } from './entry.ts';
import { hearHere } from './hearHere.ts';
import type { Answer } from './relay.ts';

type Answered = Answer;

/** What is said about the map and the room; the rest is between two hosts. */
const forwarded = { edit: true, act: true, map: true };

const fine: Answered = { problem: null, ids: [] };
const no = (kind: string): Answered => ({ problem: { kind }, ids: [] });

/** What the old host says, and what guests said to it: judged here like anything they say. */
export async function hearOnwards(inside: Inside, entries: readonly Entry[]): Promise<Answered[]> {
  const answers: Answered[] = [];
  for (const entry of entries) answers.push(await hear(inside, entry));
  return answers;
}

async function hear(inside: Inside, entry: Entry): Promise<Answered> {
  const { arrival } = inside;
  if (!arrival || arrival.stage() === 'gone') return entry.kind === 'back' ? fine : no('handing-refused');
  // It has gone on from here as well.
  if (inside.forward && entry.kind in forwarded) return (await inside.forward(entry)) ?? no('workshop-moving');
  switch (entry.kind) {
    case 'map': {
      const update = decode(entry.update);
      if (await inside.needs.map.take(update)) inside.needs.window.edited(update);
      return fine;
    }
    case 'host':
      return begin(inside);
    case 'left':
      settle(inside);
      return fine;
    case 'back':
      return arrival.giveBack() ? fine : no('handing-refused');
    default:
      // Guests are sent on by nobody who does not know that it is over there.
      if (arrival.stage() === 'coming') return no('handing-refused');
      if (inside.course.stage() === 'held') return no('workshop-moving');
      settle(inside);
      return hearGuest(inside, entry);
  }
}

/** On disk first: a host that said so and forgot it would leave nobody who hosts. */
async function begin(inside: Inside): Promise<Answered> {
  if (!inside.arrival?.begin()) return no('handing-refused');
  inside.needs.onLearnt();
  await inside.needs.written?.();
  if (inside.arrival.stage() === 'gone') return no('handing-refused');
  if (inside.course.stage() === 'held') inside.course.resume((said) => hearHere(inside, said));
  return fine;
}

export function settle({ arrival, needs }: Inside): void {
  if (arrival?.stage() !== 'host') return;
  arrival.settle();
  needs.onLearnt();
}

async function hearGuest(inside: Inside, entry: Extract<Entry, { kind: 'act' | 'edit' }>): Promise<Answered> {
  const room = inside.keeper.room();
  if (!personIn(room, entry.personId)) return no('workshop-no-ticket');
  if (entry.kind === 'act') {
    const acted = actAs(inside, entry.personId, entry.act);
    if (!acted.ok) return no(acted.problem.kind);
    await acted.value;
    return fine;
  }
  const taken = inside.parts().desk.take(decode(entry.update), entry.personId, room);
  if (!taken.ok) return { problem: { kind: taken.problem.kind }, ids: [...taken.problem.ids] };
  await taken.value.written;
  return fine;
}

const decode = (text: string): Uint8Array => new Uint8Array(Buffer.from(text, 'base64'));
