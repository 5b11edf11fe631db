import { useStore } from '@xyflow/react';
import type { JourneyMap } from '../../shared/journey/journeyMap.ts';
import type { LaneBox, MatrixShape } from '../../shared/layout/mapLayout.ts';
import { measures } from '../../shared/layout/measures.ts';
import { ChannelSign } from '../faces/ChannelSign.tsx';
import styles from './smallChannels.module.css';

interface Props {
  lane: LaneBox;
  matrix: MatrixShape;
  channels: JourneyMap['channels'];
}

/** Nearer than this, a row of the matrix is as high as a line of small words. */
const legible = 12 / measures.matrixRow;

/** Which row of a channel matrix is whose, where the map is small: its dots say nothing without. */
export function SmallChannels({ lane, matrix, channels }: Props) {
  const isLegible = useStore(({ transform }) => transform[2] >= legible);
  if (!isLegible) return null;
  return matrix.rows.map(({ channelId, name, y, height }) => (
    <span
      key={channelId}
      className={styles.channel}
      style={{ top: `${((y - lane.y) / lane.height) * 100}%`, height: `${(height / lane.height) * 100}%` }}
    >
      <ChannelSign channel={channels[channelId]} size={10} />
      <span>{name}</span>
    </span>
  ));
}
