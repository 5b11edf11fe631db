import { blankCard, type Card } from './card.ts';
import type { JourneyMap } from './journeyMap.ts';

/** Whether nothing is lost when a card goes: it is as it was made, and no figure, comment or way is about it. */
export const isEmptyCard = (journey: JourneyMap, card: Readonly<Card>): boolean =>
  card.text.trim() === '' && isAsMade(card) && !isSpokenOf(journey, card.id);

function isAsMade(card: Readonly<Card>): boolean {
  const { text, untilStageId } = card;
  return JSON.stringify({ ...card, ...blankCard, text, untilStageId }) === JSON.stringify(card);
}

const isSpokenOf = ({ figures, comments, links }: JourneyMap, id: string): boolean =>
  Object.values(figures).some(({ touchpointId }) => touchpointId === id) ||
  Object.values(comments).some(({ aboutId }) => aboutId === id) ||
  Object.values(links).some(({ fromId, toId }) => fromId === id || toId === id);
