import { deepStrictEqual, ok, strictEqual } from 'node:assert/strict';
import { type CollectionName, collections } from '../../../shared/journey/collections.ts';
import { createLiveMap } from '../../../shared/live/createLiveMap.ts';
import type { LiveMap } from '../../../shared/live/liveMap.ts';
import { differences } from '../../builders/differences.ts';
import { sentBy } from '../../builders/people.ts';
import { randomEdit } from '../../builders/randomEdits.ts';
import type { Wish } from '../../builders/randomHand.ts';

/** What may happen to somebody in a random history. */
export type Happening =
  | ({ kind: 'edit'; who: number } & Wish)
  | { kind: 'undo' | 'redo' | 'backAndForth' | 'endStep'; who: number }
  | { kind: 'deliver'; who: number; from: number; nth: number; twice: boolean }
  | { kind: 'meet'; who: number; from: number };

/** One of those who work on a map at random, and what must be true of their work whatever the others do. */
export interface Wanderer {
  readonly live: LiveMap;
  readonly letter: string;
  /** Everything they ever sent, for deliveries late, twice or in the wrong order. */
  readonly sent: Uint8Array[];
  /** collection/id of what they added, and of what vanished here by an edit or undo. */
  readonly added: Set<string>;
  readonly removed: Set<string>;
  /** collection/id/field that their edits changed. */
  readonly touched: Set<string>;
  /** Text → how many letters they typed into it. */
  readonly typed: Map<string, number>;
  /** collection/id/field whose newest value here is a colleague's. */
  readonly fromOthers: Set<string>;
  hasUndone: boolean;
  /** Single updates came in, so that of some change only one half may have arrived. */
  isTangled: boolean;
  freshId(): string;
}

export function createWanderer(start: Uint8Array, at: number): Wanderer {
  const live = createLiveMap(start, { clientNumber: 100 + at });
  let made = 0;
  return {
    live,
    letter: 'abcd'.charAt(at),
    sent: sentBy(live),
    added: new Set(),
    removed: new Set(),
    touched: new Set(),
    typed: new Map(),
    fromOthers: new Set(),
    hasUndone: false,
    isTangled: false,
    freshId: () => `${at}-${made++}`,
  };
}

export function happen(people: readonly Wanderer[], happening: Happening): void {
  const one = people[happening.who % people.length];
  if (!one) return;
  const from = 'from' in happening ? people[happening.from % people.length] : undefined;
  if (happening.kind === 'edit') edit(one, happening);
  else if (happening.kind === 'undo' || happening.kind === 'redo') goBack(one, happening.kind);
  else if (happening.kind === 'backAndForth') goBackAndForth(one);
  else if (happening.kind === 'endStep') one.live.history.endStep();
  else if (happening.kind === 'meet' && from) meet(one, from);
  else if (happening.kind === 'deliver' && from) deliver(one, from, happening.nth, happening.twice);
}

function meet(one: Wanderer, from: Wanderer): void {
  const before = one.live.snapshot();
  one.live.receive(from.live.state(), 'peer');
  one.isTangled ||= from.isTangled;
  for (const { record, field } of differences(before, one.live.snapshot())) one.fromOthers.add(`${record}/${field}`);
}

function deliver(to: Wanderer, from: Wanderer, nth: number, isTwice: boolean): void {
  const update = from.sent[nth % from.sent.length];
  if (!update) return;
  to.isTangled = true;
  to.live.receive(update, 'peer');
  if (isTwice) to.live.receive(update, 'peer');
}

function edit(one: Wanderer, wish: Wish): void {
  const before = one.live.snapshot();
  const next = randomEdit(before, one, wish);
  if (!next) return;
  one.live.edit(next);

  for (const { record, field, was, is } of differences(before, one.live.snapshot())) {
    const path = `${record}/${field}`;
    one.touched.add(path);
    one.fromOthers.delete(path);
    if (was === undefined) one.added.add(record);
    else if (is === undefined) one.removed.add(record);
    else if (isText(record, field)) one.typed.set(path, (one.typed.get(path) ?? 0) + 1);
  }
}

function goBack(one: Wanderer, direction: 'undo' | 'redo'): void {
  const before = one.live.snapshot();
  one.live.history[direction]();
  one.hasUndone = true;

  for (const { record, field, was, is } of differences(before, one.live.snapshot())) {
    const path = `${record}/${field}`;
    ok(one.touched.has(path) || one.touched.has(`${record}/*`), `${direction} by ${one.letter} changed ${path}`);
    if (is === undefined) one.removed.add(record);
    if (was === undefined || is === undefined) continue;
    if (isText(record, field)) strictEqual(lettersOfOthers(is, one.letter), lettersOfOthers(was, one.letter));
    else if (!one.isTangled && !isSet(record, field))
      ok(!one.fromOthers.has(path), `${direction} of a colleague's ${path}`);
  }
}

function goBackAndForth(one: Wanderer): void {
  const before = one.live.snapshot();
  goBack(one, 'undo');
  const undone = one.live.history.redoable();
  if (one.live.snapshot() === before) return;
  goBack(one, 'redo');
  // Where half a change of a colleague emptied a field, doing one's own step again fills it.
  if (!one.isTangled) deepStrictEqual(one.live.snapshot(), before, `${one.letter} could not do ${undone} again`);
}

const isText = (record: string, field: string): boolean => {
  const texts: readonly string[] = collections[record.split('/')[0] as CollectionName].texts;
  return texts.includes(field);
};

const isSet = (record: string, field: string): boolean => {
  const sets: readonly string[] = collections[record.split('/')[0] as CollectionName].sets;
  return sets.includes(field);
};

const lettersOfOthers = (text: unknown, own: string): string => String(text).replaceAll(own, '');
