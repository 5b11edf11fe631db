import type { MapFrame } from '../../shared/layout/mapLayout.ts';
import { textStyles } from '../../shared/layout/textStyles.ts';
import { useWords } from '../session/words.ts';
import styles from './BlueprintLines.module.css';

const { size } = textStyles.laneAbout;

/** A blueprint's three lines with their names, told apart by their strokes as well. */
export function BlueprintLines({ layout }: { layout: MapFrame }) {
  const { words } = useWords();
  return (
    <g className={styles.lines}>
      {layout.blueprintLines.map(({ kind, y }) => (
        <g key={kind} data-kind={kind}>
          <path d={`M0 ${y}H${layout.width}`} />
          <text x={layout.laneTitleWidth + 12} y={y + size * 0.36}>
            {words(`faces.blueprint.${kind}`)}
          </text>
        </g>
      ))}
    </g>
  );
}
