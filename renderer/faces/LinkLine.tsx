import type { LinkShape } from '../../shared/layout/mapLayout.ts';
import { textStyles } from '../../shared/layout/textStyles.ts';
import styles from './LinkLine.module.css';
import { SvgLines } from './SvgLines.tsx';

/** A way from one card to another, with its arrow and words. An SVG group in map units. */
export function LinkLine({ shape, isSelected = false }: { shape: LinkShape; isSelected?: boolean }) {
  const { x, y, angle } = shape.arrow;
  return (
    <g className={styles.link} data-selected={isSelected || undefined}>
      <path className={styles.line} d={shape.path} />
      <path className={styles.arrow} d="M0 0L-9 -4.5V4.5Z" transform={`translate(${x} ${y}) rotate(${angle})`} />
      <SvgLines
        lines={shape.label}
        style={textStyles.linkLabel}
        x={shape.labelAt.x}
        y={shape.labelAt.y}
        colour="var(--ink-2)"
      />
    </g>
  );
}
