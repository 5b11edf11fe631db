import { describe, expect, test } from 'vitest';
import { spanCard } from '../../../shared/edits/cardMoves.ts';
import { writeComment } from '../../../shared/edits/comments.ts';
import { duplicateLane, duplicateStage } from '../../../shared/edits/copies.ts';
import { hideLane, lockLane, setLaneHue, showLanes } from '../../../shared/edits/lanes.ts';
import { addLink } from '../../../shared/edits/links.ts';
import { mergeStages } from '../../../shared/edits/merging.ts';
import { splitStage } from '../../../shared/edits/splitting.ts';
import { setStageHue } from '../../../shared/edits/stages.ts';
import { addStep } from '../../../shared/edits/steps.ts';
import { cardsByCell, cellKey } from '../../../shared/journey/cell.ts';
import { inOrder } from '../../../shared/journey/order.ts';
import { stageTree } from '../../../shared/journey/stageTree.ts';
import { across, columns, hospital, inSteps, treeOf } from '../../builders/aHospital.ts';
import type { MapBuilder } from '../../builders/aMap.ts';

const textsIn = (map: MapBuilder, stageId: string, laneId = 'lane1') =>
  (cardsByCell(map.journey()).get(cellKey(stageId, laneId)) ?? []).map(({ text }) => text);

describe('R21: splitting and merging', () => {
  test('a stage splits in two, the second half of each cell goes to the new one', () => {
    const map = hospital().withCard('1').withCard('2').withCard('3').withCard('Call', { laneId: 'lane2' });
    const split = splitStage('stage1');
    map.with(split);

    expect(columns(map)).toEqual(['Letter', 'Letter', 'Surgery', 'Home']);
    expect([textsIn(map, 'stage1'), textsIn(map, split.id)]).toEqual([['1', '2'], ['3']]);
    expect(textsIn(map, 'stage1', 'lane2')).toEqual(['Call']);
  });

  test('a stage splits at the cards that somebody chose, and feelings by their order', () => {
    const map = hospital().withCard('1').withCard('2').withPersona('Rosa').withFeelings(1, 0);
    const split = splitStage('stage1', { cardIds: ['card1'] });
    map.with(split);

    expect([textsIn(map, 'stage1'), textsIn(map, split.id)]).toEqual([['2'], ['1']]);
    expect(map.journey().emotions['emotion1']?.stageId).toBe('stage1');
  });

  test('what spanned a stage that splits spans both halves', () => {
    const map = hospital().withCard('Fast').with(spanCard('card1', 'stage2'));
    const split = splitStage('stage2');

    expect(map.with(split).journey().cards['card1']?.untilStageId).toBe(split.id);
  });

  test('a stage with steps splits between its steps; what lay above them lies above all of them still', () => {
    const map = inSteps().withCard('Fast', { stageId: 'stage2' });
    const split = splitStage('stage2');
    map.with(split);

    expect(treeOf(map)).toEqual(['Letter', 'Surgery: Admission', 'Surgery: Theatre', 'Home']);
    expect(map.journey().cards['card1']).toMatchObject({ stageId: 'stage2', untilStageId: split.id });
  });

  test('a step splits into two steps', () => {
    expect(treeOf(inSteps().with(splitStage('step1')))).toEqual([
      'Letter',
      'Surgery: Admission, Admission, Theatre',
      'Home',
    ]);
  });

  test('two stages become one: cards, feelings and comments of the second stand behind those of the first', () => {
    const map = hospital()
      .withCard('1')
      .withCard('2', { stageId: 'stage2' })
      .withCard('3', { stageId: 'stage2' })
      .withCard('Fast', { stageId: 'stage1', laneId: 'lane2' })
      .withPersona('Rosa')
      .withFeelings(1, -1)
      .with(spanCard('card4', 'stage2'), writeComment('stage2', { id: 'said', author: '', text: '', writtenAt: '' }));
    map.with(mergeStages('stage1', 'stage2'));

    expect(columns(map)).toEqual(['Letter', 'Home']);
    expect(textsIn(map, 'stage1')).toEqual(['1', '2', '3']);
    expect(inOrder(map.journey().emotions).map(({ stageId, value }) => [stageId, value])).toEqual([
      ['stage1', 1],
      ['stage1', -1],
    ]);
    expect(map.journey().cards['card4']?.untilStageId).toBe('stage1');
    expect(map.journey().comments['said']?.aboutId).toBe('stage1');
  });

  test('a stage that is merged into one at its right comes ahead of what was there', () => {
    const map = hospital().withCard('1').withCard('2').withCard('3', { stageId: 'stage2' });

    expect(textsIn(map.with(mergeStages('stage2', 'stage1')), 'stage2')).toEqual(['1', '2', '3']);
  });

  test('two stages with steps become one with the steps of both', () => {
    const map = inSteps().with(addStep('stage1', 'last', 'Post'), mergeStages('stage1', 'stage2'));

    expect(treeOf(map)).toEqual(['Letter: Post, Admission, Theatre', 'Home']);
  });

  test('what lay across the steps of one of them lies across those alone', () => {
    const map = inSteps()
      .with(addStep('stage1', 'last', 'Post', 'step3'), addStep('stage1', 'last', 'Call', 'step4'))
      .withCard('Secretary', { stageId: 'stage1' })
      .withCard('Surgeon', { stageId: 'stage2' })
      .withCard('Porter', { stageId: 'stage2' })
      .withCard('Insurance', { stageId: 'step3' })
      .with(spanCard('card3', 'stage3'), spanCard('card4', 'stage1'), mergeStages('stage1', 'stage2'));

    expect(across(map)).toEqual({
      Secretary: 'Post–Call',
      Surgeon: 'Admission–Theatre',
      Porter: 'Admission–Home',
      Insurance: 'Post–Call',
    });
  });

  test('what lay across the steps of a stage does not reach over one that comes beside them', () => {
    const [taking, taken] = [inSteps(), inSteps()].map((map) => map.withCard('Surgeon', { stageId: 'stage2' }));

    expect(across(taking?.with(mergeStages('stage2', 'stage3')))).toEqual({ Surgeon: 'Admission–Theatre' });
    expect(across(taken?.withCard('Read').with(mergeStages('stage1', 'stage2')))).toEqual({
      Surgeon: 'Admission–Theatre',
      Read: 'Letter–Letter',
    });

    const ending = hospital().with(addStep('stage3', 'last', 'Rest'), addStep('stage3', 'last', 'Walk'));
    ending.withCard('Porter').with(spanCard('card1', 'stage2'), mergeStages('stage2', 'stage3'));
    expect(across(ending)).toEqual({ Porter: 'Letter–Surgery' });
  });

  test('a stage without steps becomes a step beside those of the other', () => {
    expect(treeOf(inSteps().with(mergeStages('stage2', 'stage3')))).toEqual([
      'Letter',
      'Surgery: Admission, Theatre, Home',
    ]);

    const map = inSteps().withCard('Read').with(mergeStages('stage1', 'stage2'));
    expect(treeOf(map)).toEqual(['Letter: Letter, Admission, Theatre', 'Home']);
    expect(textsIn(map, stageTree(map.journey().stages)[0]?.steps[0]?.id ?? '')).toEqual(['Read']);
  });

  test('a stage is not merged with itself nor with its own step', () => {
    const map = inSteps();
    const before = map.journey();

    map.with(mergeStages('stage2', 'stage2'), mergeStages('stage2', 'step1'), mergeStages('step1', 'stage2'));
    expect(map.journey()).toBe(before);
  });
});

