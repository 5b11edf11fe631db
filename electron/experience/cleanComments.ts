import { masks } from '../../shared/experience/personal.ts';
import type { Recipe } from '../../shared/journey/recipe.ts';
import { text } from './duck.ts';

/** What is done to a comment that holds the hint; whatever the change looks for, the hint is part of it. */
interface Step {
  readonly hint: string;
  change(comment: string): string;
}

/**
 * Rows whose comments have no markup and, unless somebody wants them as they are, tell of no persons. Most comments have
 * neither, which is found out many times quicker than by looking for each of it.
 */
export function withCleanComments(rows: string, cell: string, { personal }: Pick<Recipe, 'personal'>): string {
  const steps = personal === 'keep' ? markup : [...markup, ...masking];
  return steps.reduce(
    (before, { hint, change }) =>
      `(SELECT * REPLACE (CASE WHEN regexp_matches(${cell}, ${text(hint)}) THEN ${change(cell)} ELSE ${cell} END AS ${cell})
        FROM ${before})`,
    rows,
  );
}

const replace = (from: string, pattern: string, to: string): string =>
  `regexp_replace(${from}, ${text(pattern)}, ${text(to)}, 'g')`;

const masking: readonly Step[] = masks.map(({ hint, patterns }) => ({
  hint,
  change: (comment) => patterns.reduce((masked, [pattern, mask]) => replace(masked, pattern, mask), comment),
}));

const entities = [
  ['&nbsp;', ' '],
  ['&lt;', '<'],
  ['&gt;', '>'],
  ['&quot;', '"'],
  ['&#39;', "'"],
  ['&apos;', "'"],
  ['&amp;', '&'],
] as const;

/** Web forms leave markup behind; it says nothing, and it may say much about persons. */
const markup: readonly Step[] = [
  {
    hint: '<',
    change: (comment) => replace(replace(comment, '<(br|/p|/div|/li)[^<>]*>', ' '), '</?[A-Za-z!][^<>]*>', ''),
  },
  {
    hint: '&',
    change: (comment) =>
      entities.reduce((from, [entity, sign]) => `replace(${from}, ${text(entity)}, ${text(sign)})`, comment),
  },
];
