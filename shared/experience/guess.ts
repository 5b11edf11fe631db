import type { Reading, Recipe } from '../journey/recipe.ts';
import { type Meaning, says } from './columnMeanings.ts';
import { finestPeriod } from './dates.ts';
import { type GuessedMeasure, guessMeasure } from './guessMeasure.ts';
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
  const touchpoint = best(columns.filter(canBeTouchpoint), 'touchpoint') ?? mostVaried(columns);
  if (!touchpoint) return { recipe: null, warnings: [{ kind: 'no-touchpoint-column' }] };
  const date = best(columns.filter(isDate), 'date') ?? columns.find(isDate) ?? null;
  const others = columns.filter((column) => column !== touchpoint && column !== date);
  const measured = guessMeasure(others);
  const free = others.filter((column) => !usedColumns(measured).has(column.name));
  const comment =
    best(free.filter(isFreeText), 'comment') ?? free.find((column) => isFreeText(column) && isWordy(column));
  const recipe: Recipe = {
    reading,
    touchpointColumn: touchpoint.name,
    lookup: null,
    measure: measured.measure,
    scoreColumn: measured.scoreColumn,
    boxes: measured.boxes,
    countColumn: measured.countColumn,
    date: date && { column: date.name, format: date.dateFormat, period: finestPeriod(date.dateFormat) },
    segmentColumns: free
      .filter((column) => column !== comment && isSegment(column))
      .slice(0, 5)
      .map(nameOf),
    commentColumn: comment?.name ?? null,
    where: [],
    missing: [],
    matches: {},
  };
  return { recipe, warnings: measured.warnings };
}

const nameOf = (column: ColumnFound): string => column.name;
const isDate = (column: ColumnFound): boolean => column.looksLike === 'date';
const isFreeText = (column: ColumnFound): boolean => column.looksLike === 'text' && column.distinct > 2;
const isWordy = (column: ColumnFound): boolean => column.distinct > 60 && column.distinct > column.filled * 0.3;

function usedColumns(measured: GuessedMeasure): Set<string> {
  const { boxes, scoreColumn, countColumn } = measured;
  return new Set([scoreColumn, countColumn ?? '', boxes?.bottom ?? '', boxes?.middle ?? '', boxes?.top ?? '']);
}

/** Names come back: a column whose values never repeat names rows, not touchpoints. */
const canBeTouchpoint = (column: ColumnFound): boolean =>
  column.looksLike === 'text' && column.distinct >= 1 && column.distinct <= 400 && isRepeated(column);

const isRepeated = (column: ColumnFound): boolean => column.filled < 10 || column.distinct <= column.filled / 2;

function isSegment(column: ColumnFound): boolean {
  if (says(column.name, 'identity') > 0 || !isRepeated(column)) return false;
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
