import { z } from 'zod/mini';
import type { HostPlace } from '../../../shared/workshop/hostPlace.ts';
import { onwardsPath, problemSchema } from '../../../shared/workshop/messages.ts';
import { readWords } from '../guests/told.ts';
import { type Reach, written } from '../visiting/reach.ts';
import type { Said } from './course.ts';
import type { Entry } from './entry.ts';

/** Takes to the new host what was said to the old one, one after the other, and brings the answers back. */
export interface Relay {
  say(said: Said): void;
  /** What the old host's own window did last; false when the new host could not be told. */
  tellMap(update: Uint8Array): Promise<boolean>;
  /** What an earlier host brought; null when it could not be told. */
  forward(entry: Entry): Promise<Answer | null>;
  /** Asked once. Unknown: it did not answer, and may have heard. */
  ask(question: 'host' | 'left' | 'back'): Promise<'yes' | 'no' | 'unknown'>;
  /** When everything said so far was answered. */
  idle(): Promise<void>;
}

export interface RelayNeeds {
  readonly place: HostPlace;
  readonly key: string;
  readonly reach: Reach;
  /** How a person is called there. */
  idThere(personId: string): string;
}

const answersSchema = z.object({
  answers: z.array(z.object({ problem: z.nullable(problemSchema), ids: z.array(z.string()) })),
});
export type Answer = z.infer<typeof answersSchema>['answers'][number];
/** No: whoever answers there is not, or not any more, the host that this was meant for. */
type Told = Answer | 'no' | 'unknown';

const tries = 3;

/** Said too early: it builds on what got lost on the way, or the workshop is moving on. */
const comesAgain = new Set(['workshop-moving', 'workshop-out-of-step']);

export function createRelay({ place, key, reach, idThere }: RelayNeeds): Relay {
  let last: Promise<unknown> = Promise.resolve();
  const inTurn = <Value>(run: () => Promise<Value>): Promise<Value> => {
    const next = last.then(run);
    last = next.catch(() => {});
    return next;
  };

  async function tellOnce(entry: Entry): Promise<Told> {
    const reached = await reach(place, {
      ...{ method: 'POST', path: onwardsPath, most: 1024 * 1024, patience: 8_000 },
      headers: { authorization: `Bearer ${key}`, 'content-type': 'application/json' },
      body: JSON.stringify({ entries: [entry] }),
    });
    // Nobody listens there, or somebody else does.
    if (!reached.ok) return reached.problem.kind === 'visit-nobody' ? 'no' : 'unknown';
    if (reached.value.status !== 200) return 'no';
    return answersSchema.safeParse(written(reached.value)).data?.answers[0] ?? 'no';
  }
  async function tell(entry: Entry): Promise<Answer | null> {
    for (let attempt = 0; attempt < tries; attempt += 1) {
      const told = await tellOnce(entry);
      if (typeof told !== 'string') return told;
    }
    return null;
  }

  async function carry(said: Said): Promise<void> {
    const entry = entryOf(said, idThere);
    if (!entry) return;
    const answer = await tell(entry);
    // The page keeps what nobody confirmed, and says it again, in its order, when it is back.
    if (!answer || comesAgain.has(answer.problem?.kind ?? '')) said.line.end(1013, 'workshop-away');
    else if (said.kind === 'edit' && answer.problem) {
      said.line.deafen();
      said.line.tell({ type: 'undone', problem: answer.problem, ids: answer.ids });
    } else if (said.kind === 'edit') said.line.taken();
    else if (entry.kind === 'act') {
      const { nr } = entry;
      said.line.tell(answer.problem ? { type: 'refused', nr, problem: answer.problem } : { type: 'done', nr });
    }
  }

  return {
    say: (said) => void inTurn(() => carry(said)),
    tellMap: (update) => inTurn(async () => (await tell({ kind: 'map', update: encode(update) })) !== null),
    forward: (entry) =>
      inTurn(() => tell('personId' in entry ? { ...entry, personId: idThere(entry.personId) } : entry)),
    ask: (kind) =>
      inTurn(async () => {
        const told = await tellOnce({ kind });
        if (typeof told === 'string') return told;
        return told.problem ? 'no' : 'yes';
      }),
    idle: async () => void (await last),
  };
}

const encode = (bytes: Uint8Array): string => Buffer.from(bytes).toString('base64');

function entryOf(said: Said, idThere: (id: string) => string): Entry | null {
  const personId = idThere(said.personId);
  if (said.kind === 'edit') return { kind: 'edit', personId, update: encode(said.update) };
  const words = readWords(said.text);
  if (!words.ok) return null;
  const { nr } = words.value;
  if (words.value.type === 'act') return { kind: 'act', personId, nr, act: words.value.act };
  said.line.tell({ type: 'refused', nr, problem: { kind: 'workshop-away' } });
  return null;
}
