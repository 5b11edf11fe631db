import type { CommentsFound } from '../../shared/experience/survey.ts';
import type { Recipe } from '../../shared/journey/recipe.ts';
import { ok } from '../../shared/result.ts';
import { type Duck, text } from './duck.ts';
import { rowConditions } from './rowConditions.ts';
import type { CommentsQuestion, SurveyResult } from './surveyEngine.ts';

const mostComments = 100;
const longest = 2000;

/** What customers wrote about one touchpoint, newest first; words are found whatever their case and accents. */
export async function commentsIn(
  duck: Duck,
  file: string,
  recipe: Recipe,
  question: CommentsQuestion,
): Promise<SurveyResult<CommentsFound>> {
  const nothing = { comments: [], all: 0 };
  if (!recipe.commentColumn) return ok(nothing);
  const conditions = rowConditions(recipe, question);
  if (!conditions.ok) return conditions;
  if (conditions.value === null) return ok(nothing);
  const wanted = [
    `touchpoint = ${text(question.touchpointId)}`,
    "trim(comment) <> ''",
    ...conditions.value,
    ...wordsIn(question.search).map((word) => `contains(${plain('comment')}, ${plain(text(word))})`),
  ];
  const row = (await knowsPlaces(duck, file)) ? 'file_row' : 'file_row_number + 1';
  // A line of a wide file may tell of one touchpoint twice; its comment is one.
  const rows =
    await duck.rows(`SELECT row, left(trim(comment), ${longest}), day::VARCHAR, score, count(*) OVER () FROM (
      SELECT DISTINCT ON (row) ${row} AS row, comment, day, score FROM read_parquet(${text(file)}, file_row_number = true)
      WHERE ${wanted.join(' AND ')})
    ORDER BY day DESC NULLS LAST, row LIMIT ${mostComments}`);
  return ok({
    comments: rows.map(([row, comment, day, score]) => ({
      row: Number(row),
      text: String(comment),
      day: day === null ? '' : String(day),
      score: score === null || score === undefined ? null : Number(score),
    })),
    all: Number(rows[0]?.[4] ?? 0),
  });
}

/** Rows kept before Senda noted them tell only their place among themselves. */
async function knowsPlaces(duck: Duck, file: string): Promise<boolean> {
  const [found] = await duck.rows(`SELECT count(*) FROM parquet_schema(${text(file)}) WHERE name = 'file_row'`);
  return Number(found?.[0]) > 0;
}

const plain = (sql: string): string => `strip_accents(lower(${sql}))`;
const wordsIn = (search: string): string[] => search.split(/\s+/).filter((word) => word !== '');
