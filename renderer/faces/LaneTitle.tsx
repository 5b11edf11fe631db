import type { JourneyMap } from '../../shared/journey/journeyMap.ts';
import type { LaneBox, MatrixShape } from '../../shared/layout/mapLayout.ts';
import { measures } from '../../shared/layout/measures.ts';
import { textStyles } from '../../shared/layout/textStyles.ts';
import { linesHeight } from '../../shared/layout/wrapText.ts';
import { ChannelSign } from './ChannelSign.tsx';
import { hueStyle } from './hueStyle.ts';
import styles from './LaneTitle.module.css';
import { LockSign } from './LockSign.tsx';
import { TextLines } from './TextLines.tsx';

interface Props {
  box: LaneBox;
  /** Of a lane that shows channels. */
  matrix?: MatrixShape | undefined;
  channels?: JourneyMap['channels'];
}

/** A lane's name at the left of its row, with its colour and its lock, and the scale of what is drawn in it. */
export function LaneTitle({ box, matrix, channels }: Props) {
  const at = { x: measures.laneTitlePad, y: measures.stageHeadPad };
  return (
    <div className={styles.title} style={{ width: measures.laneTitleWidth, height: box.height, ...hueStyle(box.hue) }}>
      {box.hue !== null && <span className={styles.hue} />}
      <div className={styles.names}>
        <TextLines lines={box.name} style={textStyles.laneName} at={at} />
        <TextLines
          lines={box.about}
          style={textStyles.laneAbout}
          colour="var(--ink-3)"
          at={{ x: at.x, y: at.y + linesHeight(box.name) }}
        />
        {box.isLocked && (
          <span className={styles.lock}>
            <LockSign />
          </span>
        )}
      </div>
      {box.band &&
        (['top', 'middle', 'bottom'] as const).map((place) => (
          <span key={place} className={styles.scale} style={{ top: (box.band?.[place] ?? 0) - box.y - 8 }}>
            {scale[place]}
          </span>
        ))}
      {matrix?.rows.map(({ channelId, name, y, height }) => (
        <span key={channelId} className={styles.channel} style={{ top: y - box.y, height }}>
          <ChannelSign channel={channels?.[channelId]} />
          {name}
        </span>
      ))}
    </div>
  );
}

const scale = { top: '+2', middle: '0', bottom: '−2' } as const;
