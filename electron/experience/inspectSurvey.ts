import { isSilence, missingCodesIn, wordsAsAnswers } from '../../shared/experience/answerWords.ts';
import { formatsFor } from '../../shared/experience/dates.ts';
import { guess } from '../../shared/experience/guess.ts';
import { numberFrom } from '../../shared/experience/numbers.ts';
import { personalAmong, personalCells } from '../../shared/experience/personal.ts';
import { personNamesAmong } from '../../shared/experience/personNames.ts';
import type { ColumnFound, Inspection, PersonalFound, SurveyWarning } from '../../shared/experience/survey.ts';
import type { Reading } from '../../shared/journey/recipe.ts';
import { failed, ok } from '../../shared/result.ts';
import { openSurvey } from './openSurvey.ts';
import type { SurveyResult } from './surveyEngine.ts';

const previewRows = 50;
const manyColumns = 400;

/** Looks at pieces of the file, whatever its size: the answer is there before a person has read the file's name. */
export async function inspectSurvey(file: string, chosen: Reading | null): Promise<SurveyResult<Inspection>> {
  const opened = await openSurvey(file, chosen);
  if (!opened.ok) return opened;
  const { columns, fileName, bytes, isWhole } = opened.value;
  const sample = opened.value.sample();
  if (sample.length === 0) return failed({ kind: 'survey-without-rows', columns: columns.length });
  const decimal = chosen?.decimal ?? decimalOf(sample, opened.value.reading);
  const reading: Reading = { ...opened.value.reading, decimal };
  const found = columns.map((name, index) => columnFound(name, cellsOf(sample, index), decimal));
  const guessed = guess(found, reading);
  return ok({
    fileName,
    bytes,
    rows: isWhole && sample.length < previewRows ? sample.length : null,
    reading,
    columns: found.map(({ isAmbiguous: _, ...column }) => column),
    sample: sample.slice(0, previewRows),
    guess: guessed.recipe,
    warnings: [...opened.value.warnings, ...guessed.warnings, ...oddities(found)],
    sheets: [],
  });
}

const cellsOf = (sample: readonly string[][], index: number): string[] =>
  sample.map((record) => (record[index] ?? '').trim()).filter((cell) => cell !== '');

/** A comma is the decimal sign when numbers have it, and none has a point. */
function decimalOf(sample: readonly string[][], reading: Reading): '.' | ',' {
  if (reading.delimiter === ',') return '.';
  const cells = sample.slice(0, 500).flat();
  const withComma = cells.filter((cell) => /^\s*-?\d+(\.\d{3})*,\d+\s*$/.test(cell)).length;
  const withPoint = cells.filter((cell) => /^\s*-?\d+\.\d+\s*$/.test(cell)).length;
  return withComma > withPoint ? ',' : '.';
}

/**
 * Whether a column of numbers that were typed as text has commas: in a workbook, in JSON or in Parquet, whose own numbers
 * come with a point. 1,234 may be a thousand and a bit, so it says nothing.
 */
export const hasDecimalCommas = (sample: readonly string[][]): boolean =>
  (sample[0] ?? []).some((_, index) => {
    const told = cellsOf(sample, index).filter((cell) => !isSilence(cell));
    const withComma = told.filter((cell) => /^-?(\d+|\d{1,3}(\.\d{3})+),(\d{1,2}|\d{4,})$/.test(cell)).length;
    const areNumbers = told.filter((cell) => /^-?[\d.]*(,\d+)?$/.test(cell)).length >= mostly * told.length;
    return withComma > 0 && areNumbers && !told.some((cell) => /^-?\d+\.\d+$/.test(cell));
  });

type Looked = ColumnFound & { isAmbiguous: boolean };

/** Some dirt does not change what a column is: nine in ten cells decide. */
const mostly = 0.9;

