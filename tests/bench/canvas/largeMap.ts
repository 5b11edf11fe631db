import { mapEdit } from '../../../shared/edits/edit.ts';
import { addLane } from '../../../shared/edits/lanes.ts';
import { addLink } from '../../../shared/edits/links.ts';
import { addStage } from '../../../shared/edits/stages.ts';
import { blankCard } from '../../../shared/journey/card.ts';
import { orderBetween } from '../../../shared/journey/order.ts';
import { createLiveMap } from '../../../shared/live/createLiveMap.ts';
import type { LiveMap } from '../../../shared/live/liveMap.ts';

const kinds = ['action', 'touchpoint', 'quote', 'pain', 'opportunity'] as const;
const kindOf = (lane: number) => kinds[lane % kinds.length] ?? 'action';
const perCell = 20;
const words = ['waits', 'rings twice', 'signs eleven forms, six ask the same', 'asks her sister what it is for'];

/** A map of `count` cards of five kinds, twenty to a cell, and of links between neighbours, evenly spread. */
export function largeMap(count: number, links: number): LiveMap {
  const live = createLiveMap(undefined, { clientNumber: 1 });
  const cells = Math.ceil(count / perCell);
  const lanes = Math.max(5, Math.round(Math.sqrt(cells / 4)));
  const stages = Math.ceil(cells / lanes);
  for (let stage = 0; stage < stages; stage += 1) live.edit(addStage({ id: `s${stage}`, name: `Stage ${stage + 1}` }));
  for (let lane = 0; lane < lanes; lane += 1)
    live.edit(addLane({ id: `l${lane}`, kind: kindOf(lane), name: `Lane ${lane + 1}` }));
  live.edit(
    mapEdit('cards.add', (edit) => {
      let order: string | null = null;
      for (let card = 0; card < count; card += 1) {
        const lane = Math.floor(card / stages) % lanes;
        order = orderBetween(order, null);
        const place = { stageId: `s${card % stages}`, laneId: `l${lane}`, order };
        edit.cards.add({ ...blankCard, ...place, id: `c${card}`, kind: kindOf(lane), text: words[card % 4] ?? '' });
      }
      for (const [fromId, toId] of pairs(count, links)) addLink({ id: `${fromId}-${toId}`, fromId, toId }).apply(edit);
    }),
  );
  return live;
}

/** From a card to the one in the next stage. */
const pairs = (count: number, links: number): (readonly [string, string])[] =>
  Array.from({ length: links }, (_, link) => Math.floor((link * (count - 1)) / links)).map((card) => [
    `c${card}`,
    `c${card + 1}`,
  ]);
