import { ImageIcon } from 'lucide-react';
import { textStyleOf } from '../../shared/layout/cardLook.ts';
import type { CardBox } from '../../shared/layout/mapLayout.ts';
import { useWords } from '../session/words.ts';
import styles from './CardFace.module.css';
import { CardFoot } from './CardFoot.tsx';
import { CardSign } from './CardSign.tsx';
import type { CardFaceProps } from './cardFaceProps.ts';
import { hueStyle } from './hueStyle.ts';
import { MarkSign } from './MarkSign.tsx';
import { TextLines } from './TextLines.tsx';
import { TouchpointFace } from './TouchpointFace.tsx';

/** How a card looks, on screen and on paper alike; whoever places it decides where. */
export const CardFace = (props: CardFaceProps) => {
  const { className, ...frame } = cardFrame(props);
  return (
    <div className={`${className} ${styles.free}`} {...frame}>
      <CardParts {...props} />
    </div>
  );
};

/**
 * What makes an element the frame of a card: its ground, its border, its size. The canvas puts it on the element that
 * hands touch, for there are hundreds and each costs a moving map something; it must be positioned.
 */
export function cardFrame({ card, box, isSelected = false }: CardFaceProps) {
  const isIndirect = card.kind === 'touchpoint' && card.contact === 'indirect';
  return {
    className: styles.card ?? '',
    'data-look': box.look,
    'data-hued': box.hue === null ? undefined : true,
    'data-indirect': isIndirect || undefined,
    'data-wide': box.stageId !== box.untilStageId || undefined,
    'data-selected': isSelected || undefined,
    style: { width: box.width, height: box.height, ...hueStyle(box.hue) },
  };
}

/** What stands in the frame. */
export function CardParts(props: CardFaceProps) {
  const { card, box } = props;
  return (
    <>
      {card.kind === 'touchpoint' ? <TouchpointFace {...props} /> : <PlainFace {...props} />}
      {box.mark && <Mark box={box} mark={box.mark} />}
    </>
  );
}

function PlainFace({ card, box, pictureUrl }: CardFaceProps) {
  const { words } = useWords();
  const { value, effort } = card;
  const isRated = card.kind === 'opportunity' && (value !== null || effort !== null);
  return (
    <>
      {box.picture && (
        <div className={styles.picture} data-empty={!pictureUrl || undefined} style={{ height: box.picture.height }}>
          {pictureUrl ? (
            <img src={pictureUrl} alt="" draggable={false} />
          ) : (
            <ImageIcon strokeWidth={1.25} aria-hidden />
          )}
        </div>
      )}
      {box.signAt && (
        <span className={styles.sign} style={{ left: box.signAt.x, top: box.signAt.y, height: box.text.lineHeight }}>
          <CardSign look={box.look} />
        </span>
      )}
      <TextLines
        lines={box.text}
        style={textStyleOf(box.look)}
        at={box.textAt}
        colour={box.look === 'action' ? 'var(--ink-2)' : undefined}
        isMain
      />
      <CardFoot box={box} />
      {isRated && (
        <span className="said">{words('faces.opportunityRating', { value: value ?? '–', effort: effort ?? '–' })}</span>
      )}
    </>
  );
}

function Mark({ box, mark }: { box: CardBox; mark: NonNullable<CardBox['mark']> }) {
  const { words } = useWords();
  return (
    <span className={styles.sign} style={{ left: box.markAt.x, top: box.markAt.y, height: 17 }}>
      <MarkSign mark={mark} />
      <span className="said">{words(`faces.marks.${mark}`)}</span>
    </span>
  );
}