function columnFound(name: string, cells: readonly string[], decimal: '.' | ','): Looked {
  const { values, distinct } = commonest(cells);
  const plain = { name, distinct, filled: cells.length, min: null, max: null, dateFormat: '', isAmbiguous: false };
  const base: Looked = { ...plain, looksLike: 'text', values, answers: null, hasTags: hasTags(cells), personal: [] };
  if (cells.length === 0) return { ...base, looksLike: 'empty' };
  const formats = dateFormatsOf(cells);
  const [format] = formats;
  const told = cells.filter((cell) => !isSilence(cell));
  const all = told.map((cell) => numberFrom(cell, decimal)).filter((number): number is number => number !== null);
  const areNumbers = all.length > 0 && all.length >= mostly * told.length;
  if (format && !(areNumbers && format === 'YYYYMMDD' && !/date|fecha/i.test(name)))
    return { ...base, looksLike: 'date', dateFormat: format, isAmbiguous: formats.length > 1 };
  const personal = personalIn(name, cells);
  if (!areNumbers) return { ...base, answers: wordsAsAnswers(distinct > values.length ? [] : values), personal };
  const codes = new Set(missingCodesIn([...new Set(all)]));
  const numbers = codes.size === 0 ? all : all.filter((number) => !codes.has(number));
  const range = { min: least(numbers), max: -least(numbers.map((number) => -number)) };
  return { ...base, ...range, looksLike: 'number', personal };
}

/** A column of nothing but names has no words around them, by which they are found elsewhere. */
function personalIn(name: string, cells: readonly string[]): PersonalFound[] {
  const among = personalAmong(cells.slice(0, personalCells));
  const named = personNamesAmong(name, cells.slice(0, personalCells));
  return named === 0 ? among : [{ kind: 'name', cells: named }, ...among.filter(({ kind }) => kind !== 'name')];
}

const mostValues = 60;

const least = (numbers: readonly number[]): number => numbers.reduce((least, number) => Math.min(least, number));

function commonest(cells: readonly string[]): { values: string[]; distinct: number } {
  const counts = new Map<string, number>();
  for (const cell of cells) counts.set(cell, (counts.get(cell) ?? 0) + 1);
  const sorted = [...counts].sort((a, b) => b[1] - a[1]).slice(0, mostValues);
  return { values: sorted.map(([value]) => value.slice(0, 200)), distinct: counts.size };
}

/** Values that come back in several cells, alone or with others: a semicolon in a sentence parts no tags. */
function hasTags(cells: readonly string[]): boolean {
  const split = cells.filter((cell) => cell.includes(';'));
  if (split.length < 2) return false;
  const tags = split.flatMap((cell) => cell.split(';').map((tag) => tag.trim())).filter((tag) => tag !== '');
  const isShort = tags.every((tag) => tag.length <= 40);
  return isShort && new Set(tags).size <= Math.max(2, tags.length * 0.6);
}

function dateFormatsOf(cells: readonly string[]): string[] {
  const looked = cells.slice(0, 2000);
  const dated = looked.filter((cell) => /^\d{1,4}[-/._]?\d/.test(cell) && cell.length >= 6 && cell.length <= 30);
  if (dated.length < mostly * looked.length) return [];
  const all = formatsFor(dated);
  if (all.length > 0) return all;
  // Dirt among the dates: the format of most of them.
  const few = dated.filter((_, index) => index % 3 === 0);
  const votes = new Map<string, number>();
  for (const cell of few) for (const format of formatsFor([cell])) votes.set(format, (votes.get(format) ?? 0) + 1);
  return [...votes].filter(([, count]) => count >= mostly * few.length).map(([format]) => format);
}

function oddities(columns: readonly Looked[]): SurveyWarning[] {
  const warnings: SurveyWarning[] = columns
    .filter((column) => column.isAmbiguous)
    .map((column) => ({ kind: 'date-could-be-either', column: column.name, format: column.dateFormat }));
  if (columns.length > manyColumns) warnings.push({ kind: 'many-columns', count: columns.length });
  const isNumber = columns.filter((column) => numberFrom(column.name, '.') !== null).length;
  if (columns.length > 1 && isNumber > columns.length / 2) warnings.push({ kind: 'header-looks-like-data' });
  return warnings;
}
