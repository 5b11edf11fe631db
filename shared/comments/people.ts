import type { Comment } from '../journey/comment.ts';
import { type Hue, hueCount } from '../journey/hue.ts';
import type { Table } from '../journey/journeyMap.ts';
import { recordsOf } from '../journey/records.ts';
import { fold } from '../text/fold.ts';

/** Who is known in a map: whoever signed a comment, and those who are named besides. Personas are not people. */
export function peopleIn(comments: Table<Comment>, besides: readonly string[] = []): string[] {
  const names = new Map<string, string>();
  for (const name of [...besides, ...recordsOf(comments).map(({ author }) => author)])
    if (fold(name) !== '' && !names.has(fold(name))) names.set(fold(name), name.trim());
  return [...names.values()].sort((a, b) => a.localeCompare(b));
}

/** Names are compared as people type them. */
export const isSamePerson = (one: string, other: string): boolean => fold(one) === fold(other);

/** The colour that a name has by itself, everywhere the same. */
export function hueOfName(name: string): NonNullable<Hue> {
  let sum = 0;
  for (const letter of fold(name)) sum = (sum * 31 + (letter.codePointAt(0) ?? 0)) % 65_521;
  return sum % hueCount;
}

/** What stands in for a face: "Ana Ruiz" → "AR". */
export const initialsOf = (name: string): string => {
  const parts = name.trim().split(/\s+/);
  const ends = parts.length > 1 ? [parts[0], parts.at(-1)] : parts;
  return ends
    .map((part) => [...(part ?? '')][0] ?? '')
    .join('')
    .toLocaleUpperCase();
};
