import { finestPeriod } from '../../shared/experience/dates.ts';
import { namedApart } from '../../shared/experience/guessWide.ts';
import type { ColumnFound } from '../../shared/experience/survey.ts';
import type { Recipe } from '../../shared/journey/recipe.ts';

/** What a column of the file is for. */
export const roles = [
  'ignore',
  'touchpoint',
  'score',
  'answers',
  'date',
  'segment',
  'comment',
  'bottom',
  'middle',
  'top',
  'count',
  'customer',
] as const;
export type Role = (typeof roles)[number];

const boxes = ['bottom', 'middle', 'top'] as const;

export function roleOf(recipe: Recipe, column: string): Role {
  if (column === recipe.touchpointColumn) return 'touchpoint';
  if (column === recipe.date?.column) return 'date';
  const box = boxes.find((name) => recipe.boxes?.[name] === column);
  if (box) return box;
  if (recipe.boxes === null && column === recipe.scoreColumn) return 'score';
  if (recipe.wide?.columns.some((answers) => answers.column === column)) return 'answers';
  if (column === recipe.countColumn) return 'count';
  if (column === recipe.customerColumn) return 'customer';
  if (column === recipe.commentColumn) return 'comment';
  return recipe.segmentColumns.includes(column) ? 'segment' : 'ignore';
}

/** The recipe after a person gave the column another role; who had a role that only one can have loses it. */
export function withRole(recipe: Recipe, column: ColumnFound, role: Role): Recipe {
  const { name } = column;
  const freed = freeFromRoles(recipe, name);
  switch (role) {
    case 'ignore':
      return freed;
    case 'touchpoint':
      return { ...long(freed), touchpointColumn: name, lookup: null };
    case 'date': {
      const period = finestPeriod(column.dateFormat);
      return { ...freed, date: { column: name, format: column.dateFormat, period } };
    }
    case 'comment':
      return { ...freed, commentColumn: name };
    case 'segment':
      return {
        ...freed,
        segmentColumns: [...freed.segmentColumns, name],
        ...(column.hasTags && { tagColumns: [...(freed.tagColumns ?? []), name] }),
      };
    case 'count':
      return { ...freed, countColumn: name };
    case 'customer':
      return { ...freed, customerColumn: name };
    case 'score':
      return {
        ...long(freed),
        boxes: null,
        scoreColumn: name,
        ...(column.answers && { answers: column.answers.answers }),
      };
    case 'answers':
      return withAnswers(freed, column);
    default:
      return { ...long(freed), scoreColumn: '', boxes: { ...(freed.boxes ?? noBoxes), [role]: name } };
  }
}

/** A file is wide or long, never both; what words are worth belonged to the columns before. */
function long({ wide: _, answers: __, ...recipe }: Recipe): Recipe {
  return recipe;
}

/** One more column that holds the answers about one touchpoint. What all of them share is no part of their names. */
function withAnswers(recipe: Recipe, { name, answers }: ColumnFound): Recipe {
  const named = [...(recipe.wide?.columns ?? []).map(({ column }) => column), name];
  return {
    ...recipe,
    touchpointColumn: '',
    scoreColumn: '',
    boxes: null,
    wide: { columns: namedApart(named) },
    ...(answers && { answers: { ...answers.answers, ...recipe.answers } }),
  };
}

const noBoxes = { bottom: '', middle: '', top: '', hold: 'percent' } as const;

function freeFromRoles({ wide, customerColumn, ...recipe }: Recipe, name: string): Recipe {
  const columns = wide?.columns.filter(({ column }) => column !== name) ?? [];
  const cleared = (column: string) => (column === name ? '' : column);
  return {
    ...recipe,
    ...(columns.length > 0 && { wide: { columns } }),
    ...(customerColumn !== undefined && customerColumn !== name && { customerColumn }),
    touchpointColumn: cleared(recipe.touchpointColumn),
    scoreColumn: cleared(recipe.scoreColumn),
    boxes: recipe.boxes && {
      ...recipe.boxes,
      bottom: cleared(recipe.boxes.bottom),
      middle: cleared(recipe.boxes.middle),
      top: cleared(recipe.boxes.top),
    },
    date: recipe.date?.column === name ? null : recipe.date,
    countColumn: recipe.countColumn === name ? null : recipe.countColumn,
    commentColumn: recipe.commentColumn === name ? null : recipe.commentColumn,
    segmentColumns: recipe.segmentColumns.filter((column) => column !== name),
    ...(recipe.tagColumns && { tagColumns: recipe.tagColumns.filter((column) => column !== name) }),
  };
}
