import type { Reading, Recipe, Wide } from '../journey/recipe.ts';
import { isSilence, missingCodesIn, wordsAsAnswers } from './answerWords.ts';
import { type Meaning, says } from './columnMeanings.ts';
import { finestPeriod } from './dates.ts';
import { type GuessedMeasure, guessMeasure } from './guessMeasure.ts';
import { wideAmong } from './guessWide.ts';
import { plainName } from './names.ts';
import { numberFrom } from './numbers.ts';
import { namesPeople, personalCells } from './personal.ts';
import type { ColumnFound, SurveyWarning } from './survey.ts';

export interface Guess {
  recipe: Recipe | null;
  warnings: SurveyWarning[];
}

/**
 * What the columns of a file probably mean, for a person to correct. Headers speak first, values decide: a column
 * called "touchpoint" with one value per row is none. What values cannot tell (is 7 good or bad?) is proposed with the
 * warning `please-confirm`.
 */
export function guess(columns: readonly ColumnFound[], reading: Reading): Guess {
  const wide = wideAmong(columns);
  const touchpoint = wide ? null : (best(columns.filter(canBeTouchpoint), 'touchpoint') ?? mostVaried(columns));
  if (!touchpoint && !wide) return { recipe: null, warnings: [{ kind: 'no-touchpoint-column' }] };
  const date = best(columns.filter(isDate), 'date') ?? columns.find(isDate) ?? null;
  const others = columns.filter((column) => column !== touchpoint && column !== date);
  const measured = wide ? measureOfWide(columns, wide) : guessMeasure(others);
  const used = usedColumns(measured);
  for (const { column } of wide?.columns ?? []) used.add(column);
  const free = others.filter((column) => !used.has(column.name));
  const scores = columns.filter(({ name }) => used.has(name));
  const comment =
    best(free.filter(isFreeText), 'comment') ??
    free.find((column) => isFreeText(column) && isWordy(column) && !namesPeople(column));
  const possible = free.filter((column) => column !== comment && isSegment(column));
  const telling = [...possible].sort((a, b) => says(b.name, 'segment') - says(a.name, 'segment')).slice(0, 5);
  const segments = possible.filter((column) => telling.includes(column));
  const recipe: Recipe = {
    reading,
    touchpointColumn: touchpoint?.name ?? '',
    lookup: null,
    measure: measured.measure,
    scoreColumn: measured.scoreColumn,
    boxes: measured.boxes,
    countColumn: measured.countColumn,
    date: date && { column: date.name, format: date.dateFormat, period: finestPeriod(date.dateFormat) },
    segmentColumns: segments.map(nameOf),
    commentColumn: comment?.name ?? null,
    where: [],
    missing: missingIn(scores, reading),
    ...answersOf(scores),
    ...(wide && { wide }),
    ...(segments.some(({ hasTags }) => hasTags) && { tagColumns: segments.filter((s) => s.hasTags).map(nameOf) }),
    matches: {},
  };
  return { recipe, warnings: measured.warnings };
}

const nameOf = (column: ColumnFound): string => column.name;
const isDate = (column: ColumnFound): boolean => column.looksLike === 'date';
const isFreeText = (column: ColumnFound): boolean => column.looksLike === 'text' && column.distinct > 2;
const isWordy = (column: ColumnFound): boolean => column.distinct > 60 && column.distinct > column.filled * 0.3;

/** What the columns of a wide file ask is what their headers have in common; which words those are is no name. */
function measureOfWide(columns: readonly ColumnFound[], wide: Wide): GuessedMeasure {
  const measured = guessMeasure([asOne(columns, wide)]);
  return { ...measured, measure: { ...measured.measure, name: '' }, scoreColumn: '' };
}

function asOne(columns: readonly ColumnFound[], wide: Wide): ColumnFound {
  const named = new Set(wide.columns.map(({ column }) => column));
  const all = columns.filter(({ name }) => named.has(name));
  const [first] = all;
  if (!first) throw new Error('A wide file has columns');
  const mins = all.flatMap(({ min }) => (min === null ? [] : [min]));
  const maxs = all.flatMap(({ max }) => (max === null ? [] : [max]));
  const answers = all.map((column) => column.answers).find((found) => found !== null) ?? null;
  const ends = mins.length > 0 ? { min: Math.min(...mins), max: Math.max(...maxs) } : {};
  return { ...first, ...ends, answers, name: sharedWords(all.map(({ name }) => name)) || 'score' };
}

function sharedWords(headers: readonly string[]): string {
  const [first = [], ...others] = headers.map((header) => plainName(header).split(' '));
  return first.filter((word) => others.every((words) => words.includes(word))).join(' ');
}

/** What says "no answer" among the answers: words, and numbers far off the scale. */
function missingIn(scores: readonly ColumnFound[], { decimal }: Reading): string[] {
  const found = scores.filter(({ looksLike, answers }) => looksLike === 'number' && answers === null);
  const silences = found.flatMap(({ values }) => values.filter(isSilence));
  const codes = found.flatMap(({ values }) => {
    const numbers = values.map((value) => numberFrom(value, decimal) ?? Number.NaN);
    const missing = new Set(missingCodesIn(numbers.filter((number) => !Number.isNaN(number))));
    return values.filter((_, at) => missing.has(numbers[at] ?? Number.NaN));
  });
  return [...new Set([...silences, ...codes])];
}

function answersOf(scores: readonly ColumnFound[]): Pick<Recipe, 'answers'> {
  if (scores.every(({ answers }) => answers === null)) return {};
  const words = scores.filter(({ looksLike }) => looksLike === 'text').flatMap(({ values }) => values);
  const found = wordsAsAnswers([...new Set(words)]);
  return found ? { answers: found.answers } : {};
}

function usedColumns(measured: GuessedMeasure): Set<string> {
  const { boxes, scoreColumn, countColumn } = measured;
  return new Set([scoreColumn, countColumn ?? '', boxes?.bottom ?? '', boxes?.middle ?? '', boxes?.top ?? '']);
}

/** Names come back: a column whose values never repeat names rows, not touchpoints. */
const canBeTouchpoint = (column: ColumnFound): boolean =>
  column.looksLike === 'text' &&
  column.answers === null &&
  column.distinct >= 1 &&
  column.distinct <= 400 &&
  !namesPeople(column) &&
  isRepeated(column);

const isRepeated = (column: ColumnFound): boolean => column.filled < 10 || column.distinct <= column.filled / 2;

function isSegment(column: ColumnFound): boolean {
  if (says(column.name, 'identity') > 0 || !isRepeated(column) || column.answers !== null) return false;
  // What tells who somebody is must be asked for by name.
  if (column.personal.some(({ cells }) => cells > Math.min(column.filled, personalCells) * 0.05)) return false;
  if (column.looksLike === 'text') return column.distinct >= 2 && column.distinct <= 80;
  return column.looksLike === 'number' && column.distinct <= 12 && says(column.name, 'segment') > 0;
}

function best(columns: readonly ColumnFound[], meaning: Meaning): ColumnFound | null {
  let found: ColumnFound | null = null;
  for (const column of columns)
    if (says(column.name, meaning) > (found ? says(found.name, meaning) : 0)) found = column;
  return found;
}

function mostVaried(columns: readonly ColumnFound[]): ColumnFound | null {
  const candidates = columns.filter(
    (column) =>
      canBeTouchpoint(column) && column.distinct >= 2 && column.distinct <= 60 && says(column.name, 'segment') === 0,
  );
  return candidates.reduce<ColumnFound | null>(
    (most, column) => (most && most.distinct >= column.distinct ? most : column),
    null,
  );
}
