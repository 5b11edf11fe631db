import type { Lines } from '../../shared/layout/mapLayout.ts';
import type { TextStyle } from '../../shared/layout/textStyles.ts';
import styles from './SvgLines.module.css';

interface Props {
  lines: Lines;
  style: TextStyle;
  /** The middle of the first line's upper edge. */
  x: number;
  y: number;
  colour: string;
}

/** Broken text inside an SVG, centred, with a halo of paper so that lines below do not cut it. */
export function SvgLines({ lines, style, x, y, colour }: Props) {
  // Baseline of a line box: half the leading, then the ascent, which is near 0.78 of the size for both fonts' lower case.
  const baseline = style.lineHeight / 2 + style.size * 0.36;
  return (
    <text
      className={styles.text}
      textAnchor="middle"
      fill={colour}
      style={{ font: `${style.weight} ${style.size}px var(--font-${style.family})` }}
    >
      {lines.lines.map((line, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a line is its place; two may read the same.
        <tspan key={index} x={x} y={y + baseline + index * lines.lineHeight}>
          {line}
        </tspan>
      ))}
    </text>
  );
}
