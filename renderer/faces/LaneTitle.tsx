import type { LaneBox } from '../../shared/layout/mapLayout.ts';
import { measures } from '../../shared/layout/measures.ts';
import { textStyles } from '../../shared/layout/textStyles.ts';
import { linesHeight } from '../../shared/layout/wrapText.ts';
import styles from './LaneTitle.module.css';
import { TextLines } from './TextLines.tsx';

/** A lane's name at the left of its row, and the scale of a feeling lane beside it. */
export function LaneTitle({ box }: { box: LaneBox }) {
  const at = { x: measures.laneTitlePad, y: measures.stageHeadPad };
  return (
    <div style={{ position: 'relative', width: measures.laneTitleWidth, height: box.height }}>
      <TextLines lines={box.name} style={textStyles.laneName} at={at} />
      <TextLines
        lines={box.about}
        style={textStyles.laneAbout}
        colour="var(--ink-3)"
        at={{ x: at.x, y: at.y + linesHeight(box.name) }}
      />
      {box.band &&
        (['top', 'middle', 'bottom'] as const).map((place) => (
          <span key={place} className={styles.scale} style={{ top: (box.band?.[place] ?? 0) - box.y - 8 }}>
            {scale[place]}
          </span>
        ))}
    </div>
  );
}

const scale = { top: '+2', middle: '0', bottom: '−2' } as const;
