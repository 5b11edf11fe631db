import { type Thing, thingOf } from '../../shared/comments/things.ts';
import type { Id } from '../../shared/journey/id.ts';
import type { JourneyMap } from '../../shared/journey/journeyMap.ts';
import type { Words } from '../../shared/text/words.ts';
import { cardName, laneName, stageName } from '../session/names.ts';

/** What a comment is about, by the name that it has on the map. */
export function thingName(journey: JourneyMap, { kind, id }: Thing, words: Words): string {
  switch (kind) {
    case 'card':
      return cardName(journey, id, words);
    case 'stage':
      return stageName(journey, id, words);
    case 'lane':
      return laneName(journey, id, words);
    case 'emotion':
      return journey.emotions[id]?.label || journey.emotions[id]?.feeling || words('canvas.aFeeling');
    case 'link':
      return journey.links[id]?.label || words('canvas.aLink');
    case 'persona':
      return journey.personas[id]?.name || words('canvas.aPersona');
  }
}

/** Where it stands, quietly behind its name; '' where that says nothing. */
export function thingPlace(journey: JourneyMap, { kind, id }: Thing, words: Words): string {
  const stageId =
    kind === 'card' ? journey.cards[id]?.stageId : kind === 'emotion' ? journey.emotions[id]?.stageId : '';
  return stageId && stageId in journey.stages ? stageName(journey, stageId, words) : '';
}

export const nameOfId = (journey: JourneyMap, id: Id, words: Words): string => {
  const thing = thingOf(journey, id);
  return thing ? thingName(journey, thing, words) : '';
};
