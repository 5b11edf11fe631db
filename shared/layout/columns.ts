import { inOrder } from '../journey/cell.ts';
import type { Id } from '../journey/id.ts';
import type { JourneyMap } from '../journey/journeyMap.ts';
import type { Stage } from '../journey/stage.ts';
import type { StageBox } from './mapLayout.ts';
import { measures } from './measures.ts';
import { textStyles } from './textStyles.ts';
import { linesHeight, noLines, wrapText } from './wrapText.ts';

export interface Columns {
  readonly stages: readonly StageBox[];
  readonly width: number;
  readonly headHeight: number;
}

/** The stages side by side, each as wide as a person made it or as its curve needs. */
export function columnsOf(journey: JourneyMap, personaIds: readonly Id[] | undefined): Columns {
  const crowd = mostPoints(journey, personaIds);
  const heads = inOrder(journey.stages).map((stage) => headOf(stage, crowd.get(stage.id) ?? 0));
  const headHeight = Math.max(measures.stageHeadHeight, ...heads.map((head) => head.height));
  let x: number = measures.laneTitleWidth;
  const stages = heads.map((head): StageBox => {
    const box = { ...head, x, y: 0, height: headHeight };
    x += head.width;
    return box;
  });
  return { stages, width: x, headHeight };
}

function headOf(stage: Readonly<Stage>, points: number) {
  const width = stage.width ?? Math.max(measures.stageWidth, points * measures.pointWidth);
  const inner = width - 2 * measures.stageHeadPad;
  const name = wrapText(stage.name, textStyles.stageName, inner);
  const about = stage.about ? wrapText(stage.about, textStyles.stageAbout, inner) : noLines(textStyles.stageAbout);
  return { id: stage.id, name, about, width, height: linesHeight(name) + linesHeight(about) + 2 * 10 };
}

/** Stage → how many points one persona's curve has in it at most. */
function mostPoints(journey: JourneyMap, personaIds: readonly Id[] | undefined): Map<Id, number> {
  const each = new Map<string, number>();
  const most = new Map<Id, number>();
  for (const emotion of Object.values(journey.emotions)) {
    if (personaIds && !personaIds.includes(emotion.personaId)) continue;
    const key = `${emotion.stageId}|${emotion.personaId}`;
    const count = (each.get(key) ?? 0) + 1;
    each.set(key, count);
    most.set(emotion.stageId, Math.max(count, most.get(emotion.stageId) ?? 0));
  }
  return most;
}
