import type { HeatCell } from '../../shared/layout/overlayShapes.ts';
import styles from './HeatCells.module.css';

/** Lanes' cells tinted by what their touchpoints say together, the figure always beside the tint. An SVG group. */
export const HeatCells = ({ cells }: { cells: readonly HeatCell[] }) => (
  <g aria-hidden>
    {cells.map(({ laneId, stageId, x, y, width, height, tone, text, about }) => (
      <g key={`${laneId}|${stageId}`}>
        {tone && <rect className={styles.tint} {...{ x, y, width, height }} style={{ fill: `var(--${tone})` }} />}
        {tone && <rect {...{ x, y, width }} height={3} style={{ fill: `var(--${tone})` }} />}
        <text className={styles.figure} x={x + 11} y={y + 21}>
          {text}
          {about !== '' && (
            <tspan className={styles.about} dx={7}>
              {about}
            </tspan>
          )}
        </text>
      </g>
    ))}
  </g>
);
