import type { Recipe } from '../journey/recipe.ts';
import type { Source } from '../journey/source.ts';
import { columnsIn } from './recipes.ts';
import type { ImportOutcome, NameFound } from './survey.ts';

/** What a newer file changes about a source, said before it takes the older one's place. */
export interface Changes {
  /** The very same bytes. */
  isSameFile: boolean;
  rows: { before: number; now: number };
  used: { before: number; now: number };
  period: { before: string; now: string };
  /** Names that the older file did not have, and names that it had. */
  newNames: string[];
  goneNames: string[];
  newColumns: string[];
  goneColumns: string[];
}

type Next = Pick<ImportOutcome, 'sha256' | 'rows' | 'rowsUsed' | 'from' | 'to'>;

export function changesOf(
  source: Source,
  next: Next,
  names: readonly Pick<NameFound, 'name'>[],
  columns: readonly string[],
): Changes {
  const known = new Set(Object.keys(source.recipe.matches));
  // Rows that were left out for their name are known by it, too.
  for (const { reason, detail } of source.leftOut) if (reason === 'unmatched' && detail !== '') known.add(detail);
  const found = new Set(names.map(({ name }) => name));
  const before = source.columns ?? columnsIn(source.recipe);
  const now = new Set(columns);
  return {
    isSameFile: source.sha256 === next.sha256,
    rows: { before: source.rows, now: next.rows },
    used: { before: source.rowsUsed, now: next.rowsUsed },
    period: { before: spanOf(source), now: spanOf(next) },
    newNames: [...found].filter((name) => !known.has(name)),
    goneNames: [...known].filter((name) => !found.has(name)),
    newColumns: source.columns ? columns.filter((column) => !before.includes(column)) : [],
    goneColumns: before.filter((column) => !now.has(column)),
  };
}

const spanOf = ({ from, to }: { from: string; to: string }): string => (from === to ? from : `${from} – ${to}`);

/** The recipe without the columns that a newer file has no longer, so that a person can say what takes their place. */
export function withoutColumns(recipe: Recipe, gone: readonly string[]): Recipe {
  const cleared = (column: string) => (gone.includes(column) ? '' : column);
  const orNull = (column: string | null) => (column !== null && gone.includes(column) ? null : column);
  const { wide, customerColumn, ...kept } = recipe;
  const columns = wide?.columns.filter(({ column }) => !gone.includes(column)) ?? [];
  return {
    ...kept,
    ...(columns.length > 0 && { wide: { columns } }),
    ...(customerColumn !== undefined && !gone.includes(customerColumn) && { customerColumn }),
    touchpointColumn: cleared(recipe.touchpointColumn),
    scoreColumn: cleared(recipe.scoreColumn),
    countColumn: orNull(recipe.countColumn),
    commentColumn: orNull(recipe.commentColumn),
    date: recipe.date && gone.includes(recipe.date.column) ? null : recipe.date,
    segmentColumns: recipe.segmentColumns.filter((column) => !gone.includes(column)),
    where: recipe.where.filter(({ column }) => !gone.includes(column)),
    boxes: recipe.boxes && {
      ...recipe.boxes,
      bottom: cleared(recipe.boxes.bottom),
      middle: cleared(recipe.boxes.middle),
      top: cleared(recipe.boxes.top),
    },
  };
}
