import { nameOfThing, thingOf } from '../../comments/things.ts';
import type { Id } from '../../journey/id.ts';
import type { JourneyMap } from '../../journey/journeyMap.ts';
import type { Words } from '../../text/words.ts';
import { type Change, personAt, type Replay, type Step } from './replay.ts';

/** What somebody did, as one says it. */
export interface Did {
  readonly at: number;
  readonly name: string;
  readonly hue: number | null;
  readonly text: string;
}

type Verb = 'added' | 'removed' | 'moved' | 'wrote' | 'changed' | 'commented' | 'settled';

/** More of one moment would only be counted. */
const mostNamed = 3;

/** The map is as it was after the step: it knows what is called how. */
export function didIn(step: Step, replay: Pick<Replay, 'people'>, journey: JourneyMap, words: Words): Did[] {
  const known = step.by.flatMap((id) => personAt(replay, id, step.at) ?? []);
  const name = known.map((person) => person.name).join(', ') || words('replay.nobody');
  const hue = known.length === 1 ? (known[0]?.hue ?? null) : null;
  const texts = step.changes.map((change) => textOf(change, journey, words));
  const one = (text: string): Did => ({ at: step.at, name, hue, text });
  const different = [...new Set(texts)];
  const more = different.length - mostNamed;
  return more <= 1
    ? different.map(one)
    : [...different.slice(0, mostNamed).map(one), one(words('replay.did.more', { count: more }))];
}

function textOf(change: Change, journey: JourneyMap, words: Words): string {
  const verb = verbOf(change);
  const what = nameOf(change, journey);
  const { name } = change;
  if (verb === 'commented' || verb === 'settled') return words(`replay.did.${verb}`, { what });
  if (name !== 'cards' && name !== 'stages' && name !== 'lanes')
    return words('replay.did.elsewhere', { part: words(`replay.part.${name}`) });
  return what === ''
    ? words(`replay.did.${verb}Unnamed`, { part: words(`replay.part.${name}`) })
    : words(`replay.did.${verb}`, { what });
}

function verbOf({ name, before, after }: Change): Verb {
  if (name === 'comments') return after?.['resolved'] && !before?.['resolved'] ? 'settled' : 'commented';
  if (!before) return 'added';
  if (!after) return 'removed';
  const isElsewhere = ['stageId', 'laneId', 'order'].some((field) => before[field] !== after[field]);
  if (isElsewhere) return 'moved';
  return ['text', 'name'].some((field) => before[field] !== after[field]) ? 'wrote' : 'changed';
}

function nameOf({ name, before, after }: Change, journey: JourneyMap): string {
  const record: Readonly<Record<string, unknown>> = after ?? before ?? {};
  const own = record['text'] ?? record['name'];
  return short(typeof own === 'string' ? own : name === 'comments' ? aboutOf(record, journey) : '');
}

function aboutOf(record: Readonly<Record<string, unknown>>, journey: JourneyMap): string {
  const thing = thingOf(journey, String(record['aboutId'] ?? ''));
  return thing ? nameOfThing(journey, thing) : '';
}

const short = (text: string): string => {
  const line = text.replace(/\s+/g, ' ').trim();
  return line.length > 80 ? `${line.slice(0, 79)}…` : line;
};

/** Records that people touched, for the map to ring: who, and which. */
export function touchedAt(steps: readonly Step[]): { readonly who: Id; readonly ids: readonly Id[] }[] {
  const touched = new Map<Id, Set<Id>>();
  for (const { by, changes } of steps)
    for (const who of by) {
      const ids = touched.get(who) ?? new Set();
      for (const { id, after } of changes) if (after) ids.add(id);
      touched.set(who, ids);
    }
  return [...touched].map(([who, ids]) => ({ who, ids: [...ids] }));
}
