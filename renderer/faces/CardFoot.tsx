import { signWidth } from '../../shared/layout/cardFoot.ts';
import type { CardBox } from '../../shared/layout/mapLayout.ts';
import { textStyles } from '../../shared/layout/textStyles.ts';
import { useWords } from '../session/words.ts';
import { BasisSign } from './BasisSign.tsx';
import styles from './CardFace.module.css';
import { TextLines } from './TextLines.tsx';

const { lineHeight } = textStyles.cardHead;

/** The line below a card's text, signed with how sure its evidence is. */
export function CardFoot({ box: { foot, footAt, footSign, hue } }: { box: CardBox }) {
  const { words } = useWords();
  if (foot.length === 0) return null;
  const word = footSign && words(`faces.basis.${footSign}`);
  const at = footSign ? { x: footAt.x + signWidth, y: footAt.y } : footAt;
  // On a coloured ground the lightest ink would be too light.
  const colour = hue === null ? 'var(--ink-3)' : 'var(--ink-2)';
  return (
    <>
      {footSign && (
        <span className={styles.sign} style={{ left: footAt.x, top: footAt.y, height: lineHeight, color: colour }}>
          <BasisSign basis={footSign} />
        </span>
      )}
      <TextLines lines={{ lines: foot, lineHeight }} style={textStyles.cardHead} colour={colour} at={at} />
      {word && !foot.some((line) => line.includes(word)) && <span className="said">{word}</span>}
    </>
  );
}
