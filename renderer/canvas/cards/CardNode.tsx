import { memo, useRef } from 'react';
import { textStyleOf } from '../../../shared/layout/cardLook.ts';
import { CardParts, cardFrame } from '../../faces/CardFace.tsx';
import type { CardFaceProps } from '../../faces/cardFaceProps.ts';
import { usePicture } from '../../session/usePicture.ts';
import { useWords } from '../../session/words.ts';
import styles from '../canvas.module.css';
import { NameField } from '../typing/NameField.tsx';
import { useSelfFocus } from '../useSelfFocus.ts';
import { cardLabel } from './cardLabel.ts';

interface CardNodeProps extends Omit<CardFaceProps, 'pictureUrl'> {
  readonly stage: string;
  readonly lane: string;
  /** Drawn by the far layer; here it can be touched and read aloud. */
  readonly isFar: boolean;
  readonly isSelected: boolean;
  /** Chosen together with the selected one. */
  readonly isChosen: boolean;
  readonly isTyping: boolean;
  readonly isCarried: boolean;
}

/** A card on the map. There may be hundreds, so it only draws: the layer around it listens and hands it what it shows. */
export const CardNode = memo(function CardNode(props: CardNodeProps) {
  const { card, box, stage, lane, isFar, isSelected, isChosen, isTyping, isCarried } = props;
  const ref = useRef<HTMLDivElement>(null);
  const { words } = useWords();
  useSelfFocus(ref, isSelected, isTyping);
  const isDrawn = !isFar || isTyping;
  const { width, height } = box;
  const { className, style, ...frame } = isDrawn ? cardFrame(props) : { className: '', style: { width, height } };
  return (
    <div
      ref={ref}
      {...frame}
      className={`${styles.card} ${className}`}
      style={{ ...style, left: box.x, top: box.y }}
      data-walk
      data-held
      data-card={card.id}
      data-carried={isCarried || undefined}
      tabIndex={-1}
      {...{ 'aria-label': cardLabel({ card, stage, lane, value: box.figure }, words) }}
      // While it holds a field it is no button: nothing interactive may stand inside one.
      {...(isTyping ? { role: 'group' } : { role: 'button', 'aria-pressed': isSelected || isChosen })}
    >
      {isDrawn && (card.assetId === null ? <NearCard {...props} /> : <PictureCard {...props} />)}
    </div>
  );
});

function PictureCard(props: CardNodeProps) {
  return <NearCard {...props} pictureUrl={usePicture(props.card.assetId)} />;
}

function NearCard(props: CardNodeProps & Pick<CardFaceProps, 'pictureUrl'>) {
  const { card, box, channel, figure, metric, pictureUrl, isTyping } = props;
  const face = { card, channel, figure, metric, pictureUrl };
  if (!isTyping) return <CardParts {...face} box={box} />;
  const style = textStyleOf(box.look);
  return (
    <>
      <CardParts {...face} box={{ ...box, text: { ...box.text, lines: [] } }} />
      <NameField
        kind="card"
        id={card.id}
        text={card.text}
        className={styles.cardField ?? ''}
        style={{
          left: box.textAt.x,
          top: box.textAt.y,
          width: box.textWidth,
          font: `${style.isItalic ? 'italic ' : ''}${style.weight} ${style.size}px/${style.lineHeight}px var(--font-${style.family})`,
        }}
      />
    </>
  );
}
