import type { MissingPart } from '../../shared/experience/definition.ts';
import { parseFormula } from '../../shared/experience/formula/parse.ts';
import type { ColumnFound, NameFound } from '../../shared/experience/survey.ts';
import { isUnscored } from '../../shared/experience/unscored.ts';
import type { MetricDefinition } from '../../shared/journey/metric.ts';
import type { Recipe } from '../../shared/journey/recipe.ts';
import type { Result } from '../../shared/result.ts';
import { type Decisions, decisionOf, needsAnswer } from './decisions.ts';
import { hasColumnsFor, type MeasureDraft } from './measureDraft.ts';

/** Something that only a person can say, and that the import waits for. */
export interface Blocker {
  kind:
    | 'touchpoint'
    | 'columns'
    | 'expression'
    | 'customer'
    | 'median'
    | 'unscored'
    | 'date'
    | 'period'
    | 'measure'
    | 'name'
    | 'confirm'
    | 'similar'
    | 'nothing';
  /** How many answers are missing, where they can be counted. */
  amount: number;
  /** Whether without it nothing can be computed at all. */
  stopsCounting: boolean;
}

/** What isn't certain must be asked: all that is open, most fundamental first. */
export function blockersOf(
  recipe: Recipe,
  draft: MeasureDraft,
  measure: Result<MetricDefinition, MissingPart>,
  names: readonly NameFound[],
  decisions: Decisions,
  columns: readonly ColumnFound[] = [],
): Blocker[] {
  const open: Blocker[] = [];
  const block = (kind: Blocker['kind'], stopsCounting: boolean, amount = 1) =>
    open.push({ kind, stopsCounting, amount });
  if (recipe.touchpointColumn === '' && !recipe.wide) block('touchpoint', true);
  if (!hasColumnsFor(draft.kind, recipe)) block('columns', true);
  const { formula } = draft.known;
  if (
    draft.kind === 'formula' &&
    !parseFormula(
      recipe.expression ?? '',
      columns.map(({ name }) => name),
    ).ok
  )
    block('expression', true);
  if (formula === 'customers' && !recipe.customerColumn) block('customer', true);
  if (formula === 'median' && recipe.countColumn !== null) block('median', true);
  if (measure.ok && isUnscored(recipe, measure.value, columns)) block('unscored', true);
  if (recipe.date && recipe.date.format === '') block('date', true);
  if (draft.kind === 'revenue' && recipe.date === null) block('period', true);
  if (!measure.ok) block('measure', true);
  else if ((draft.known.name ?? '').trim() === '') block('name', false);
  else if (!draft.isConfirmed) block('confirm', false);
  const waiting = names.filter((found) => needsAnswer(found, decisions)).length;
  if (waiting > 0) block('similar', false, waiting);
  const isAnyTaken = names.some((found) => decisionOf(found, decisions).kind !== 'leave');
  if (names.length > 0 && !isAnyTaken) block('nothing', false);
  return open;
}
