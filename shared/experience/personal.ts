import type { ColumnFound, PersonalFound } from './survey.ts';

type Kind = PersonalFound['kind'];

/**
 * What tells who a person is, in words people write: addresses, numbers with their check digits, and names after what
 * names come after. Patterns find candidates in the engine as well (`masks`), arithmetic sorts out the others.
 */
const finders: readonly [Kind, RegExp, (found: string) => boolean][] = [
  ['email', /(?<![\p{L}\d._%+-])[\p{L}\d._%+-]+@[\p{L}\d-]+(?:\.[\p{L}\d-]+)+/giu, () => true],
  ['iban', /\b[A-Z]{2}\d{2}(?:[ ]?[A-Z0-9]{4}){2,7}(?:[ ]?[A-Z0-9]{1,4})?\b/g, isIban],
  ['card', /\b\d(?:[ -]?\d){12,18}\b/g, isCard],
  ['id', /\b(?:\d{8}|[XYZ]\d{7})[ -]?[A-Z]\b/gi, isDni],
  ['id', /\b\d{3}-\d{2}-\d{4}\b/g, () => true],
  ['phone', /(?<![\d.,/-])(?:\+|00)\d{1,3}[ .-]?(?:\(?\d{1,4}\)?[ .-]?){2,5}\d{2,4}(?![\d/-])/g, isPhone],
  ['phone', /(?<![\d.,/-])[6789]\d{2}[ .-]?\d{2,3}[ .-]?\d{2,3}(?:[ .-]?\d{2})?(?![\d/-])/g, isPhone],
  ['phone', /(?<![\d.,/-])\(?\d{3}\)?[ .-]\d{3}[ .-]\d{4}(?![\d/-])/g, isPhone],
  [
    'name',
    /\b(?:Mr|Mrs|Ms|Dr|Sr|Sra|Srta|Don|Doña|D\.ª|Dña|Miss)\.?\s+\p{Lu}\p{Ll}+(?:\s+\p{Lu}\p{Ll}+){0,2}/gu,
    () => true,
  ],
  [
    'name',
    /(?<=\b(?:me llamo|mi nombre es|my name is|soy)\s+)\p{Lu}\p{Ll}+(?:\s+\p{Lu}\p{Ll}+){0,2}/giu,
    (name) => /^\p{Lu}/u.test(name),
  ],
];

/** Which kinds a text holds. */
export function personalIn(text: string): Set<Kind> {
  const found = new Set<Kind>();
  if (!/[@\p{Lu}\d]/u.test(text)) return found;
  for (const [kind, pattern, holds] of finders)
    if (!found.has(kind)) for (const [match] of text.matchAll(pattern)) if (holds(match)) found.add(kind);
  return found;
}

/** How many cells hold what; each cell counts once for each kind. */
export function personalAmong(cells: readonly string[]): PersonalFound[] {
  const counts = new Map<Kind, number>();
  for (const cell of cells)
    for (const kind of personalIn(cell.slice(0, mostLetters))) counts.set(kind, (counts.get(kind) ?? 0) + 1);
  return [...counts].map(([kind, count]) => ({ kind, cells: count })).sort((a, b) => b.cells - a.cells);
}

/** Persons are looked for in so many cells of a column; patterns take their time over long comments. */
export const personalCells = 600;

/** Whether a column holds people's names and nothing else. */
export const namesPeople = ({ personal, filled }: Pick<ColumnFound, 'personal' | 'filled'>): boolean =>
  personal.some(({ kind, cells }) => kind === 'name' && cells > Math.min(filled, personalCells) / 2);

/** Looking is for a warning; what is masked is masked whole, by the engine. */
const mostLetters = 2000;

const digitsOf = (text: string): number[] => [...text].filter((sign) => sign >= '0' && sign <= '9').map(Number);

function isPhone(found: string): boolean {
  const { length } = digitsOf(found);
  return length >= 9 && length <= 15;
}

