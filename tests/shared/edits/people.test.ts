import { describe, expect, test } from 'vitest';
import { setMapOwner, setNotice, setScenario, setState, setTitle, setVision } from '../../../shared/edits/about.ts';
import {
  answerComment,
  removeComment,
  resolveComment,
  rewordComment,
  writeComment,
} from '../../../shared/edits/comments.ts';
import {
  addEmotion,
  feel,
  labelEmotion,
  linkTouchpoint,
  moveEmotion,
  nameFeeling,
  removeEmotion,
  setEmotionBasis,
  setTrigger,
} from '../../../shared/edits/emotions.ts';
import {
  addPersona,
  describePersona,
  movePersona,
  removePersona,
  renamePersona,
  setPersonaHue,
  setPersonaPicture,
  setPortrait,
} from '../../../shared/edits/personas.ts';
import { aboutMap } from '../../../shared/journey/journeyMap.ts';
import { inOrder } from '../../../shared/journey/order.ts';
import { aMap } from '../../builders/aMap.ts';

const hospital = () => aMap().withStages('Letter', 'Surgery').withLanes('feeling').withPersona('Rosa');

test('what is true of the map as a whole is written on it', () => {
  const map = aMap().with(
    setTitle('Knee'),
    setScenario('From letter to first walk'),
    setVision('Never alone'),
    setMapOwner('Ward 3'),
    setState('to-be'),
    setNotice('Rosa is invented.'),
  );

  expect(aboutMap(map.journey())).toEqual({
    id: 'map',
    title: 'Knee',
    scenario: 'From letter to first walk',
    vision: 'Never alone',
    owner: 'Ward 3',
    state: 'to-be',
    language: '',
    notice: 'Rosa is invented.',
  });
});

describe('personas', () => {
  test('a persona is added, described, moved and removed; its feelings are kept for an undo', () => {
    const map = hospital().withFeelings(1);
    const second = addPersona({ name: 'Luis', place: 'first' });
    map.with(
      second,
      renamePersona('persona1', 'Rosa M.'),
      describePersona('persona1', 'fears', 'The night'),
      setPersonaHue('persona1', 3),
      setPersonaPicture('persona1', 'abc.png'),
    );
    expect(inOrder(map.journey().personas).map(({ name }) => name)).toEqual(['Luis', 'Rosa M.']);
    expect(map.journey().personas['persona1']).toMatchObject({ fears: 'The night', hue: 3, assetId: 'abc.png' });

    map.with(movePersona('persona1', { before: second.id }), setPortrait('persona1', 5));
    expect(inOrder(map.journey().personas).map(({ name }) => name)).toEqual(['Rosa M.', 'Luis']);
    expect(map.journey().personas['persona1']).toMatchObject({ portrait: 5, assetId: null });

    map.with(removePersona('persona1'));
    expect(map.journey().emotions['emotion1']?.value).toBe(1);
  });
});

describe('R13: a feeling lies between −2 and +2, and a missing one is a gap', () => {
  test('a point dragged beyond the edge stays at the edge', () => {
    const map = hospital().withFeelings(0, 0).with(feel('emotion1', 3.7), feel('emotion2', -9));

    expect(map.journey().emotions['emotion1']?.value).toBe(2);
    expect(map.journey().emotions['emotion2']?.value).toBe(-2);
  });

  test('zero is a feeling, null is none', () => {
    const map = hospital().withFeelings(1, 1).with(feel('emotion1', 0), feel('emotion2', null));

    expect(map.journey().emotions['emotion1']?.value).toBe(0);
    expect(map.journey().emotions['emotion2']?.value).toBeNull();
  });

  test('a point says what set it off, where, and how we know', () => {
    const map = hospital()
      .withCard('Bell')
      .withFeelings(-2)
      .with(
        labelEmotion('emotion1', 'Rings, nobody comes'),
        nameFeeling('emotion1', 'fear'),
        setTrigger('emotion1', 'Ringing at night'),
        linkTouchpoint('emotion1', 'card1'),
        setEmotionBasis('emotion1', 'measured'),
      );

    expect(map.journey().emotions['emotion1']).toMatchObject({
      label: 'Rings, nobody comes',
      feeling: 'fear',
      trigger: 'Ringing at night',
      touchpointId: 'card1',
      basis: 'measured',
    });
  });

  test('points are ordered among those of the same persona and stage', () => {
    const map = hospital().withFeelings(1, 2).withPersona('Luis').withFeelings(-1);
    const early = addEmotion({ personaId: 'persona1', stageId: 'stage2', place: { before: 'emotion2' }, value: 0 });
    map.with(early, moveEmotion('emotion1', 'stage2', { after: 'emotion2' }), moveEmotion('gone', 'stage1'));

    const values = inOrder(map.journey().emotions)
      .filter(({ personaId, stageId }) => personaId === 'persona1' && stageId === 'stage2')
      .map(({ value }) => value);
    expect(values).toEqual([0, 2, 1]);

    map.with(removeEmotion(early.id));
    expect(map.journey().emotions[early.id]).toBeUndefined();
  });
});

describe('comments', () => {
  const remark = { author: 'Ana', text: 'Really?', writtenAt: '2025-04-01T09:00:00Z' };

  test('an answer belongs to what its comment is about, and stays when the comment goes', () => {
    const map = hospital().withCard('Bell');
    const asked = writeComment('card1', remark);
    const answered = answerComment(asked.id, { ...remark, author: 'Ben', text: 'Yes' });
    map.with(asked, answered, resolveComment(asked.id), rewordComment(asked.id, 'Really so?'));

    expect(map.journey().comments[asked.id]).toMatchObject({ text: 'Really so?', isResolved: true, parentId: null });
    expect(map.journey().comments[answered.id]).toMatchObject({ aboutId: 'card1', parentId: asked.id, author: 'Ben' });

    map.with(removeComment(asked.id), resolveComment(answered.id, false));
    expect(Object.keys(map.journey().comments)).toEqual([answered.id]);
  });

  test('a comment that is gone cannot be answered', () => {
    const map = hospital().with(answerComment('gone', remark));

    expect(map.journey().comments).toEqual({});
  });
});
