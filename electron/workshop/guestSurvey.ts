import type { BridgeProblem } from '../../shared/bridge/contract.ts';
import type { Figure } from '../../shared/journey/figure.ts';
import { failed, ok, type Result } from '../../shared/result.ts';
import { suppressed } from '../../shared/share/suppress.ts';
import { usualSmallest } from '../../shared/share/withoutCustomers.ts';
import type { SurveyQuestion } from '../../shared/workshop/messages.ts';

/** Counts figures under conditions from rows that lie with the host. */
export type CountFigures = (question: SurveyQuestion) => Promise<Result<Figure[], BridgeProblem>>;

/**
 * Answers a guest's filter without telling of few. A group of fewer answers than are shown to others is left out; so is
 * one whose counterpart is that small, for the guest could ask for everybody and subtract.
 */
export async function answerGuest(
  question: SurveyQuestion,
  count: CountFigures,
): Promise<Result<Figure[], BridgeProblem>> {
  const columns = new Set(question.where.map(({ column }) => column));
  // Of several values in one column, any two questions could be held against each other.
  if (columns.size !== question.where.length || columns.size > 4) return failed({ kind: 'workshop-filter-too-fine' });
  const asked = await count(question);
  if (!asked.ok) return asked;
  const wider: Figure[][] = [];
  for (const parent of parentsOf(question)) {
    const counted = await count(parent);
    if (!counted.ok) return counted;
    wider.push(counted.value);
  }
  const { small, others } = suppressed(asked.value, usualSmallest);
  const shown = asked.value.filter((figure) => !small.has(figure.id) && !others.has(figure.id));
  return ok(shown.filter((figure) => wider.every((parent) => isFarFrom(figure, parent))));
}

/** The same question with one condition less. */
const parentsOf = (question: SurveyQuestion): SurveyQuestion[] => [
  ...question.where.map((dropped) => ({ ...question, where: question.where.filter((kept) => kept !== dropped) })),
  ...(question.period === '' ? [] : [{ ...question, period: '' }]),
];

/** Whether those whom the condition leaves out are none, or not few. */
function isFarFrom({ touchpointId, metricId, n }: Figure, wider: readonly Figure[]): boolean {
  if (n === null) return true;
  return wider
    .filter((figure) => figure.touchpointId === touchpointId && figure.metricId === metricId && figure.n !== null)
    .every((figure) => (figure.n ?? 0) === n || (figure.n ?? 0) - n >= usualSmallest);
}
