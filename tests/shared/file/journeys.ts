import fc from 'fast-check';
import { addCard } from '../../../shared/edits/cards.ts';
import { addLane } from '../../../shared/edits/lanes.ts';
import { addStage } from '../../../shared/edits/stages.ts';
import type { JourneyMap } from '../../../shared/journey/journeyMap.ts';
import { createLiveMap } from '../../../shared/live/createLiveMap.ts';
import { aMap } from '../../builders/aMap.ts';
import { randomEdit } from '../../builders/randomEdits.ts';
import type { Wish } from '../../builders/randomHand.ts';

/** A small map whose ids are known. */
export const clinic: JourneyMap = aMap()
  .titled('A day at the clinic')
  .with(
    addStage({ id: 's1', name: 'Before' }),
    addStage({ id: 's2', name: 'During' }),
    addLane({ id: 'l1', kind: 'touchpoint', name: 'Touchpoints' }),
    addCard({ id: 'c1', stageId: 's1', laneId: 'l1', text: 'Letter', kind: 'touchpoint' }),
  )
  .journey();

const wish: fc.Arbitrary<Wish> = fc.record({ verb: fc.nat(), which: fc.nat(), where: fc.nat(), value: fc.nat(1000) });

/** A map as it comes out of whatever people did to it. */
export const anyJourney: fc.Arbitrary<JourneyMap> = fc.array(wish, { maxLength: 60 }).map((wishes) => {
  const live = createLiveMap();
  let count = 0;
  const writer = { letter: 'x', freshId: () => `id${++count}` };
  for (const one of wishes) {
    const edit = randomEdit(live.snapshot(), writer, one);
    if (edit) live.edit(edit);
  }
  return live.snapshot();
});
