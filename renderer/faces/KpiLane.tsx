import type { KpiShape } from '../../shared/layout/mapLayout.ts';
import type { Words } from '../../shared/text/words.ts';
import { useWords } from '../session/words.ts';
import styles from './KpiLane.module.css';

/** Of a point; an interval that lies within it would only fray it. */
const radius = 4;

/** A metric stage by stage with its target: what misses it is drawn hollow. An SVG group in map units. */
export function KpiLane({ shape, right }: { shape: KpiShape; right: number }) {
  const { words } = useWords();
  const { x, y, points, line, target, metric } = shape;
  return (
    <g className={styles.kpi} aria-hidden>
      {target && <path className={styles.target} d={`M${x} ${target.y}H${right}`} />}
      <path className={styles.line} d={line} />
      {points.map(
        ({ stageId, x: at, low, high }) =>
          low !== null &&
          high !== null &&
          Math.abs(low - high) > 2 * radius && (
            <path key={stageId} className={styles.whisker} d={`M${at} ${low}V${high}m-4 0h8M${at - 4} ${low}h8`} />
          ),
      )}
      {points.map((point) => (
        <circle key={point.stageId} cx={point.x} cy={point.y} r={radius} data-missed={point.isMissed || undefined} />
      ))}
      {points.map((point) => (
        <text key={point.stageId} className={styles.value} x={point.x + 9} y={besidePoint(point.y, target)}>
          {point.text}
        </text>
      ))}
      <text x={x + 11} y={y + 18}>
        {target ? `${metric} · ${words('faces.target', { value: target.text })}` : metric}
      </text>
    </g>
  );
}

const letters = 16;

/** Above its point, or below where the target's line would strike it through. */
function besidePoint(y: number, target: KpiShape['target']): number {
  const above = y - 6;
  const isStruck = target !== null && target.y > above - letters && target.y < above + 4;
  return isStruck ? y + letters : above;
}

/** The same as a sentence. */
export function kpiInWords({ metric, points, target }: KpiShape, stages: (id: string) => string, words: Words): string {
  const values = points.map(({ stageId, text }) => `${stages(stageId)} ${text}`).join('; ');
  const aim = target ? ` (${words('faces.target', { value: target.text })})` : '';
  return `${metric}${aim}: ${values}`;
}
