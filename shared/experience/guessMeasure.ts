import type { MetricDefinition, MetricKind } from '../journey/metric.ts';
import type { Recipe } from '../journey/recipe.ts';
import { type Meaning, says } from './columnMeanings.ts';
import { definitionOf, type Known } from './definition.ts';
import type { ColumnFound, SurveyWarning } from './survey.ts';

export interface GuessedMeasure {
  measure: MetricDefinition;
  scoreColumn: string;
  boxes: Recipe['boxes'];
  countColumn: string | null;
  warnings: SurveyWarning[];
}

/** Which column was asked for, and what its answers mean. */
export function guessMeasure(columns: readonly ColumnFound[]): GuessedMeasure {
  const inWords = columns.filter((column) => column.answers !== null && column.looksLike === 'text');
  const numbers = columns.filter((column) => column.looksLike === 'number');
  const answers = [...numbers, ...inWords.map(asNumbers)];
  const countColumn = countAmong(numbers)?.name ?? null;
  const boxes = boxesAmong(numbers);
  if (boxes) return { ...ofKind('boxes', { formula: 'net' }), boxes, countColumn };
  const published = publishedAmong(numbers);
  if (published) return published;
  const nps = named(answers, 'nps').find((column) => within(column, 0, 10) || isMostlyNps(column));
  if (nps) return { ...ofKind('nps', { name: nps.name }), scoreColumn: nps.name };
  const csat = named(answers, 'csat').find(isScaleLike);
  if (csat) return asked('csat', csat, { scale: scaleOf(csat) });
  const ces = named(answers, 'ces').find(isScaleLike);
  if (ces) return asked('ces', ces, { scale: scaleOf(ces), goodIs: 'high', formula: 'mean' });
  const score = named(answers, 'score')[0] ?? answers.find(({ answers: words }) => words !== null);
  if (score) return asked('mean', score, isScaleLike(score) ? { scale: scaleOf(score) } : {});
  return ofKind('count', {});
}

/** Results with the number of answers behind each, as dashboards export them: the rows are no answers. */
function publishedAmong(numbers: readonly ColumnFound[]): GuessedMeasure | null {
  const count = countAmong(numbers);
  if (!count || (count.max ?? 0) < 2) return null;
  const others = numbers.filter((column) => column !== count);
  const result = (guessed: GuessedMeasure): GuessedMeasure => ({ ...guessed, countColumn: count.name });
  const nps = named(others, 'nps').find((column) => within(column, -100, 100));
  if (nps) return result(asked('nps', nps, {}));
  const csat = named(others, 'csat')[0];
  if (csat)
    return result(
      isScaleLike(csat)
        ? asked('csat-mean', csat, { scale: scaleOf(csat) })
        : asked('csat', csat, { scale: { min: 1, max: 5 } }),
    );
  const score = named(others, 'score')[0];
  return score ? result(asked('mean', score, isScaleLike(score) ? { scale: scaleOf(score) } : {})) : null;
}

/** Words that are points of a scale are its numbers from here on. */
const asNumbers = (column: ColumnFound): ColumnFound => ({
  ...column,
  min: column.answers?.min ?? null,
  max: column.answers?.max ?? null,
});

function ofKind(kind: MetricKind, known: Known): GuessedMeasure {
  const defined = definitionOf(kind, known);
  if (!defined.ok) throw new Error(`The guess of ${kind} lacks what ${defined.problem.kind} names`);
  return { measure: defined.value, scoreColumn: '', boxes: null, countColumn: null, warnings: [] };
}

/** Values show a range, not a meaning: scale, direction and formula are for a person to confirm. */
function asked(kind: MetricKind, column: ColumnFound, known: Known): GuessedMeasure {
  const guessed = ofKind(kind, { name: column.name, ...known });
  return { ...guessed, scoreColumn: column.name, warnings: [{ kind: 'please-confirm', column: column.name }] };
}

const named = (columns: readonly ColumnFound[], meaning: Meaning): ColumnFound[] =>
  columns.filter((column) => says(column.name, meaning) > 0 && says(column.name, 'identity') === 0);

const within = (column: ColumnFound, min: number, max: number): boolean =>
  column.min !== null && column.max !== null && column.min >= min && usualMax(column) <= max;

/** What a few cells say off the scale is left out by its reason; it makes no other question of the column. */
const isMostlyNps = ({ values }: ColumnFound): boolean =>
  values.length > 0 && values.filter((value) => /^(10|\d)([.,]0+)?$/.test(value)).length >= values.length * 0.8;

/** 99 among answers from 0 to 10 is a code for "no answer", not the end of a scale. */
const usualMax = (column: ColumnFound): number =>
  column.max !== null && (column.max === 99 || column.max === 999 || column.max === 98) ? 10 : (column.max ?? 0);

const isScaleLike = (column: ColumnFound): boolean =>
  column.min !== null && column.min >= -10 && usualMax(column) <= 10;

const scales: readonly [number, number][] = [
  [1, 5],
  [1, 7],
  [0, 10],
];

function scaleOf(column: ColumnFound): { min: number; max: number } {
  const high = column.max === usualMax(column) ? usualMax(column) : 5;
  const fitting = scales.find(([min, max]) => (column.min ?? 0) >= min && high <= max) ?? [0, 10];
  return { min: fitting[0], max: fitting[1] };
}

function boxesAmong(columns: readonly ColumnFound[]): Recipe['boxes'] {
  const first = (meaning: Meaning) => columns.find((column) => says(boxHeader(column), meaning) > 0);
  const [bottom, middle, top] = [first('bottom'), first('middle'), first('top')];
  if (!bottom || !middle || !top) return null;
  const isPercent = [bottom, middle, top].every((column) => within(column, 0, 100));
  return { bottom: bottom.name, middle: middle.name, top: top.name, hold: isPercent ? 'percent' : 'answers' };
}

const boxHeader = (column: ColumnFound): string => column.name.replace(/_/g, ' ');

/** A number of answers: whole, never negative, and called so. */
const countAmong = (columns: readonly ColumnFound[]): ColumnFound | null =>
  columns.find(
    (column) => says(column.name, 'count') > 0 && says(column.name, 'csat') === 0 && (column.min ?? -1) >= 0,
  ) ?? null;
