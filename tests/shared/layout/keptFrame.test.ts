import fc from 'fast-check';
import { expect, test } from 'vitest';
import { blankCard } from '../../../shared/journey/card.ts';
import { emptyJourney, type JourneyMap } from '../../../shared/journey/journeyMap.ts';
import { blankLane } from '../../../shared/journey/lane.ts';
import { blankStage } from '../../../shared/journey/stage.ts';
import { keptFrame } from '../../../shared/layout/keptFrame.ts';
import { layoutMap } from '../../../shared/layout/layoutMap.ts';
import { anyJourney, tableOf } from './anyJourney.ts';

const map: JourneyMap = {
  ...emptyJourney,
  stages: tableOf([{ ...blankStage, id: 's', order: 'a', name: 'Arriving' }]),
  lanes: tableOf([
    { ...blankLane, id: 'l', order: 'a', name: 'Doing', kind: 'action' },
    { ...blankLane, id: 'm', order: 'b', name: 'Thinking', kind: 'thought' },
  ]),
  cards: tableOf([
    { ...blankCard, id: 'c', order: 'a', stageId: 's', laneId: 'l', kind: 'action', text: 'rings' },
    { ...blankCard, id: 'd', order: 'b', stageId: 's', laneId: 'l', kind: 'action', text: 'waits' },
  ]),
  links: tableOf([{ id: 'k', fromId: 'c', toId: 'd', label: '', share: null }]),
};
const written = (text: string): JourneyMap => ({
  ...map,
  cards: { ...map.cards, c: { ...blankCard, ...map.cards['c'], text } as JourneyMap['cards'][string] },
});

test('a letter that needs no more room leaves the frame the very same object, links included', () => {
  const before = keptFrame(null, layoutMap(map));

  const after = keptFrame(before, layoutMap(written('calls')));

  expect(after).toBe(before);
});

test('words that need another line give another frame, in which what did not move stays the same', () => {
  const before = keptFrame(null, layoutMap(map));

  const after = keptFrame(before, layoutMap(written('waits and asks '.repeat(40))));

  expect(after).not.toBe(before);
  expect(after.lanes[1]?.y).toBeGreaterThan(before.lanes[1]?.y ?? 0);
  expect(after.stages[0]).toBe(before.stages[0]);
  expect(after.lanes[1]?.name).toBe(before.lanes[1]?.name);
});

test('whatever was there before, a frame says what its layout says', () => {
  fc.assert(
    fc.property(anyJourney, anyJourney, (one, other) => {
      const { cards: _, cardsByLane: __, ...frame } = layoutMap(other);

      expect(keptFrame(keptFrame(null, layoutMap(one)), layoutMap(other))).toEqual(frame);
    }),
  );
});
