import { writeContainer } from '../../electron/files/writeContainer.ts';
import { stateOf } from '../../shared/live/stateOf.ts';
import { aMap } from '../builders/aMap.ts';

/** A map of that many touchpoints in ten stages and five lanes, as a file. */
export async function writeBigMap(path: string, cards: number): Promise<void> {
  const stages = Array.from({ length: 10 }, (_, at) => `Stage ${at + 1}`);
  const map = aMap()
    .titled('Many touchpoints')
    .withStages(...stages)
    .withLanes('touchpoint', 'pain', 'quote', 'action', 'need');
  for (let at = 0; at < cards; at += 1)
    map.withCard(`Touchpoint ${at + 1}, responsabilidades compartidas`, {
      stageId: `stage${(at % 10) + 1}`,
      laneId: `lane${(Math.floor(at / 10) % 5) + 1}`,
    });
  const journey = map.journey();
  await writeContainer(path, { journey, state: stateOf(journey), folder: path, preview: null });
}
