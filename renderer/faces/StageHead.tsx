import type { StageBox } from '../../shared/layout/mapLayout.ts';
import { measures } from '../../shared/layout/measures.ts';
import { foldedTop, stageNameStyle } from '../../shared/layout/stageHead.ts';
import { textStyles } from '../../shared/layout/textStyles.ts';
import { linesHeight } from '../../shared/layout/wrapText.ts';
import { numberIn } from '../../shared/text/words.ts';
import { useWords } from '../session/words.ts';
import { hueStyle } from './hueStyle.ts';
import styles from './StageHead.module.css';
import { TextLines } from './TextLines.tsx';

/** A stage's name in the customer's voice, and its time below; fills the head of its column. */
export function StageHead({ box }: { box: StageBox }) {
  return (
    <div className={styles.head} style={{ width: box.width, height: box.height, ...hueStyle(box.hue) }}>
      {box.isCollapsed ? <Folded box={box} /> : <Open box={box} />}
      {box.hue !== null && <span className={styles.hue} />}
    </div>
  );
}

/** So far below the upper edge that the names of a row stand on one line, whatever stands below them. */
const most = 10;

function Open({ box }: { box: StageBox }) {
  const gap = Math.min(most, Math.max(0, (box.height - linesHeight(box.name) - linesHeight(box.about)) / 2));
  const at = { x: measures.stageHeadPad, y: gap };
  return (
    <div className={styles.names}>
      <TextLines lines={box.name} style={stageNameStyle(box)} at={at} />
      <TextLines
        lines={box.about}
        style={textStyles.stageAbout}
        colour="var(--ink-3)"
        at={{ x: at.x, y: at.y + linesHeight(box.name) }}
      />
    </div>
  );
}

/** The name turned to run down the narrow column, and below it how many cards lie inside. */
function Folded({ box }: { box: StageBox }) {
  const { language } = useWords();
  const style = stageNameStyle(box);
  return (
    <>
      <span className={styles.count}>{box.hiddenCards > 0 && numberIn(language).format(box.hiddenCards)}</span>
      <span className={styles.turned} style={{ left: (box.width + linesHeight(box.name)) / 2, top: foldedTop }}>
        <TextLines lines={box.name} style={style} />
      </span>
    </>
  );
}
