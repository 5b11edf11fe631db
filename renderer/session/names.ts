import type { Id } from '../../shared/journey/id.ts';
import type { JourneyMap } from '../../shared/journey/journeyMap.ts';
import type { Words } from '../../shared/text/words.ts';

/** What a record is called where it has no name yet. */
export const stageName = (journey: Pick<JourneyMap, 'stages'>, id: Id, words: Words): string =>
  journey.stages[id]?.name.trim() || words('canvas.unnamedStage');

export const laneName = (journey: Pick<JourneyMap, 'lanes'>, id: Id, words: Words): string =>
  journey.lanes[id]?.name.trim() || words('canvas.unnamedLane');

export const cardName = (journey: Pick<JourneyMap, 'cards'>, id: Id, words: Words): string =>
  journey.cards[id]?.text.trim() || words('canvas.unnamedCard');

/** An undo step in words: the name of its edit looked up, or the plain word for a change. */
export function stepName(name: string, words: Words, isOfStep = false): string {
  if (isOfStep && name.startsWith('stages.')) {
    const asStep = name.replace('stages.', 'ofStep.');
    const said = stepName(asStep, words);
    if (said !== words('canvas.change')) return said;
  }
  const look = words as unknown as (key: string) => string;
  const found = look(`canvas.steps.${name}`);
  return found === `canvas.steps.${name}` ? words('canvas.change') : found;
}
