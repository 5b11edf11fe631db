import type { JourneyMap } from '../../shared/journey/journeyMap.ts';
import type { MatrixShape } from '../../shared/layout/mapLayout.ts';
import type { Words } from '../../shared/text/words.ts';
import styles from './ChannelMatrix.module.css';

interface Props {
  shape: MatrixShape;
  left: number;
  right: number;
}

/** Which channel serves which touchpoint: filled where it is the touchpoint's own, open where it serves it as well. */
export function ChannelMatrix({ shape, left, right }: Props) {
  return (
    <g className={styles.matrix} aria-hidden>
      {shape.rows.map(({ channelId, y, height }) => (
        <path key={channelId} className={styles.row} d={`M${left} ${y + height / 2}H${right}`} />
      ))}
      {shape.handovers.map(({ fromId, toId, path }) => (
        <path key={`${fromId}-${toId}`} className={styles.handover} d={path} />
      ))}
      {shape.dots.map(({ touchpointId, channelId, x, y, isMain }) => (
        <circle
          key={`${touchpointId}-${channelId}`}
          className={isMain ? styles.main : styles.other}
          cx={x}
          cy={y}
          r={isMain ? 5 : 4}
        />
      ))}
    </g>
  );
}

/** The same as a list of sentences: which touchpoints each channel serves, and where the journey changes channels. */
export function matrixInWords(shape: MatrixShape, { cards, channels }: JourneyMap, words: Words): string[] {
  const nameOf = (id: string): string => cards[id]?.text.trim() || words('canvas.unnamedCard');
  const channelOf = (id: string): string => channels[cards[id]?.channelId ?? '']?.name ?? '';
  const rows = shape.rows.map(({ channelId }) => {
    const served = shape.dots
      .filter((dot) => dot.channelId === channelId)
      .map(({ touchpointId, isMain }) =>
        isMain ? nameOf(touchpointId) : words('faces.alsoBy', { touchpoint: nameOf(touchpointId) }),
      );
    return words('faces.matrixRow', {
      channel: channels[channelId]?.name ?? '',
      touchpoints: served.join(', '),
    });
  });
  const handovers = shape.handovers.map(({ fromId, toId }) =>
    words('faces.handover', { touchpoint: nameOf(toId), from: channelOf(fromId), to: channelOf(toId) }),
  );
  return [...rows, ...handovers];
}
