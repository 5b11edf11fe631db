import type { Language } from '../../shared/bridge/contract.ts';
import type { Comment } from '../../shared/journey/comment.ts';
import type { Id } from '../../shared/journey/id.ts';
import type { Table } from '../../shared/journey/journeyMap.ts';

export interface Thread {
  readonly first: Readonly<Comment>;
  readonly answers: readonly Readonly<Comment>[];
}

/** The threads about a record, oldest first. An answer whose comment was removed stands for itself: its words stay. */
export function threadsAbout(comments: Table<Comment>, aboutId: Id): Thread[] {
  const about = Object.values(comments)
    .filter((comment) => comment.aboutId === aboutId)
    .sort((a, b) => (a.writtenAt < b.writtenAt ? -1 : a.writtenAt > b.writtenAt ? 1 : a.id < b.id ? -1 : 1));
  const firstOf = new Map(about.map((comment) => [comment.id, beginningOf(comments, comment).id]));
  return about
    .filter(({ id }) => firstOf.get(id) === id)
    .map((first) => ({ first, answers: about.filter(({ id }) => id !== first.id && firstOf.get(id) === first.id) }));
}

/** Up from answer to answer, as far as they are there; a ring, which only a broken file could hold, ends where it began. */
function beginningOf(comments: Table<Comment>, comment: Readonly<Comment>): Readonly<Comment> {
  const seen = new Set<Id>();
  let first = comment;
  while (first.parentId !== null && !seen.has(first.id)) {
    seen.add(first.id);
    const parent = comments[first.parentId];
    if (!parent || parent.aboutId !== comment.aboutId) return first;
    first = parent;
  }
  return first.parentId === null ? first : comment;
}

const units = [
  ['day', 86_400_000],
  ['hour', 3_600_000],
  ['minute', 60_000],
] as const;

/** "2 d. ago", in the reader's language; '' for a time nobody can read. */
export function agoIn(language: Language, writtenAt: string, now: number): string {
  const past = Date.parse(writtenAt) - now;
  if (Number.isNaN(past)) return '';
  const words = new Intl.RelativeTimeFormat(language, { style: 'short', numeric: 'auto' });
  for (const [unit, length] of units)
    if (Math.abs(past) >= length) return words.format(Math.trunc(past / length), unit);
  return words.format(0, 'minute');
}
