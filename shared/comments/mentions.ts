import type { Comment } from '../journey/comment.ts';
import { isSamePerson } from './people.ts';
import { saidIn, type Thread } from './threads.ts';

/** A piece of a comment's words: plain, or the mention of somebody, its @ included. */
export interface Piece {
  readonly text: string;
  readonly person: string | null;
}

/**
 * Where people are mentioned: @ and a name that is known. The longest name counts, so "@Ana Ruiz" is not Ana, and a
 * name that goes on is another word: "@Analysis" mentions nobody. An address such as ana@example.org is no mention.
 */
export function piecesOf(text: string, people: readonly string[]): Piece[] {
  const byLength = [...people].sort((a, b) => b.length - a.length);
  const pieces: Piece[] = [];
  let plainFrom = 0;
  for (let at = text.indexOf('@'); at >= 0; at = text.indexOf('@', at + 1)) {
    const person = isWordBefore(text, at) ? undefined : byLength.find((name) => isNameAt(text, at + 1, name));
    if (person === undefined) continue;
    const end = at + 1 + person.length;
    if (at > plainFrom) pieces.push({ text: text.slice(plainFrom, at), person: null });
    pieces.push({ text: text.slice(at, end), person });
    plainFrom = end;
    at = end - 1;
  }
  if (plainFrom < text.length) pieces.push({ text: text.slice(plainFrom), person: null });
  return pieces;
}

const wordSign = /[\p{Letter}\p{Number}_]/u;

const isWordBefore = (text: string, at: number): boolean =>
  wordSign.test(text.slice(Math.max(0, at - 2), at).at(-1) ?? '');

const isNameAt = (text: string, at: number, name: string): boolean =>
  isSamePerson(text.slice(at, at + name.length), name) && !wordSign.test(text.charAt(at + name.length));

export const mentionedIn = ({ text }: Pick<Comment, 'text'>, people: readonly string[]): string[] => [
  ...new Set(piecesOf(text, people).flatMap(({ person }) => person ?? [])),
];

/** Whether a thread calls somebody anywhere. */
export const isMentioned = (thread: Thread, name: string, people: readonly string[]): boolean =>
  saidIn(thread).some((comment) => mentionedIn(comment, people).some((person) => isSamePerson(person, name)));

/** The beginning of a mention in front of the caret: `from` is where its @ stands. */
export interface Asked {
  readonly from: number;
  readonly name: string;
}

const longestName = 40;

/** What somebody is typing after an @, as long as it could still become a name; null elsewhere. */
export function mentionAsked(text: string, caret: number): Asked | null {
  const from = text.lastIndexOf('@', caret - 1);
  if (from < 0 || caret - from > longestName || isWordBefore(text, from)) return null;
  const name = text.slice(from + 1, caret);
  return /^\s|\n|\s\s/.test(name) ? null : { from, name };
}

/** The text with the mention completed, and where the caret stands then. */
export function withMention(text: string, { from, name }: Asked, person: string): { text: string; caret: number } {
  const rest = text.slice(from + 1 + name.length);
  const space = /^\s/.test(rest) ? '' : ' ';
  return { text: `${text.slice(0, from)}@${person}${space}${rest}`, caret: from + 2 + person.length };
}