/** Luhn: every second digit doubled, from the right. */
function isCard(found: string): boolean {
  const digits = digitsOf(found).reverse();
  if (digits.length < 13 || digits.length > 19 || new Set(digits).size < 2) return false;
  const sum = digits.reduce((total, digit, at) => total + (at % 2 === 0 ? digit : digit * 2 - (digit > 4 ? 9 : 0)), 0);
  return sum % 10 === 0;
}

/** ISO 13616: country and check digits to the end, letters as numbers, the rest by 97 is 1. */
function isIban(found: string): boolean {
  const plain = found.replace(/ /g, '');
  if (plain.length < 15 || plain.length > 34) return false;
  const numbers = [...(plain.slice(4) + plain.slice(0, 4))].map((sign) => Number.parseInt(sign, 36)).join('');
  let rest = 0;
  for (const digit of numbers) rest = (rest * 10 + Number(digit)) % 97;
  return rest === 1;
}

/** The Spanish identity number: its letter is the number modulo 23. */
function isDni(found: string): boolean {
  const plain = found.replace(/[ -]/g, '').toUpperCase();
  const number = Number(plain.slice(0, -1).replace(/^[XYZ]/, (sign) => String('XYZ'.indexOf(sign))));
  return 'TRWAGMYFPDXBNJZSQVHLCKE'[number % 23] === plain.at(-1);
}

/** Patterns, each of which needs what the hint says: a text without it need not be looked at once for every one. */
export interface Mask {
  readonly hint: string;
  readonly patterns: readonly (readonly [pattern: string, mask: string])[];
}

/**
 * The same as patterns of the engine, which has neither arithmetic nor looking back. Where a check digit would decide,
 * a number that may be a person's is masked rather than kept.
 */
export const masks: readonly Mask[] = [
  { hint: '@', patterns: [['[\\p{L}\\d._%+-]+@[\\p{L}\\d-]+(\\.[\\p{L}\\d-]+)+', '[e-mail]']] },
  {
    hint: '[A-Z]{2}\\d{2}|(\\+|00)\\d|\\d(\\D{0,3}\\d){6}',
    patterns: [
      ['\\b[A-Z]{2}\\d{2}( ?[A-Z0-9]{4}){2,7}( ?[A-Z0-9]{1,4})?\\b', '[IBAN]'],
      ['\\b\\d([ -]?\\d){12,18}\\b', '[card]'],
      ['(?i)\\b(\\d{8}|[XYZ]\\d{7})[ -]?[A-Z]\\b', '[ID]'],
      ['\\b\\d{3}-\\d{2}-\\d{4}\\b', '[ID]'],
      ['(\\+|\\b00)\\d{1,3}[ .-]?(\\(?\\d{1,4}\\)?[ .-]?){2,5}\\d{2,4}\\b', '[phone]'],
      ['\\b[6789]\\d{2}[ .-]?\\d{2,3}[ .-]?\\d{2,3}([ .-]?\\d{2})?\\b', '[phone]'],
      ['\\(?\\b\\d{3}\\)?[ .-]\\d{3}[ .-]\\d{4}\\b', '[phone]'],
    ],
  },
  {
    hint: '\\b(Mr|Ms|Dr|Sr|Don|Doña|Dña|Miss)|(?i:llamo|nombre|name is|soy)',
    patterns: [
      ['\\b(Mr|Mrs|Ms|Dr|Sr|Sra|Srta|Don|Doña|Dña|Miss)\\.?\\s+\\p{Lu}\\p{Ll}+(\\s+\\p{Lu}\\p{Ll}+){0,2}', '[name]'],
      ['\\b((?i)me llamo|mi nombre es|my name is|soy) +\\p{Lu}\\p{Ll}+( +\\p{Lu}\\p{Ll}+){0,2}', '\\1 [name]'],
    ],
  },
];
