import { memo } from 'react';
import type { LinkShape } from '../../shared/layout/mapLayout.ts';
import { textStyles } from '../../shared/layout/textStyles.ts';
import styles from './LinkLine.module.css';
import { SvgLines } from './SvgLines.tsx';

interface Props {
  shape: LinkShape;
  isSelected?: boolean;
}

/** A way from one card to another, with its arrow. An SVG group in map units. */
export const LinkLine = memo(function LinkLine({ shape, isSelected = false }: Props) {
  return (
    <g className={styles.link} data-selected={isSelected || undefined}>
      <path className={styles.line} d={shape.path} />
      <path className={styles.arrow} d={arrowHead(shape.arrow)} />
    </g>
  );
});

/** What is said of a way: drawn after all ways, so that none crosses it out. */
export const LinkWords = memo(function LinkWords({ shape: { label, labelAt } }: { shape: LinkShape }) {
  if (label.lines.length === 0) return null;
  return <SvgLines lines={label} style={textStyles.linkLabel} x={labelAt.x} y={labelAt.y} colour="var(--ink-2)" />;
});

/** Turned by hand: a transform of its own would cost every frame of a moving map something, for every link. */
function arrowHead({ x, y, angle }: LinkShape['arrow']): string {
  const [cos, sin] = [Math.cos((angle * Math.PI) / 180), Math.sin((angle * Math.PI) / 180)];
  const corner = (along: number, aside: number) =>
    `${n(x + along * cos - aside * sin)} ${n(y + along * sin + aside * cos)}`;
  return `M${n(x)} ${n(y)}L${corner(-8, -3.75)}L${corner(-8, 3.75)}Z`;
}

const n = (value: number): string => String(Math.round(value * 100) / 100);
