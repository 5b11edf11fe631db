import type { Wide } from '../journey/recipe.ts';
import { isSilence, wordsAsAnswers } from './answerWords.ts';
import { says } from './columnMeanings.ts';
import { plainName } from './names.ts';
import type { ColumnFound } from './survey.ts';

const fewest = 3;

/**
 * Columns that ask the same about one touchpoint each, as survey tools export them: `nps_branch, nps_app, nps_phone`.
 * They have one scale and one question; what is left of each header is the touchpoint's name. A file that has a column
 * of touchpoints is long, not wide.
 */
export function wideAmong(columns: readonly ColumnFound[]): Wide | null {
  if (columns.some((column) => says(column.name, 'touchpoint') === 3 && column.looksLike === 'text')) return null;
  const groups = new Map<string, ColumnFound[]>();
  for (const column of columns.filter(isAnswer)) {
    const key = groupOf(column);
    groups.set(key, [...(groups.get(key) ?? []), column]);
  }
  const [largest = []] = [...groups.values()].sort((a, b) => b.length - a.length);
  const all = columns.filter((column) => largest.includes(column) || saysTheSame(column, largest));
  return all.length < fewest ? null : { columns: namedApart(all.map(({ name }) => name)) };
}

/** A column in which hardly anybody answered shows no scale of its own, but its words are those of its neighbours. */
function saysTheSame(column: ColumnFound, group: readonly ColumnFound[]): boolean {
  if (column.looksLike !== 'text' || column.answers !== null || group.every(({ answers }) => answers === null))
    return false;
  const together = wordsAsAnswers([...new Set([...group.flatMap(({ values }) => values), ...column.values])]);
  return (
    together !== null && column.values.every((value) => isSilence(value) || together.answers[value.trim()] !== null)
  );
}

function isAnswer(column: ColumnFound): boolean {
  const { name, distinct, filled, answers } = column;
  if (!isScaleLike(column) && answers === null) return false;
  // A touchpoint may be called "phone"; numbers that never come back name rows.
  if (says(name, 'identity') > 0 && distinct === filled && filled > 5) return false;
  return others.every((meaning) => says(name, meaning) === 0) && !aboutPersons.test(plainName(name));
}

const others = ['count', 'bottom', 'middle', 'top', 'date'] as const;
const aboutPersons = /^(age|edad|year|ano|mes|month|peso|weight)$/;

const isScaleLike = ({ looksLike, min, max }: ColumnFound): boolean =>
  looksLike === 'number' && min !== null && max !== null && min >= -5 && max <= 10;

/** Same question, same scale: answers to 10 are not answers to 5, words are not numbers. */
function groupOf(column: ColumnFound): string {
  const asks = (['nps', 'csat', 'ces'] as const).find((meaning) => says(column.name, meaning) > 0) ?? '';
  if (column.answers) return `${asks}:words:${column.answers.max}`;
  // Nobody may have given the best answer; a scale to 5 has none above it, one to 10 nearly always has.
  return `${asks}:${(column.max ?? 0) > 7 || asks === 'nps' ? 10 : (column.max ?? 0) > 5 ? 7 : 5}`;
}

/** Headers without what all of them begin and end with, whole words only. */
export function namedApart(headers: readonly string[]): Wide['columns'] {
  const words = headers.map((header) => header.split(/(?<=[\s_:[\].?–—-])|(?=[\s_:[\].?–—-])/u));
  const first = words[0] ?? [];
  const shortest = Math.min(...words.map(({ length }) => length));
  let start = 0;
  while (start < shortest - 1 && words.every((parts) => parts[start] === first[start])) start++;
  let end = 0;
  while (end < shortest - start - 1 && words.every((parts) => parts.at(-1 - end) === first.at(-1 - end))) end++;
  const names = words.map((parts) => tidied(parts.slice(start, parts.length - end).join('')));
  const areTelling = names.every((name) => /\p{L}/u.test(name)) && new Set(names).size === names.length;
  return headers.map((column, at) => ({ column, name: (areTelling ? names[at] : tidied(column)) ?? column }));
}

/** "the_branch]?" is "the branch"; what was all in small letters gets a capital, as names on a map have. */
function tidied(name: string): string {
  const plain = name
    .replace(/_/g, ' ')
    .replace(/^[\s:[\].?–—-]+|[\s:[\].?–—-]+$/gu, '')
    .replace(/^(the|el|la|los|las|with|con)\s+/iu, '')
    .trim();
  return plain === plain.toLowerCase() ? plain.charAt(0).toUpperCase() + plain.slice(1) : plain;
}
