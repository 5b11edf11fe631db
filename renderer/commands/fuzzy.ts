/**
 * How well a name answers what was typed: every typed word must be found, at the beginning of a word best, inside one
 * less, and as letters in their order least. Null where one is not found. Both texts are folded.
 */
export function fitOf(name: string, asked: string): number | null {
  const words = name.split(/[^\p{L}\p{N}]+/u);
  let fit = 0;
  for (const part of asked.split(' ')) {
    const here = fitOfPart(name, words, part);
    if (here === null) return null;
    fit += here;
  }
  return fit;
}

function fitOfPart(name: string, words: readonly string[], part: string): number | null {
  if (part === '') return 0;
  const at = words.findIndex((word) => word.startsWith(part));
  if (at >= 0) return 4 + (words[at] === part ? 1 : 0) + 1 / (at + 1);
  if (name.includes(part)) return 2;
  return part.length > 1 && words.some((word) => holdsInOrder(word, part))
    ? 1
    : part.length > 1 && isInitials(words, part)
      ? 1.5
      : null;
}

/** "zmt" finds "zoom to": letters may be left out within a word, if the first one is right. */
function holdsInOrder(word: string, part: string): boolean {
  if (word[0] !== part[0]) return false;
  let at = 0;
  for (const letter of part) {
    at = word.indexOf(letter, at) + 1;
    if (at === 0) return false;
  }
  return true;
}

const isInitials = (words: readonly string[], part: string): boolean =>
  words
    .map((word) => word[0] ?? '')
    .join('')
    .includes(part);
