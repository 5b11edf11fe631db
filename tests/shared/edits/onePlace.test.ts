import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Card } from '../../../shared/journey/card.ts';
import type { JourneyMap } from '../../../shared/journey/journeyMap.ts';
import { columnsInOrder, spanOf, stageTree } from '../../../shared/journey/stageTree.ts';
import { layoutMap } from '../../../shared/layout/layoutMap.ts';
import { aMap } from '../../builders/aMap.ts';
import { randomEdit } from '../../builders/randomEdits.ts';
import { runs } from '../../builders/runs.ts';
import { seed } from '../../builders/seed.ts';

const start = aMap()
  .withStages('Before', 'During', 'After')
  .withLanes('action', 'touchpoint', 'feeling')
  .withChannels('Phone')
  .withCard('packs')
  .withCard('waits', { stageId: 'stage2' })
  .withCard('calls', { laneId: 'lane2' })
  .withPersona('Rosa')
  .withFeelings(1, -1)
  .state();

const wishes = fc.array(fc.record({ verb: fc.nat(999), which: fc.nat(20), where: fc.nat(20), value: fc.nat(60) }), {
  minLength: 1,
  maxLength: 30,
});

test('R16: after any edits every card is in exactly one place: drawn once, folded away, in a hidden lane or in the tray', () => {
  fc.assert(
    fc.property(wishes, (wished) => {
      const live = aMap().with().live();
      live.receive(start, 'file');
      let made = 0;
      for (const wish of wished) {
        const edit = randomEdit(live.snapshot(), { letter: 'a', freshId: () => `new${made++}` }, wish);
        if (edit) live.edit(edit);
      }
      const journey = live.snapshot();
      const { cards } = layoutMap(journey);

      for (const card of Object.values(journey.cards))
        expect(cards.has(card.id)).toBe(placeOf(journey, card) === 'map');
      for (const id of cards.keys()) expect(journey.cards[id]).toBeDefined();
      live.close();
    }),
    { seed, numRuns: runs(300) },
  );
}, 60_000);

function placeOf(journey: JourneyMap, card: Readonly<Card>): 'tray' | 'hidden' | 'folded' | 'map' {
  const lane = journey.lanes[card.laneId];
  if (!lane || !(card.stageId in journey.stages)) return 'tray';
  if (lane.isHidden) return 'hidden';
  const columns = columnsInOrder(journey.stages);
  const reach = spanOf(stageTree(journey.stages), columns, card);
  if (!reach) return 'tray';
  return columns.slice(reach.first, reach.last + 1).every(({ isCollapsed }) => isCollapsed) ? 'folded' : 'map';
}
