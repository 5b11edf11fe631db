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
  const rows =
    await duck.rows(`SELECT file_row_number, left(trim(comment), ${longest}), day::VARCHAR, score, count(*) OVER ()
    FROM read_parquet(${text(file)}, file_row_number = true) WHERE ${wanted.join(' AND ')}
    ORDER BY day DESC NULLS LAST, file_row_number LIMIT ${mostComments}`);
  return ok({
    comments: rows.map(([row, comment, day, score]) => ({
      row: Number(row) + 1,
      text: String(comment),
      day: day === null ? '' : String(day),
      score: score === null || score === undefined ? null : Number(score),
    })),
    all: Number(rows[0]?.[4] ?? 0),
  });
}

const plain = (sql: string): string => `strip_accents(lower(${sql}))`;
const wordsIn = (search: string): string[] => search.split(/\s+/).filter((word) => word !== '');
