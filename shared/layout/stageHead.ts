import type { Id } from '../journey/id.ts';
import type { Stage } from '../journey/stage.ts';
import type { StageBox } from './mapLayout.ts';
import { measures } from './measures.ts';
import { type TextStyle, textStyles } from './textStyles.ts';
import { linesHeight, noLines, wrapAtMost, wrapText } from './wrapText.ts';

/** A head before it has a place, and the height that its words need. */
export interface StageHead {
  readonly box: Omit<StageBox, 'x' | 'y' | 'height'>;
  readonly height: number;
}

/** How a stage's name is set: a step speaks a little lower than a stage. */
export const stageNameStyle = ({ parentId }: Pick<StageBox, 'parentId'>): TextStyle =>
  parentId === null ? textStyles.stageName : textStyles.stepName;

/** A stage's head: as wide as its steps, as its person made it, or as its points of the curve need. */
export function stageHead(stage: Readonly<Stage>, parentId: Id | null, points = 0, ofSteps?: number): StageHead {
  const { id, hue } = stage;
  const style = stageNameStyle({ parentId });
  const own = { id, parentId, hue, isCollapsed: false, hiddenCards: 0 };
  if (stage.isCollapsed && ofSteps === undefined) {
    const name = wrapAtMost(stage.name.replace(/\s+/g, ' '), style, measures.foldedName, 1);
    const about = noLines(textStyles.stageAbout);
    return { box: { ...own, isCollapsed: true, width: measures.foldedWidth, name, about }, height: 0 };
  }
  const width = ofSteps ?? stage.width ?? Math.max(measures.stageWidth, points * measures.pointWidth);
  const inner = width - 2 * measures.stageHeadPad;
  const name = wrapText(stage.name, style, inner);
  const about = stage.about ? wrapText(stage.about, textStyles.stageAbout, inner) : noLines(textStyles.stageAbout);
  return { box: { ...own, width, name, about }, height: linesHeight(name) + linesHeight(about) + 2 * 10 };
}
