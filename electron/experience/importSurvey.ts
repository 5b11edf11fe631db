import { matchNames, settledMatches } from '../../shared/experience/matchNames.ts';
import type { ImportOutcome, SurveyWarning } from '../../shared/experience/survey.ts';
import type { Recipe } from '../../shared/journey/recipe.ts';
import { failed, ok } from '../../shared/result.ts';
import { leftOutRows, periodsOf, segmentValues, totalsOf } from './account.ts';
import { blankLines } from './blankLines.ts';
import { type Duck, text } from './duck.ts';
import { countValues, cutsOf, needsValues, withExact } from './exactFigures.ts';
import { figuresOf, type Group, groupsOf, mostFigures } from './figures.ts';
import { keepRows } from './keepRows.ts';
import { type Counted, passOver, type ReadableRows, readableRows } from './readRows.ts';
import { keepsPlaces, notePlaces } from './rowPlaces.ts';
import { judgedScoreIs } from './scores.ts';
import type { ImportOptions, SurveyResult } from './surveyEngine.ts';
import { judgedRows, reasonSql, refusedValue, segmentNames, tidy } from './surveySql.ts';
import type { RowPlaces } from './tables/table.ts';
import { taggedNames, tagsOf } from './tags.ts';
import { periodSql, tallyColumns, tallySql } from './tallySql.ts';
import { unfitColumn } from './unfitColumn.ts';
import type { Means, Way } from './ways.ts';

const mostNames = 5000;
const mostSegmentValues = 500;

/**
 * From a file to figures. The rows are counted once, as finely as anybody asks (name, period, all segments, reason);
 * everything coarser is a sum over that small table, which costs nothing however many rows there are.
 */
export async function importSurvey(
  duckFor: (files: string[]) => Promise<Duck>,
  means: Means,
  file: string,
  recipe: Recipe,
  options: ImportOptions,
  places: RowPlaces,
  hashOf: () => Promise<string>,
): Promise<SurveyResult<ImportOutcome>> {
  const rows = await readableRows(file, recipe, means);
  if (!rows.ok) return rows;
  try {
    const duck = await duckFor([rows.value.readable.path, ...(options.rowsTo ? [options.rowsTo] : [])]);
    const [outcome, sha256] = await Promise.all([
      counted(duck, rows.value, recipe, options, places, means.way),
      hashOf(),
    ]);
    return outcome.ok ? ok({ ...outcome.value, sha256 }) : outcome;
  } finally {
    await rows.value.readable.close();
  }
}

async function counted(
  duck: Duck,
  rows: ReadableRows,
  recipe: Recipe,
  options: ImportOptions,
  places: RowPlaces,
  way: Way,
): Promise<SurveyResult<ImportOutcome>> {
  const { opened } = rows;
  let unfit: string | null = null;
  const read = await passOver(duck, rows, async (from) => {
    unfit = await unfitColumn(duck, from, opened.columns, recipe, opened.bytes);
    await duck.run(
      `CREATE OR REPLACE TEMP TABLE counted AS ${fineCount(from, opened.columns, recipe, unfit !== null)}`,
    );
    const [total] = await duck.rows('SELECT coalesce(sum(n_rows), 0) FROM counted');
    return Number(total?.[0] ?? 0);
  });
  const { source, unreadable, warnings } = read;
  if (options.rowsTo && keepsPlaces(recipe)) await notePlaces(duck, await passedOver(rows, read, places, way));
  const refusal = await tooMany(duck, recipe);
  if (refusal) return refusal;
  const matches = await match(duck, recipe, options);
  const leftOut = await leftOutRows(duck, unreadable);
  const { rows: readable, rowsUsed, from, to } = await totalsOf(duck, recipe);
  const groups = await exactGroups(duck, source, opened.columns, recipe);
  const { figures, limited } = figuresOf(recipe, options.metricId, groups);
  if (options.rowsTo) await keepRows(duck, read, opened.columns, recipe, places, options.rowsTo);
  return ok({
    figures,
    rows: readable + unreadable,
    rowsUsed,
    leftOut,
    from,
    to,
    segments: segmentValues(recipe, groups.flat()),
    periods: periodsOf(groups.flat()),
    sha256: '',
    hasRows: options.rowsTo !== null,
    recipe: { ...recipe, matches: { ...recipe.matches, ...matches } },
    warnings: [...opened.warnings, ...warnings, ...limited, ...nothingUsed(rowsUsed, unfit)],
  });
}

