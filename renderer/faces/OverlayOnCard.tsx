import type { CardBox } from '../../shared/layout/mapLayout.ts';
import { textStyles } from '../../shared/layout/textStyles.ts';
import { useWords } from '../session/words.ts';
import styles from './OverlayOnCard.module.css';
import colours from './sides.module.css';

/** What an overlay's mode draws on a touchpoint besides its figure and bar. */
export function OverlayOnCard({ box: { overlay }, isFaded }: { box: CardBox; isFaded: boolean }) {
  const { words } = useWords();
  const { strip, trend, parts, change } = overlay;
  return (
    <>
      {strip && <Strip {...strip} isFaded={isFaded} />}
      {trend && <Trend shape={trend} />}
      {parts && <Parts shape={parts} isFaded={isFaded} />}
      {change && (
        <span
          className={styles.change}
          data-better={change.isBetter}
          style={{ right: `calc(100% - ${change.right}px)`, top: change.middle - 8 }}
        >
          <Triangle isUp={change.isUp} />
          {change.text}
          <span className="said">{words(change.isBetter ? 'faces.better' : 'faces.worse')}</span>
        </span>
      )}
    </>
  );
}

const steps = [1, 2, 3, 4, 5];

/** Filled up to the figure's step: the length says it where colours do not. */
function Strip({
  x,
  y,
  width,
  height,
  tone,
  step,
  isFaded,
}: NonNullable<CardBox['overlay']['strip']> & { isFaded: boolean }) {
  return (
    <span
      className={styles.strip}
      data-faded={isFaded || undefined}
      style={{ left: x, top: y, width, height }}
      aria-hidden
    >
      {steps.map((each) => (
        <span key={each} style={each <= step ? { background: `var(--${tone})` } : undefined} />
      ))}
    </span>
  );
}

function Trend({
  shape: { x, y, width, height, line, now, turns },
}: {
  shape: NonNullable<CardBox['overlay']['trend']>;
}) {
  return (
    <svg
      className={styles.trend}
      style={{ left: x, top: y }}
      width={width}
      height={height}
      viewBox={`${x} ${y} ${width} ${height}`}
      aria-hidden
    >
      <path d={line} />
      {turns.map((turn) => (
        <path
          key={turn.x}
          className={styles.turn}
          d={turn.isUp ? `M${turn.x} ${turn.y - 4}l4 7h-8z` : `M${turn.x} ${turn.y + 4}l4 -7h-8z`}
        />
      ))}
      {now && <circle cx={now.x} cy={now.y} r={3} />}
    </svg>
  );
}

const sides = ['low', 'middle', 'high'] as const;

function Parts({ shape, isFaded }: { shape: NonNullable<CardBox['overlay']['parts']>; isFaded: boolean }) {
  const { x, y, width, height, text, textY } = shape;
  return (
    <>
      <span
        className={`${colours.sides} ${styles.parts}`}
        data-faded={isFaded || undefined}
        style={{ left: x, top: y, width, height }}
        aria-hidden
      >
        {sides.map((side) => shape[side] > 0 && <span key={side} data-side={side} style={{ flexGrow: shape[side] }} />)}
      </span>
      <span
        className={styles.shares}
        style={{
          left: x,
          top: textY,
          fontSize: textStyles.cardHead.size,
          lineHeight: `${textStyles.cardHead.lineHeight}px`,
        }}
      >
        {text}
      </span>
    </>
  );
}

/** Points up or down; the sign before the number says the same. */
export const Triangle = ({ isUp }: { isUp: boolean }) => (
  <svg width={8} height={8} viewBox="0 0 8 8" aria-hidden>
    <path d={isUp ? 'M4 0.6L7.8 7.4H0.2Z' : 'M4 7.4L0.2 0.6H7.8Z'} fill="currentColor" />
  </svg>
);
