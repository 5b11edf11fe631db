import type { CurvePoint } from '../../../shared/layout/mapLayout.ts';
import styles from '../canvas.module.css';
import { usePointWords } from './usePointWords.ts';

interface Props {
  point: CurvePoint;
  /** Where a gap lies. */
  middle: number;
}

/** A point of the curve where nothing can be taken hold of: a picture for whoever hears it, and no slider. */
export function PointPicture({ point: { emotionId, x, y }, middle }: Props) {
  const said = usePointWords(emotionId);
  return (
    said && (
      <div
        className={styles.handle}
        data-gap={y === null || undefined}
        style={{ transform: `translate(${x - 12}px, ${(y ?? middle) - 12}px)` }}
        role="img"
        aria-label={`${said.name}: ${said.value}`}
      />
    )
  );
}
