import type { MetricDefinition } from '../journey/metric.ts';
import { groupOf } from './groups.ts';
import { medianOf } from './median.ts';
import { addTallies, emptyTally, type Tally } from './tally.ts';

/** The tally of single answers: what the engine counts in SQL, for answers that are in memory. */
export const tallyOf = (
  metric: Pick<MetricDefinition, 'goodIs' | 'positiveFrom' | 'negativeTo'>,
  answers: readonly number[],
): Tally => {
  const total = answers.map((answer) => tallyOfOne(metric, answer)).reduce(addTallies, emptyTally);
  const exact = medianOf(answers);
  return exact ? { ...total, exact } : total;
};

function tallyOfOne(metric: Parameters<typeof tallyOf>[0], answer: number): Tally {
  const group = groupOf(metric, answer);
  return {
    ...emptyTally,
    rows: 1,
    weight: 1,
    sum: answer,
    squares: answer * answer,
    [group]: 1,
  };
}
