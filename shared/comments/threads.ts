import { byAge, type Comment, threadIdOf } from '../journey/comment.ts';
import type { Id } from '../journey/id.ts';
import type { Table } from '../journey/journeyMap.ts';
import { recordsOf } from '../journey/records.ts';

/*
 * Comments as people read them. In the map each one is a record of its own, so that two people may answer at once and
 * nothing collides; here they are put together into threads. A thread outlives its first comment: when that one is
 * removed, the oldest answer heads it.
 */

export interface Thread {
  /** Of the comment it began with, which may be gone. */
  readonly id: Id;
  readonly aboutId: Id;
  /** Of the figure it is about, at a touchpoint. */
  readonly metricId: Id | null;
  readonly first: Readonly<Comment>;
  /** Oldest first. */
  readonly answers: readonly Readonly<Comment>[];
  readonly isResolved: boolean;
}

/** All threads, oldest first; the list is made once per table. */
export function threadsOf(comments: Table<Comment>): readonly Thread[] {
  const known = threadsKnown.get(comments);
  if (known) return known;
  const threads = new Map<Id, Readonly<Comment>[]>();
  for (const comment of [...recordsOf(comments)].sort(byAge)) {
    const id = threadIdOf((other) => comments[other], comment);
    const thread = threads.get(id);
    if (thread) thread.push(comment);
    else threads.set(id, [comment]);
  }
  const made = [...threads].flatMap(([id, said]) => threadFrom(id, said) ?? []);
  made.sort((a, b) => byAge(a.first, b.first));
  threadsKnown.set(comments, made);
  return made;
}

const threadsKnown = new WeakMap<object, readonly Thread[]>();

/** A clock that runs behind may date an answer ahead of what it answers; the thread still begins where it began. */
function threadFrom(id: Id, said: readonly Readonly<Comment>[]): Thread | null {
  const first = said.find((comment) => comment.id === id) ?? said[0];
  if (!first) return null;
  const { aboutId, metricId, isResolved } = first;
  return { id, aboutId, metricId, first, answers: said.filter((comment) => comment !== first), isResolved };
}

export const threadsAbout = (comments: Table<Comment>, aboutId: Id): Thread[] =>
  threadsOf(comments).filter((thread) => thread.aboutId === aboutId);

export const saidIn = ({ first, answers }: Thread): readonly Readonly<Comment>[] => [first, ...answers];

/** How many open threads there are about a record, for records that have any. */
export function openCounts(comments: Table<Comment>): ReadonlyMap<Id, number> {
  const known = countsKnown.get(comments);
  if (known) return known;
  const counts = new Map<Id, number>();
  for (const { aboutId, isResolved } of threadsOf(comments))
    if (!isResolved) counts.set(aboutId, (counts.get(aboutId) ?? 0) + 1);
  countsKnown.set(comments, counts);
  return counts;
}

const countsKnown = new WeakMap<object, ReadonlyMap<Id, number>>();