/** Of a copy that Senda made it is known; in a file of one column a blank line is a row. */
async function passedOver(
  { readable, opened, inFile }: ReadableRows,
  { quote }: Counted,
  { skipped }: RowPlaces,
  way: Way,
): Promise<readonly number[]> {
  if (skipped.length > 0 || inFile.length === 1) return skipped;
  return blankLines(readable.path, { delimiter: opened.reading.delimiter, quote }, way);
}

function fineCount(source: string, columns: readonly string[], recipe: Recipe, isUnfit: boolean): string {
  const segments = segmentNames(recipe);
  const counts = [...tallyColumns, 'first_day', 'last_day'];
  const fine = [
    'name',
    'why_not',
    ...segments,
    `${periodSql(recipe)} AS period`,
    `${isUnfit ? "'…'" : refusedValue} AS refused`,
  ];
  const tidied = [`${tidy('name')} AS name`, ...segments.map((name) => `${tidy(name)} AS ${name}`)];
  const why = [`${reasonSql(tidy('name'))} AS reason`, 'refused'];
  return `SELECT ${[...tidied, 'period', ...why, ...counts].join(', ')} FROM (
    SELECT ${fine.join(', ')}, ${tallySql(recipe, judgedScoreIs(recipe))}, min(day) AS first_day, max(day) AS last_day
    FROM (${judgedRows(source, columns, recipe)}) GROUP BY ALL)`;
}

async function exactGroups(duck: Duck, source: string, columns: readonly string[], recipe: Recipe): Promise<Group[][]> {
  const lists = await groupsOf(duck, recipe);
  if (!needsValues(recipe)) return lists;
  await countValues(duck, source, columns, recipe);
  const cuts = await cutsOf(duck, recipe);
  const exact: Group[][] = [];
  // What is too fine for the map need not be worked out, either.
  for (const list of lists) exact.push(list.length > mostFigures ? list : await withExact(duck, recipe, list, cuts));
  await duck.run('DROP TABLE spread; DROP TABLE grains; DROP TABLE IF EXISTS coarse');
  return exact;
}

/** The comment column, chosen by mistake, would make a figure of every row. */
async function tooMany(duck: Duck, recipe: Recipe): Promise<SurveyResult<never> | null> {
  const tagged = taggedNames(recipe);
  const counts = ['name', ...segmentNames(recipe)].map((name) =>
    tagged.includes(name) ? `len(list_distinct(flatten(list(${tagsOf(name)}))))` : `count(DISTINCT ${name})`,
  );
  const [row] = await duck.rows(`SELECT ${counts.join(', ')} FROM counted`);
  const [names, ...values] = (row ?? []).map(Number);
  if (names !== undefined && names > mostNames)
    return failed({ kind: 'survey-too-many-names', column: recipe.touchpointColumn, count: names, limit: mostNames });
  for (const [index, column] of recipe.segmentColumns.entries()) {
    const count = values[index] ?? 0;
    if (count > mostSegmentValues)
      return failed({ kind: 'survey-too-many-segments', column, count, limit: mostSegmentValues });
  }
  return null;
}

async function match(duck: Duck, recipe: Recipe, options: ImportOptions): Promise<Record<string, string>> {
  const names = await duck.rows("SELECT name, sum(n_rows) FROM counted WHERE name <> '' GROUP BY name");
  const found = names.map(([name, rows]) => ({ name: String(name), rows: Number(rows) }));
  const matches = settledMatches(matchNames(found, recipe, options.targets));
  const pairs = Object.entries(matches).map(([name, id]) => `(${text(name)}, ${text(id)})`);
  await duck.run('CREATE OR REPLACE TEMP TABLE matches (name VARCHAR, id VARCHAR)');
  if (pairs.length > 0) await duck.run(`INSERT INTO matches VALUES ${pairs.join(', ')}`);
  await duck.run(
    'CREATE OR REPLACE TEMP TABLE placed AS SELECT m.id, c.* FROM counted c LEFT JOIN matches m ON c.name = m.name',
  );
  // Of a column chosen by mistake, both would be as long as the file.
  await duck.run('DROP TABLE counted');
  return matches;
}

const nothingUsed = (rowsUsed: number, unfit: string | null): SurveyWarning[] => [
  ...(rowsUsed === 0 ? [{ kind: 'no-row-used' }] : []),
  ...(unfit !== null ? [{ kind: 'column-unfit', column: unfit }] : []),
];
