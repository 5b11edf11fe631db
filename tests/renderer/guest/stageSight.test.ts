import { expect, test } from 'vitest';
import { sightOfStage, stagesSeen, stageToShow } from '../../../renderer/guest/phone/stageSight.ts';
import { addEmotion } from '../../../shared/edits/emotions.ts';
import { hideLane } from '../../../shared/edits/lanes.ts';
import { addStage } from '../../../shared/edits/stages.ts';
import { aMap } from '../../builders/aMap.ts';

const aWard = () =>
  aMap()
    .withStages('Before', 'On the ward')
    .withLanes('touchpoint', 'feeling', 'pain')
    .with(
      addStage({ id: 'night', name: 'Night', parentId: 'stage2' }),
      addStage({ id: 'day', name: 'Day', parentId: 'stage2' }),
    );

test('a phone shows a stage from the top lane down, and then each of its steps', () => {
  const journey = aWard()
    .withCard('Nobody comes', { stageId: 'night', laneId: 'lane3' })
    .withCard('The bell', { stageId: 'night', laneId: 'lane1' })
    .withCard('Ward round', { stageId: 'stage2', laneId: 'lane1' })
    .journey();

  const sight = sightOfStage(journey, 'stage2').map(({ stage, rows }) => [
    stage.name,
    ...rows.map(({ lane, cards }) => `${lane.name}: ${cards.map(({ text }) => text).join(', ')}`),
  ]);

  expect(sight).toEqual([
    ['On the ward', 'touchpoint: Ward round'],
    ['Night', 'touchpoint: The bell', 'pain: Nobody comes'],
    ['Day'],
  ]);
});

test('what nobody reads is left out: hidden lanes, blank cards, points of the curve without words', () => {
  const journey = aWard()
    .withCard(' ', { stageId: 'stage1', laneId: 'lane1' })
    .withCard('Hidden', { stageId: 'stage1', laneId: 'lane3' })
    .withPersona('Rosa')
    .with(
      hideLane('lane3'),
      addEmotion({ id: 'silent', personaId: 'persona1', stageId: 'stage1', value: 1 }),
      addEmotion({ id: 'said', personaId: 'persona1', stageId: 'stage1', value: -1, label: 'Cannot sleep' }),
    )
    .journey();

  const [before] = sightOfStage(journey, 'stage1');

  expect(before?.rows.map(({ lane }) => lane.kind)).toEqual(['feeling']);
  expect(before?.rows[0]?.feelings.map(({ label }) => label)).toEqual(['Cannot sleep']);
});

test('who is brought to a step sees its stage, and to one that is gone the first', () => {
  const { stages } = aWard().journey();

  expect(stagesSeen(stages).map(({ name }) => name)).toEqual(['Before', 'On the ward']);
  expect(stageToShow(stages, 'day')).toBe('stage2');
  expect(stageToShow(stages, 'gone')).toBe('stage1');
  expect(stageToShow({}, 'gone')).toBeNull();
});
