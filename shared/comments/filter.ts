import type { Id } from '../journey/id.ts';
import { isMentioned } from './mentions.ts';
import { isSamePerson } from './people.ts';
import { saidIn, type Thread } from './threads.ts';

/** Which threads somebody wants to see. */
export interface CommentFilter {
  readonly state: 'open' | 'resolved' | 'all';
  /** Where this person wrote or, with `calls`, is mentioned; null for everybody. */
  readonly person: string | null;
  readonly calls: boolean;
  /** About this record alone; null for the whole map. */
  readonly aboutId: Id | null;
}

export const everyOpen: CommentFilter = { state: 'open', person: null, calls: false, aboutId: null };

export const chosenThreads = (
  threads: readonly Thread[],
  { state, person, calls, aboutId }: CommentFilter,
  people: readonly string[],
): Thread[] =>
  threads.filter(
    (thread) =>
      (state === 'all' || thread.isResolved === (state === 'resolved')) &&
      (aboutId === null || thread.aboutId === aboutId) &&
      (person === null || (calls ? isMentioned(thread, person, people) : isIn(thread, person))),
  );

const isIn = (thread: Thread, person: string): boolean =>
  saidIn(thread).some(({ author }) => isSamePerson(author, person));
