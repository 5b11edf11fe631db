import type { OverlayChoice } from '../../shared/bridge/contract.ts';
import type { JourneyMap } from '../../shared/journey/journeyMap.ts';
import type { Metric } from '../../shared/journey/metric.ts';
import { inOrder } from '../../shared/journey/order.ts';
import { failed, ok, type Result } from '../../shared/result.ts';
import type { ExportWords } from './exportWords.ts';

export type OverlayProblem =
  | { kind: 'cli-no-metric'; metric: string; metrics: string }
  | { kind: 'cli-no-period'; period: string; periods: string };

type Wish = Pick<ExportWords, 'metric' | 'where' | 'period'> & Partial<Pick<ExportWords, 'mode' | 'against'>>;

const nothing: OverlayChoice = { metricId: null, segment: {}, period: '' };

/**
 * What lies over the printed map. Unless something else is wished, that is what the window opens with: the first
 * metric, for everybody, in the newest period.
 */
export function sheetOverlay(journey: JourneyMap, wish: Wish): Result<OverlayChoice, OverlayProblem> {
  const metrics = inOrder(journey.metrics);
  const metric = wish.metric === null ? metrics[0] : metrics.find((known) => isMeant(known, wish.metric ?? ''));
  if (!metric && wish.metric !== null)
    return failed({ kind: 'cli-no-metric', metric: wish.metric, metrics: metrics.map(({ name }) => name).join(', ') });
  if (!metric) return ok(nothing);
  const periods = periodsOf(journey, metric);
  if (wish.period !== null && wish.period !== 'all' && !periods.includes(wish.period))
    return failed({ kind: 'cli-no-period', period: wish.period, periods: ['all', ...periods].join(', ') });
  const period = wish.period === 'all' ? '' : (wish.period ?? periods.at(-1) ?? '');
  const { against = null, mode = null } = wish;
  if (against !== null && !['before', 'first', ...periods].includes(against))
    return failed({ kind: 'cli-no-period', period: against, periods: ['before', 'first', ...periods].join(', ') });
  return ok({
    ...{ metricId: metric.id, segment: wish.where, period },
    ...(mode && { mode }),
    ...(against !== null && { against: { period: against, segment: null } }),
  });
}

const isMeant = ({ id, name }: Metric, wished: string): boolean =>
  id === wished || name.trim().toLocaleLowerCase() === wished.trim().toLocaleLowerCase();

function periodsOf(journey: JourneyMap, { id }: Metric): string[] {
  const periods = new Set<string>();
  for (const { metricId, period } of Object.values(journey.figures)) if (metricId === id) periods.add(period);
  periods.delete('');
  return [...periods].sort();
}
