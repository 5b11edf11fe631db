import type { Card } from '../../shared/journey/card.ts';
import { signWidth } from '../../shared/layout/cardFoot.ts';
import { textStyleOf } from '../../shared/layout/cardLook.ts';
import { textStyles } from '../../shared/layout/textStyles.ts';
import { useWords } from '../session/words.ts';
import { BasisSign } from './BasisSign.tsx';
import styles from './CardFace.module.css';
import type { CardFaceProps } from './cardFaceProps.ts';
import { TextLines } from './TextLines.tsx';
import { TouchpointFace } from './TouchpointFace.tsx';

/** How a card looks, on screen and on paper alike; whoever places it decides where. */
export function CardFace(props: CardFaceProps) {
  const { card, box, isSelected = false } = props;
  const isIndirect = card.kind === 'touchpoint' && card.contact === 'indirect';
  return (
    <div
      className={styles.card}
      data-kind={card.kind}
      data-indirect={isIndirect || undefined}
      data-selected={isSelected || undefined}
      style={{ width: box.width, height: box.height }}
    >
      {card.kind === 'touchpoint' ? <TouchpointFace {...props} /> : <PlainFace {...props} />}
    </div>
  );
}

const isSoft = (kind: Card['kind']): boolean => kind === 'action' || kind === 'thought';

function PlainFace({ card, box, pictureUrl }: CardFaceProps) {
  const { words } = useWords();
  const { value, effort } = card;
  const isRated = card.kind === 'opportunity' && (value !== null || effort !== null);
  return (
    <>
      {box.picture && (
        <div className={styles.picture} style={{ height: box.picture.height }}>
          {pictureUrl && <img src={pictureUrl} alt="" draggable={false} />}
        </div>
      )}
      <TextLines
        lines={box.text}
        style={textStyleOf(card.kind)}
        at={box.textAt}
        colour={isSoft(card.kind) ? 'var(--ink-2)' : 'var(--ink)'}
      />
      {box.foot && box.footSign && (
        <span className={styles.sign} style={{ left: box.footAt.x, top: box.footAt.y }}>
          <BasisSign basis={box.footSign} />
        </span>
      )}
      {box.foot && (
        <TextLines
          lines={{ lines: [box.foot], lineHeight: textStyles.cardHead.lineHeight }}
          style={textStyles.cardHead}
          colour="var(--ink-3)"
          at={box.footSign ? { x: box.footAt.x + signWidth, y: box.footAt.y } : box.footAt}
        />
      )}
      {isRated && (
        <span className="said">{words('faces.opportunityRating', { value: value ?? '–', effort: effort ?? '–' })}</span>
      )}
      {card.evidence !== '' && <span className="said">{words(`faces.basis.${card.basis}`)}</span>}
    </>
  );
}
