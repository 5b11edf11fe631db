import { textStyles } from '../../shared/layout/textStyles.ts';
import { useWords } from '../session/words.ts';
import { CardFoot } from './CardFoot.tsx';
import { ChannelSign } from './ChannelSign.tsx';
import type { CardFaceProps } from './cardFaceProps.ts';
import { MetricBar } from './MetricBar.tsx';
import { OverlayOnCard } from './OverlayOnCard.tsx';
import { StarSign } from './StarSign.tsx';
import { TextLines } from './TextLines.tsx';
import styles from './TouchpointFace.module.css';

const fewAnswers = 30;

/**
 * Channel and star above, name and value in the middle, times and the value's bar below. On paper words are read in the
 * order in which they are drawn, so the value follows the name.
 */
export function TouchpointFace({ card, box, channel, figure, metric }: CardFaceProps) {
  const { words } = useWords();
  const isFaded = figure?.n !== null && figure?.n !== undefined && figure.n < fewAnswers;
  return (
    <>
      <TextLines lines={box.text} style={textStyles.cardTitle} at={box.textAt} isMain />
      {card.contact === 'indirect' && <span className="said">{words('faces.indirect')}</span>}
      {box.figure && (
        <span
          className={styles.figure}
          data-faded={isFaded || undefined}
          style={{ right: box.textAt.x, top: box.textAt.y, lineHeight: `${textStyles.cardTitle.lineHeight}px` }}
        >
          {box.figure}
        </span>
      )}
      {box.head && (
        <span className={styles.head} style={{ left: box.textAt.x, top: box.textAt.y - 17 }}>
          <ChannelSign channel={channel} />
          {box.head}
        </span>
      )}
      {card.isMomentOfTruth && (
        <span className={styles.star} style={{ right: box.textAt.x - 1, top: box.textAt.y - 18 }}>
          <StarSign />
          <span className="said">{words('faces.momentOfTruth')}</span>
        </span>
      )}
      <CardFoot box={box} />
      <OverlayOnCard box={box} isFaded={isFaded} />
      {figure && metric && box.figure && (
        <MetricBar box={box.overlay.bar} figure={figure} metric={metric} isFaded={isFaded} />
      )}
    </>
  );
}
