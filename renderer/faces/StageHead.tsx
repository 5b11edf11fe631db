import type { StageBox } from '../../shared/layout/mapLayout.ts';
import { measures } from '../../shared/layout/measures.ts';
import { textStyles } from '../../shared/layout/textStyles.ts';
import { linesHeight } from '../../shared/layout/wrapText.ts';
import { TextLines } from './TextLines.tsx';

/** A stage's name in the customer's voice, and its time below; fills the head of its column. */
export function StageHead({ box }: { box: StageBox }) {
  const gap = Math.max(0, (box.height - linesHeight(box.name) - linesHeight(box.about)) / 2);
  const at = { x: measures.stageHeadPad, y: gap };
  return (
    <div style={{ position: 'relative', width: box.width, height: box.height }}>
      <TextLines lines={box.name} style={textStyles.stageName} at={at} />
      <TextLines
        lines={box.about}
        style={textStyles.stageAbout}
        colour="var(--ink-3)"
        at={{ x: at.x, y: at.y + linesHeight(box.name) }}
      />
    </div>
  );
}
