import type { Comparison } from '../../../shared/experience/compare.ts';
import styles from './compare.module.css';

const width = 220;
const height = 18;
const pad = 5;

/** One difference on a line with zero in the middle; a full point holds, an empty one does not. */
export function DifferencePlot({ comparison, reach }: { comparison: Comparison<unknown>; reach: number }) {
  const { difference, verdict } = comparison;
  const at = (value: number) => width / 2 + (reach === 0 ? 0 : (value / reach) * (width / 2 - pad));
  const { value, interval } = difference;
  return (
    <svg className={styles.plot} width={width} height={height} aria-hidden data-verdict={verdict}>
      <path className={styles.zero} d={`M${width / 2} 0V${height}`} />
      {interval && (
        <path
          d={`M${at(interval.low)} ${height / 2}H${at(interval.high)}M${at(interval.low)} 5V13M${at(interval.high)} 5V13`}
        />
      )}
      <circle cx={at(value)} cy={height / 2} r={4} />
    </svg>
  );
}

/** How far the plots must reach for the widest interval. */
export const reachOf = (comparisons: readonly Comparison<unknown>[]): number =>
  Math.max(
    0,
    ...comparisons.flatMap(({ difference: { value, interval } }) =>
      [value, interval?.low ?? 0, interval?.high ?? 0].map(Math.abs),
    ),
  );
