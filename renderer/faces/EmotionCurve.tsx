import type { CurveShape } from '../../shared/layout/mapLayout.ts';
import { textStyles } from '../../shared/layout/textStyles.ts';
import { linesHeight } from '../../shared/layout/wrapText.ts';
import styles from './EmotionCurve.module.css';
import { SvgLines } from './SvgLines.tsx';

interface Props {
  shape: CurveShape;
  /** The persona's hue, 0–7. */
  hue: number;
  selectedId?: string | null;
}

/** What a person drew: soft area, solid line, open points, words at the points. An SVG group in map units, silent:
 * the points are told by whatever makes them touchable. */
export function EmotionCurve({ shape, hue, selectedId = null }: Props) {
  const colour = `var(--persona-${hue})`;
  return (
    <g aria-hidden>
      <path className={styles.area} d={shape.area} fill={colour} />
      <path className={styles.line} d={shape.line} stroke={colour} />
      {shape.points.map(({ emotionId, x, y }) =>
        y === null ? null : (
          <circle
            key={emotionId}
            className={styles.point}
            cx={x}
            cy={y}
            r={emotionId === selectedId ? 7 : 5}
            stroke={colour}
          />
        ),
      )}
      {shape.labels.map((label) => (
        <g key={label.emotionId}>
          <SvgLines
            lines={label.label}
            style={textStyles.curveLabel}
            x={label.x + label.width / 2}
            y={label.y}
            colour="var(--ink)"
          />
          {label.feeling && (
            <SvgLines
              lines={{ lines: [label.feeling], lineHeight: textStyles.curveFeeling.lineHeight }}
              style={textStyles.curveFeeling}
              x={label.x + label.width / 2}
              y={label.y + linesHeight(label.label)}
              colour="var(--ink-3)"
            />
          )}
        </g>
      ))}
    </g>
  );
}
