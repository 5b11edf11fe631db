import type { Lines } from '../../shared/layout/mapLayout.ts';
import type { TextStyle } from '../../shared/layout/textStyles.ts';
import styles from './TextLines.module.css';

interface Props {
  lines: Lines;
  style: TextStyle;
  colour?: string | undefined;
  at?: { x: number; y: number };
  align?: 'left' | 'center';
  /** The one text that stands in the flow: of hundreds of cards, each saves a layer of its own for it. */
  isMain?: boolean;
}

/** A text exactly as the layout broke it: no browser breaks it anew, so screen and paper agree. */
export function TextLines({ lines, style, colour, at, align = 'left', isMain = false }: Props) {
  return (
    <span
      className={style.family === 'sans' ? styles.sans : styles.serif}
      style={{
        fontSize: style.size,
        lineHeight: `${style.lineHeight}px`,
        ...(style.weight !== 400 && { fontWeight: style.weight }),
        ...(style.isItalic && { fontStyle: 'italic' }),
        ...(colour !== undefined && { color: colour }),
        ...(align === 'center' && { textAlign: align }),
        ...(at && (isMain ? { marginLeft: at.x, marginTop: at.y } : { position: 'absolute', left: at.x, top: at.y })),
      }}
    >
      {lines.lines.join(' \n')}
    </span>
  );
}
