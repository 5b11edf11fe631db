import { nameOfThing, type Thing } from '../../shared/comments/things.ts';
import type { JourneyMap } from '../../shared/journey/journeyMap.ts';
import type { Words } from '../../shared/text/words.ts';
import { stageName } from '../session/names.ts';

const unnamed = {
  card: 'canvas.unnamedCard',
  stage: 'canvas.unnamedStage',
  lane: 'canvas.unnamedLane',
  emotion: 'canvas.aFeeling',
  link: 'canvas.aLink',
  persona: 'canvas.aPersona',
} as const;

/** What a comment is about, by the name that it has on the map. */
export const thingName = (journey: JourneyMap, thing: Thing, words: Words): string =>
  nameOfThing(journey, thing) || words(unnamed[thing.kind]);

/** Where it stands, quietly behind its name; '' where that says nothing. */
export function thingPlace(journey: JourneyMap, { kind, id }: Thing, words: Words): string {
  const stageId =
    kind === 'card' ? journey.cards[id]?.stageId : kind === 'emotion' ? journey.emotions[id]?.stageId : '';
  return stageId && stageId in journey.stages ? stageName(journey, stageId, words) : '';
}
