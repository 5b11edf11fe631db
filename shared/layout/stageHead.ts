import type { Id } from '../journey/id.ts';
import type { Stage } from '../journey/stage.ts';
import type { Hyphens } from './hyphenate.ts';
import type { StageBox } from './mapLayout.ts';
import { measures } from './measures.ts';
import { type TextStyle, textStyles } from './textStyles.ts';
import { linesHeight, linesWidth, noLines, wrapAtMost, wrapText } from './wrapText.ts';

/** A head before it has a place, and the height that its words need. */
export interface StageHead {
  readonly box: Omit<StageBox, 'x' | 'y' | 'height'>;
  readonly height: number;
}

/** Above and below the turned name of a folded stage: room for what unfolds it, and for how many cards it hides. */
export const foldedTop = 28;
const foldedFoot = 34;

/** How a stage's name is set: a step speaks a little lower than a stage, and so does a folded one. */
export const stageNameStyle = ({ parentId, isCollapsed }: Pick<StageBox, 'parentId' | 'isCollapsed'>): TextStyle =>
  parentId === null && !isCollapsed ? textStyles.stageName : textStyles.stepName;

/** A stage's head: as wide as its steps, as its person made it, or as its points of the curve need. */
export function stageHead(
  stage: Readonly<Stage>,
  parentId: Id | null,
  hyphens: Hyphens,
  points = 0,
  ofSteps?: number,
): StageHead {
  const { id, hue } = stage;
  const isCollapsed = stage.isCollapsed && ofSteps === undefined;
  const style = stageNameStyle({ parentId, isCollapsed });
  const own = { id, parentId, hue, isCollapsed, hiddenCards: 0 };
  if (isCollapsed) {
    const name = wrapAtMost(stage.name, style, measures.foldedName, 2, hyphens);
    const about = noLines(textStyles.stageAbout);
    const height = foldedTop + Math.ceil(linesWidth(name, style)) + foldedFoot;
    return { box: { ...own, width: measures.foldedWidth, name, about }, height };
  }
  const width = ofSteps ?? stage.width ?? Math.max(measures.stageWidth, points * measures.pointWidth);
  const inner = width - 2 * measures.stageHeadPad;
  const name = wrapText(stage.name, style, inner, hyphens);
  const about = stage.about
    ? wrapText(stage.about, textStyles.stageAbout, inner, hyphens)
    : noLines(textStyles.stageAbout);
  return { box: { ...own, width, name, about }, height: linesHeight(name) + linesHeight(about) + 2 * 10 };
}
