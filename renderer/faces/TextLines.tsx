import type { Lines } from '../../shared/layout/mapLayout.ts';
import type { TextStyle } from '../../shared/layout/textStyles.ts';
import styles from './TextLines.module.css';

interface Props {
  lines: Lines;
  style: TextStyle;
  colour?: string;
  at?: { x: number; y: number };
  align?: 'left' | 'center';
}

/** A text exactly as the layout broke it: no browser breaks it anew, so screen and paper agree. */
export function TextLines({ lines, style, colour = 'var(--ink)', at, align = 'left' }: Props) {
  return (
    <span
      className={styles.text}
      style={{
        font: `${style.isItalic ? 'italic ' : ''}${style.weight} ${style.size}px/${style.lineHeight}px var(--font-${style.family})`,
        color: colour,
        textAlign: align,
        ...(at && { position: 'absolute', left: at.x, top: at.y }),
      }}
    >
      {lines.lines.join(' \n')}
    </span>
  );
}
