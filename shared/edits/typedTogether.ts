import { textDiff } from '../text/textDiff.ts';

/**
 * What a text is when somebody typed `mine` over `base` while colleagues made `theirs` of it. Neither loses a letter:
 * where both changed the same words, what was typed here stands behind what they typed.
 */
export function typedTogether(base: string, mine: string, theirs: string): string {
  if (theirs === base || mine === theirs) return mine;
  if (mine === base) return theirs;
  const own = textDiff(base, mine);
  const other = textDiff(base, theirs);
  const theirEnd = other.at + other.insert.length;
  if (own.at + own.remove <= other.at) return put(theirs, own.at, own.remove, own.insert);
  if (own.at >= other.at + other.remove)
    return put(theirs, own.at + other.insert.length - other.remove, own.remove, own.insert);
  return put(theirs, theirEnd, 0, own.insert);
}

const put = (text: string, at: number, remove: number, insert: string): string =>
  text.slice(0, at) + insert + text.slice(at + remove);
