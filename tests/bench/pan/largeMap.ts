import { addCard } from '../../../shared/edits/cards.ts';
import { mapEdit } from '../../../shared/edits/edit.ts';
import { addLane } from '../../../shared/edits/lanes.ts';
import { addStage } from '../../../shared/edits/stages.ts';
import type { LaneKind } from '../../../shared/journey/lane.ts';
import { createLiveMap } from '../../../shared/live/createLiveMap.ts';
import type { LiveMap } from '../../../shared/live/liveMap.ts';

const lanes: LaneKind[] = ['action', 'touchpoint', 'quote', 'pain', 'opportunity'];
const stages = 20;
const words = ['waits', 'rings twice', 'signs eleven forms, six ask the same', 'asks her sister what it is for'];

/** A map of `count` cards of five kinds, spread evenly over twenty stages. */
export function largeMap(count: number): LiveMap {
  const live = createLiveMap();
  for (let stage = 0; stage < stages; stage += 1) live.edit(addStage({ id: `s${stage}`, name: `Stage ${stage + 1}` }));
  for (const kind of lanes) live.edit(addLane({ id: kind, kind, name: kind }));
  live.edit(
    mapEdit('cards.add', (edit) => {
      for (let card = 0; card < count; card += 1)
        addCard({
          id: `c${card}`,
          stageId: `s${card % stages}`,
          laneId: lanes[Math.floor(card / stages) % lanes.length] ?? 'action',
          text: words[card % words.length] ?? '',
        }).apply(edit);
    }),
  );
  return live;
}
