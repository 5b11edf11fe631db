import { z } from 'zod/mini';
import { cardSchema } from '../journey/card.ts';
import { channelSchema } from '../journey/channel.ts';
import { emotionSchema } from '../journey/emotion.ts';
import type { Id } from '../journey/id.ts';
import type { JourneyMap } from '../journey/journeyMap.ts';
import { laneSchema } from '../journey/lane.ts';
import { linkSchema } from '../journey/link.ts';
import { inOrder } from '../journey/order.ts';
import { stageSchema } from '../journey/stage.ts';
import { stageTree } from '../journey/stageTree.ts';

const most = 20_000;

/** A stage lifted out of a map: its steps, what lies in them, and the lanes that it lies in. */
export const copiedStageSchema = z.object({
  senda: z.literal('stage'),
  stage: stageSchema,
  steps: z.array(stageSchema).check(z.maxLength(300)),
  lanes: z.array(laneSchema).check(z.maxLength(1000)),
  cards: z.array(cardSchema).check(z.maxLength(most)),
  links: z.array(linkSchema).check(z.maxLength(most)),
  channels: z.array(channelSchema).check(z.maxLength(1000)),
  emotions: z.array(emotionSchema).check(z.maxLength(most)),
  /** Whose feelings they are, by name: another map knows other ids. */
  personas: z.record(z.string(), z.string()),
});
export type CopiedStage = z.infer<typeof copiedStageSchema>;

/** Null for a stage that is gone. */
export function copyOfStage(journey: JourneyMap, id: Id): CopiedStage | null {
  const stage = journey.stages[id];
  if (!stage) return null;
  const steps = stageTree(journey.stages).find((branch) => branch.stage.id === id)?.steps ?? [];
  const inside = new Set([id, ...steps.map((step) => step.id)]);
  const cards = inOrder(journey.cards).filter(({ stageId }) => inside.has(stageId));
  const own = new Set(cards.map((card) => card.id));
  const lanes = new Set(cards.map(({ laneId }) => laneId));
  const named = new Set(cards.flatMap((card) => [card.channelId ?? '', ...Object.keys(card.otherChannels)]));
  const emotions = inOrder(journey.emotions).filter(({ stageId }) => inside.has(stageId));
  return {
    senda: 'stage',
    stage,
    steps: [...steps],
    lanes: inOrder(journey.lanes).filter((lane) => lanes.has(lane.id)),
    cards,
    links: Object.values(journey.links).filter(({ fromId, toId }) => own.has(fromId) && own.has(toId)),
    channels: inOrder(journey.channels).filter((channel) => named.has(channel.id)),
    emotions,
    personas: Object.fromEntries(
      emotions.map(({ personaId }) => [personaId, journey.personas[personaId]?.name ?? ''] as const),
    ),
  };
}
