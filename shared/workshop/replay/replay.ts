import * as Y from 'yjs';
import { type CollectionName, collectionNames } from '../../journey/collections.ts';
import type { Id } from '../../journey/id.ts';
import type { JourneyMap } from '../../journey/journeyMap.ts';
import type { AnyRecord } from '../../live/fields.ts';
import { newsIn, openDocument } from '../../live/openDocument.ts';
import { followDocument, readJourney, touchedIds } from '../../live/snapshot.ts';
import { tableOf } from '../../live/tables.ts';
import type { Moment } from './moments.ts';
import type { Entry } from './recording.ts';

/** One record as it was before and after; null where there is none. */
export interface Change {
  readonly name: CollectionName;
  readonly id: Id;
  readonly before: AnyRecord | null;
  readonly after: AnyRecord | null;
}

/** What somebody did within a moment. */
export interface Step {
  readonly at: number;
  readonly by: readonly Id[];
  readonly changes: readonly Change[];
}

export interface Replay {
  readonly title: string;
  readonly startedAt: number;
  readonly endedAt: number;
  readonly first: JourneyMap;
  readonly steps: readonly Step[];
  readonly moments: readonly { readonly at: number; readonly moment: Moment }[];
  /** Everybody, with all that they were called. */
  readonly people: readonly { readonly at: number; readonly id: Id; readonly name: string; readonly hue: number }[];
}

/** Work in between, so that a long recording does not freeze the window; `share` is how far it has come. */
export type Pause = (share: number) => Promise<void>;
const stepsInOneGo = 50;

/** Reads a recording once from its beginning; null where there is none in it. Damaged updates are left out. */
export async function readReplay(entries: readonly Entry[], pause: Pause = async () => {}): Promise<Replay | null> {
  const [begin] = entries;
  if (begin?.head.kind !== 'begin') return null;
  const doc = openRecorded(begin.body);
  if (!doc) return null;
  const first = readJourney(doc);
  const read = followSteps(doc);
  const steps: Step[] = [];
  const moments: Replay['moments'][number][] = [];
  const people: Replay['people'][number][] = [];
  for (const [nr, { head, body }] of entries.entries()) {
    if (head.kind === 'person') people.push({ at: head.at, ...head.person });
    if (head.kind === 'moment') moments.push({ at: head.at, moment: head.moment });
    if (head.kind === 'edit') {
      const changes = read(body);
      if (changes.length > 0) steps.push({ at: head.at, by: head.by, changes });
    }
    if (nr % stepsInOneGo === stepsInOneGo - 1) await pause(nr / entries.length);
  }
  doc.destroy();
  const { at: startedAt, title } = begin.head;
  // The clock of a machine may be set back.
  const endedAt = entries.reduce((latest, { head }) => Math.max(latest, head.at), startedAt);
  return { title, startedAt, endedAt, first, steps, moments, people };
}

function openRecorded(state: Uint8Array): Y.Doc | null {
  try {
    return openDocument(state);
  } catch {
    return null;
  }
}

/** Applies an update and says which records it changed, and how. */
function followSteps(doc: Y.Doc): (update: Uint8Array) => Change[] {
  const { records } = followDocument(doc, { isOwn: () => false });
  const known = new Map(collectionNames.map((name) => [name, new Map(records[name])]));
  const touched = new Map<CollectionName, Set<Id>>();
  for (const name of collectionNames)
    doc.getMap(name).observeDeep((events) => {
      const ids = touched.get(name) ?? new Set();
      for (const id of touchedIds(events)) ids.add(id);
      touched.set(name, ids);
    });
  return (update) => {
    touched.clear();
    const news = newsIn(update, doc);
    if (!news) return [];
    Y.applyUpdate(doc, news, 'recorded');
    return [...touched].flatMap(([name, ids]) =>
      [...ids].flatMap((id): Change[] => {
        const table = known.get(name);
        const before = table?.get(id) ?? null;
        const after = sparing(before, records[name].get(id) ?? null);
        if (after) table?.set(id, after);
        else table?.delete(id);
        return before === null && after === null ? [] : [{ name, id, before, after }];
      }),
    );
  };
}

/** What of a record is as it was takes no room of its own: a workshop of a day changes records a hundred thousand times. */
function sparing(before: AnyRecord | null, after: AnyRecord | null): AnyRecord | null {
  if (!before || !after) return after;
  const kept: Record<string, unknown> = { ...after };
  const known: Readonly<Record<string, unknown>> = { ...before };
  for (const [field, value] of Object.entries(after))
    if (typeof value === 'object' && value !== null && JSON.stringify(value) === JSON.stringify(known[field]))
      kept[field] = known[field];
  return kept as unknown as AnyRecord;
}

/** The map at any of its moments, wherever one jumps: records are put back or forth, and all others stay the same. */
export interface Walk {
  /** How many steps were taken. */
  readonly at: number;
  go(steps: number): JourneyMap;
}

export function createWalk({ first, steps }: Pick<Replay, 'first' | 'steps'>): Walk {
  const records = new Map(
    collectionNames.map((name) => [name, new Map<Id, AnyRecord>(Object.entries(first[name]) as [Id, AnyRecord][])]),
  );
  let journey = first;
  let at = 0;
  function put(stale: Set<CollectionName>, { name, id }: Change, record: AnyRecord | null): void {
    stale.add(name);
    if (record) records.get(name)?.set(id, record);
    else records.get(name)?.delete(id);
  }
  return {
    get at() {
      return at;
    },
    go(wanted) {
      const to = Math.max(0, Math.min(steps.length, wanted));
      const stale = new Set<CollectionName>();
      for (; at < to; at += 1) for (const change of steps[at]?.changes ?? []) put(stale, change, change.after);
      for (; at > to; at -= 1) {
        // Backwards within a step, too: the first that touched a record knows what it was.
        const { changes = [] } = steps[at - 1] ?? {};
        for (const change of [...changes].reverse()) put(stale, change, change.before);
      }
      const tables = [...stale].map((name) => [name, tableOf(records.get(name) ?? new Map())]);
      if (tables.length > 0) journey = { ...journey, ...Object.fromEntries(tables) };
      return journey;
    },
  };
}

/** How many steps were done by then. */
export function stepsUntil(steps: readonly Step[], time: number): number {
  let low = 0;
  let high = steps.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((steps[middle]?.at ?? 0) <= time) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** What somebody was called then, or first where they had no name yet. */
export function personAt({ people }: Pick<Replay, 'people'>, id: Id, time: number) {
  const known = people.filter((person) => person.id === id);
  return known.filter(({ at }) => at <= time).at(-1) ?? known[0] ?? null;
}
