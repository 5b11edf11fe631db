import type { HeatCell } from '../../shared/layout/overlayShapes.ts';
import styles from './HeatCells.module.css';

/** Lanes' cells tinted by what their touchpoints say together, the figure always beside the tint. An SVG group. */
export const HeatCells = ({ cells }: { cells: readonly HeatCell[] }) => (
  <g aria-hidden>
    <PoorPattern />
    {cells.map(({ laneId, stageId, x, y, width, height, tone, text, about }) => (
      <g key={`${laneId}|${stageId}`}>
        {tone && <rect className={styles.tint} {...{ x, y, width, height }} style={{ fill: `var(--${tone})` }} />}
        {tone?.startsWith('bad') && <rect {...{ x, y, width, height }} fill={`url(#${poor})`} />}
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

const poor = 'heat-poor';

/** Lines over the tint tell poor cells from good ones where there is no colour. */
const PoorPattern = () => (
  <defs>
    <pattern id={poor} width={7} height={7} patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
      <path d="M0 0V7" stroke="var(--bad-2)" strokeWidth={1.4} opacity={0.3} />
    </pattern>
  </defs>
);
