import type { MeasuredShape } from '../../shared/layout/mapLayout.ts';
import styles from './MeasuredCurve.module.css';

/** What customers answered: dotted teal, a soft ribbon for the interval. An SVG group in map units. */
export function MeasuredCurve({ shape }: { shape: MeasuredShape }) {
  return (
    <g aria-hidden>
      {shape.ribbon && <path className={styles.ribbon} d={shape.ribbon} />}
      <path className={styles.line} d={shape.line} />
      {shape.points.length === 1 &&
        shape.points.map(({ touchpointId, x, y }) => (
          <circle key={touchpointId} className={styles.alone} cx={x} cy={y} r={2.5} />
        ))}
    </g>
  );
}
