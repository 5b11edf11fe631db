export interface TextDiff {
  readonly at: number;
  readonly remove: number;
  readonly insert: string;
}

/** The one stretch in which two texts differ: what stands before and behind it is left to those who type there. */
export function textDiff(before: string, after: string): TextDiff {
  const shorter = Math.min(before.length, after.length);
  let start = 0;
  while (start < shorter && before[start] === after[start]) start++;
  if (splitsPair(before, start) || splitsPair(after, start)) start--;

  let end = 0;
  while (end < shorter - start && before[before.length - 1 - end] === after[after.length - 1 - end]) end++;
  if (splitsPair(before, before.length - end) || splitsPair(after, after.length - end)) end--;

  return { at: start, remove: before.length - end - start, insert: after.slice(start, after.length - end) };
}

/** Yjs turns half an emoji into a replacement character, so no cut may go through one. */
function splitsPair(text: string, at: number): boolean {
  const left = text.charCodeAt(at - 1);
  const right = text.charCodeAt(at);
  return left >= 0xd800 && left <= 0xdbff && right >= 0xdc00 && right <= 0xdfff;
}