describe('R22: copies', () => {
  test('a copy of a stage has its steps, cards, feelings and the ways between them', () => {
    const map = inSteps()
      .withCard('Sign', { stageId: 'step1' })
      .withCard('Wait', { stageId: 'step2' })
      .withCard('Read')
      .withPersona('Rosa')
      .withFeelings(1, -2)
      .with(addLink({ fromId: 'card1', toId: 'card2' }), addLink({ fromId: 'card3', toId: 'card1' }));
    const copy = duplicateStage('stage2');
    map.with(copy);

    expect(treeOf(map)).toEqual(['Letter', 'Surgery: Admission, Theatre', 'Surgery: Admission, Theatre', 'Home']);
    const steps = stageTree(map.journey().stages).find(({ stage }) => stage.id === copy.id)?.steps ?? [];
    expect(steps.map(({ id }) => textsIn(map, id))).toEqual([['Sign'], ['Wait']]);
    expect(Object.values(map.journey().links)).toHaveLength(3);
    expect(Object.values(map.journey().emotions).filter(({ stageId }) => stageId === copy.id)).toMatchObject([
      { value: -2 },
    ]);
  });

  test('a copy of a lane stands below it with its cards, unlocked', () => {
    const map = hospital().withCard('Read').withCard('Pack', { stageId: 'stage2' }).with(lockLane('lane1'));
    const copy = duplicateLane('lane1');
    map.with(copy);

    expect(inOrder(map.journey().lanes).map(({ id }) => id)).toEqual(['lane1', copy.id, 'lane2']);
    expect([textsIn(map, 'stage1', copy.id), textsIn(map, 'stage2', copy.id)]).toEqual([['Read'], ['Pack']]);
    expect(map.journey().lanes[copy.id]?.isLocked).toBe(false);
  });
});

describe('R20: folded, hidden, locked', () => {
  test('lanes are hidden and shown again, one or all of them', () => {
    const map = hospital().with(hideLane('lane1'), hideLane('lane2'));
    const hidden = () => inOrder(map.journey().lanes).flatMap(({ id, isHidden }) => (isHidden ? [id] : []));
    expect(hidden()).toEqual(['lane1', 'lane2']);

    map.with(showLanes(['lane2']));
    expect(hidden()).toEqual(['lane1']);
    map.with(showLanes());
    expect(hidden()).toEqual([]);
  });

  test('stages and lanes have a colour of their own, or none', () => {
    const map = hospital().with(setStageHue('stage1', 3), setLaneHue('lane1', 7), setLaneHue('lane2', 1));
    map.with(setLaneHue('lane2', null));

    expect(map.journey().stages['stage1']?.hue).toBe(3);
    expect(inOrder(map.journey().lanes).map(({ hue }) => hue)).toEqual([7, null]);
  });
});
