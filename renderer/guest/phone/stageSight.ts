import type { Card } from '../../../shared/journey/card.ts';
import { cardsByCell, cellKey } from '../../../shared/journey/cell.ts';
import type { Emotion } from '../../../shared/journey/emotion.ts';
import type { Id } from '../../../shared/journey/id.ts';
import type { JourneyMap } from '../../../shared/journey/journeyMap.ts';
import type { Lane } from '../../../shared/journey/lane.ts';
import { inOrder } from '../../../shared/journey/order.ts';
import type { Stage } from '../../../shared/journey/stage.ts';
import { stageTree } from '../../../shared/journey/stageTree.ts';

/** What lies in one column, from the top lane down; lanes without a word in it are left out. */
export interface ColumnSight {
  readonly stage: Readonly<Stage>;
  readonly rows: readonly RowSight[];
}

export interface RowSight {
  readonly lane: Readonly<Lane>;
  readonly cards: readonly Readonly<Card>[];
  /** The points of the drawn curves that say something; of feeling lanes alone. */
  readonly feelings: readonly Readonly<Emotion>[];
}

/** The stages to choose from. */
export const stagesSeen = (stages: JourneyMap['stages']): Readonly<Stage>[] =>
  stageTree(stages).map(({ stage }) => stage);

/** The stage to choose for seeing one: itself, the one it is a step of, or the first where it is gone. */
export function stageToShow(stages: JourneyMap['stages'], id: Id | null): Id | null {
  const tree = stageTree(stages);
  const found = tree.find(({ stage, steps }) => stage.id === id || steps.some((step) => step.id === id));
  return (found ?? tree[0])?.stage.id ?? null;
}

/** A stage as a list to read: what lies in it, then each of its steps. */
export function sightOfStage(journey: JourneyMap, id: Id): readonly ColumnSight[] {
  const branch = stageTree(journey.stages).find(({ stage }) => stage.id === id);
  if (!branch) return [];
  const cells = cardsByCell(journey);
  const lanes = inOrder(journey.lanes).filter(({ isHidden }) => !isHidden);
  const emotions = inOrder(journey.emotions).filter(({ label, feeling }) => `${label}${feeling}`.trim() !== '');
  const rowOf = (stageId: Id, lane: Readonly<Lane>): RowSight => ({
    lane,
    cards: (cells.get(cellKey(stageId, lane.id)) ?? []).filter(({ text }) => text.trim() !== ''),
    feelings: lane.kind === 'feeling' ? emotions.filter((emotion) => emotion.stageId === stageId) : [],
  });
  return [branch.stage, ...branch.steps].map((stage) => ({
    stage,
    rows: lanes
      .map((lane) => rowOf(stage.id, lane))
      .filter(({ cards, feelings }) => cards.length + feelings.length > 0),
  }));
}
