import type { Card } from '../../shared/journey/card.ts';
import type { JourneyMap } from '../../shared/journey/journeyMap.ts';
import type { Words } from '../../shared/text/words.ts';
import { laneName, stageName } from '../session/names.ts';

/** A card as it is read aloud: what it is, what it says, where it is, what was measured. */
export function cardLabel(journey: JourneyMap, card: Readonly<Card>, value: string, words: Words): string {
  const parts = {
    kind: words(`canvas.cardKinds.${card.kind}`),
    text: card.text.trim() || words('canvas.unnamedCard'),
    stage: stageName(journey, card.stageId, words),
    lane: laneName(journey, card.laneId, words),
  };
  return value ? words('canvas.cardMeasured', { ...parts, value }) : words('canvas.card', parts);
}
