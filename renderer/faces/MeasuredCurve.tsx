import type { MeasuredShape } from '../../shared/layout/mapLayout.ts';
import styles from './MeasuredCurve.module.css';

/** What customers answered: dotted teal, a soft ribbon for the interval. An SVG group in map units. */
export function MeasuredCurve({ shape }: { shape: MeasuredShape }) {
  return (
    <g aria-hidden>
      {shape.ribbon && <path className={styles.ribbon} d={shape.ribbon} />}
      <path className={styles.line} d={shape.line} />
      {shape.points.map(({ touchpointId, x, y, text }) =>
        text === '' && shape.points.length > 1 ? null : (
          <circle key={touchpointId} className={styles.alone} cx={x} cy={y} r={text === '' ? 2.5 : 3.5} />
        ),
      )}
      {shape.points.map(
        ({ touchpointId, text, textAt }) =>
          textAt && (
            <text key={touchpointId} className={styles.value} x={textAt.x} y={textAt.y} textAnchor="middle">
              {text}
            </text>
          ),
      )}
    </g>
  );
}
