import type { Card } from '../journey/card.ts';
import { cellKey } from '../journey/cell.ts';
import type { Id } from '../journey/id.ts';
import type { JourneyMap } from '../journey/journeyMap.ts';
import { type CardContent, cardContent } from './cardContent.ts';
import type { LayoutOptions } from './layoutOptions.ts';
import type { CardBox, StageBox } from './mapLayout.ts';
import { measures } from './measures.ts';
import type { Row } from './row.ts';

/** The cards of one cell, one below the other. */
export interface Stack {
  readonly stageId: Id;
  readonly laneId: Id;
  readonly contents: readonly CardContent[];
  readonly height: number;
}

export type Stacks = ReadonlyMap<string, Stack>;

export function stackCells(
  journey: JourneyMap,
  cells: ReadonlyMap<string, readonly Readonly<Card>[]>,
  stages: readonly StageBox[],
  options: LayoutOptions,
): Stacks {
  const stacks = new Map<string, Stack>();
  for (const stage of stages)
    for (const laneId of Object.keys(journey.lanes)) {
      const cards = cells.get(cellKey(stage.id, laneId));
      if (!cards) continue;
      const width = stage.width - 2 * measures.cellPad;
      const contents = cards.map((card) => cardContent(card, journey.channels, width, options));
      const height = contents.reduce((sum, content) => sum + content.height + measures.cardGap, -measures.cardGap);
      stacks.set(cellKey(stage.id, laneId), { stageId: stage.id, laneId, contents, height });
    }
  return stacks;
}

/** Every placed card's box; cards that wait in the tray have none. */
export function placeCards(stacks: Stacks, stages: readonly StageBox[], rows: readonly Row[]): Map<Id, CardBox> {
  const places = new Map<Id, CardBox>();
  for (const { lane } of rows)
    for (const stage of stages) {
      let y = lane.y + measures.cellPad;
      for (const content of stacks.get(cellKey(stage.id, lane.id))?.contents ?? []) {
        places.set(content.id, placed(content, stage.x + measures.cellPad, y));
        y += content.height + measures.cardGap;
      }
    }
  return places;
}

const boxes = new WeakMap<CardContent, CardBox>();

/** A card that neither changed nor moved keeps its very box, so that whoever draws it can see that nothing happened. */
function placed(content: CardContent, x: number, y: number): CardBox {
  const before = boxes.get(content);
  if (before && before.x === x && before.y === y) return before;
  const box = { ...content, x, y };
  boxes.set(content, box);
  return box;
}
