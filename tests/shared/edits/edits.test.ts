import { describe, expect, test } from 'vitest';
import {
  addCard,
  moveCard,
  noteOnCard,
  removeCard,
  setCardKind,
  setCardPicture,
  writeCard,
} from '../../../shared/edits/cards.ts';
import { addChannel, removeChannel, renameChannel, setChannelIcon } from '../../../shared/edits/channels.ts';
import { duplicateCards } from '../../../shared/edits/copies.ts';
import {
  rateEffort,
  rateValue,
  setCardBasis,
  setEvidence,
  tagCard,
  untagCard,
} from '../../../shared/edits/findings.ts';
import {
  addLane,
  describeLane,
  moveLane,
  removeLane,
  renameLane,
  resizeLane,
  setLaneKind,
} from '../../../shared/edits/lanes.ts';
import { addLink, labelLink, removeLink, setLinkShare } from '../../../shared/edits/links.ts';
import {
  addStage,
  describeStage,
  moveStage,
  removeStage,
  renameStage,
  resizeStage,
} from '../../../shared/edits/stages.ts';
import {
  markMomentOfTruth,
  setChannel,
  setContact,
  setControl,
  setInitiator,
  setOwner,
  setPromise,
} from '../../../shared/edits/touchpoints.ts';
import { cardsByCell, cellKey, unplacedCards } from '../../../shared/journey/cell.ts';
import { inOrder } from '../../../shared/journey/order.ts';
import { aMap, type MapBuilder } from '../../builders/aMap.ts';

const hospital = () => aMap().withStages('Letter', 'Surgery', 'Home').withLanes('action', 'touchpoint');
const textsIn = (map: MapBuilder, stageId: string, laneId: string) =>
  (cardsByCell(map.journey()).get(cellKey(stageId, laneId)) ?? []).map(({ text }) => text);

describe('stages and lanes', () => {
  test('a stage is added at its place, renamed, described, resized and removed', () => {
    const map = hospital();
    const added = addStage({ name: 'Ward', place: { before: 'stage3' } });
    map.with(added, renameStage('stage1', 'Call'), describeStage('stage1', 'Day 1'), resizeStage('stage1', 240));

    expect(inOrder(map.journey().stages).map(({ name }) => name)).toEqual(['Call', 'Surgery', 'Ward', 'Home']);
    expect(map.journey().stages['stage1']).toMatchObject({ about: 'Day 1', width: 240 });

    map.with(removeStage(added.id), resizeStage('stage1', null));
    expect(map.journey().stages[added.id]).toBeUndefined();
    expect(map.journey().stages['stage1']?.width).toBeNull();
  });

  test('a lane is added at its place, renamed, described, resized, moved and removed', () => {
    const map = hospital();
    const added = addLane({ kind: 'pain', name: 'Pain', place: { after: 'lane1' } });
    map.with(added, renameLane('lane1', 'Steps'), describeLane('lane1', 'What Rosa does'), resizeLane('lane1', 90));

    expect(inOrder(map.journey().lanes).map(({ name }) => name)).toEqual(['Steps', 'Pain', 'touchpoint']);
    expect(map.journey().lanes['lane1']).toMatchObject({ about: 'What Rosa does', height: 90 });

    map.with(moveLane('lane1', 'last'), removeLane(added.id));
    expect(inOrder(map.journey().lanes).map(({ name }) => name)).toEqual(['touchpoint', 'Steps']);
  });

  test('R11: a card whose stage was removed waits in the tray, and is back in its place after undo', () => {
    const map = hospital().withCard('Read', { stageId: 'stage2' }).withCard('Sign', { stageId: 'stage2' });
    const live = map.live();
    live.edit(removeStage('stage2'));

    expect(unplacedCards(live.snapshot()).map(({ text }) => text)).toEqual(['Read', 'Sign']);

    live.history.undo();
    expect(unplacedCards(live.snapshot())).toEqual([]);
  });

  test('R11: a card whose lane was removed waits in the tray until it is moved into a cell', () => {
    const map = hospital().withCard('Read').with(removeLane('lane1'));
    expect(unplacedCards(map.journey()).map(({ text }) => text)).toEqual(['Read']);

    map.with(moveCard('card1', { stageId: 'stage1', laneId: 'lane2' }));

    expect(unplacedCards(map.journey())).toEqual([]);
    expect(textsIn(map, 'stage1', 'lane2')).toEqual(['Read']);
  });

  test('R11: feelings of a removed stage are kept, and drawn again when the stage comes back', () => {
    const live = hospital().withPersona('Rosa').withFeelings(1, -1).live();
    live.edit(removeStage('stage2'));
    expect(live.snapshot().emotions['emotion2']?.value).toBe(-1);

    live.history.undo();
    expect(live.snapshot().stages['stage2']?.name).toBe('Surgery');
  });

  test('moving a stage takes its cards along', () => {
    const map = hospital().withCard('Read').with(moveStage('stage1', 'last'));

    expect(inOrder(map.journey().stages).map(({ name }) => name)).toEqual(['Surgery', 'Home', 'Letter']);
    expect(textsIn(map, 'stage1', 'lane1')).toEqual(['Read']);
  });

  test('a lane that changes its kind leaves its cards what they are', () => {
    const map = hospital().withCard('Read').with(setLaneKind('lane1', 'pain'));

    expect(map.journey().cards['card1']?.kind).toBe('action');
    map.with(addCard({ id: 'new', stageId: 'stage1', laneId: 'lane1' }));
    expect(map.journey().cards['new']?.kind).toBe('pain');
  });
});

describe('cards', () => {
  test('R12: a card is of the kind its lane is made for, unless somebody says otherwise', () => {
    const map = hospital()
      .withLanes('feeling')
      .withCard('Read')
      .withCard('Call', { laneId: 'lane2' })
      .withCard('Hm', { laneId: 'lane3' })
      .withCard('Ouch', { kind: 'pain' })
      .withCard('Lost', { laneId: 'gone' });

    expect(inOrder(map.journey().cards).map(({ text, kind }) => [text, kind])).toEqual(
      expect.arrayContaining([
        ['Read', 'action'],
        ['Call', 'touchpoint'],
        ['Hm', 'note'],
        ['Ouch', 'pain'],
        ['Lost', 'note'],
      ]),
    );
  });

  test('a card is added and moved to a place between its neighbours, in its own cell or another', () => {
    const map = hospital()
      .withCard('Read')
      .withCard('Sign')
      .withCard('Post', { place: { after: 'card1' } });
    expect(textsIn(map, 'stage1', 'lane1')).toEqual(['Read', 'Post', 'Sign']);

    map.with(moveCard('card1', { stageId: 'stage1', laneId: 'lane1' }, { before: 'card2' }));
    expect(textsIn(map, 'stage1', 'lane1')).toEqual(['Post', 'Read', 'Sign']);

    map.withCard('Wait', { stageId: 'stage2' });
    map.with(moveCard('card3', { stageId: 'stage2', laneId: 'lane1' }, 'first'));
    expect(textsIn(map, 'stage2', 'lane1')).toEqual(['Post', 'Wait']);
  });

  test('a copy stands right behind its original and goes its own way', () => {
    const map = hospital()
      .withCard('Read', { tags: { old: true }, note: 'Twice' })
      .withCard('Sign');
    const copy = duplicateCards(['card1']);
    map.with(copy, writeCard(copy.id, 'Reread'), tagCard(copy.id, 'new'));

    expect(textsIn(map, 'stage1', 'lane1')).toEqual(['Read', 'Reread', 'Sign']);
    expect(map.journey().cards[copy.id]).toMatchObject({ note: 'Twice', tags: { old: true, new: true } });
    expect(map.journey().cards['card1']?.tags).toEqual({ old: true });
  });

  test('R1: an edit of a card that is gone changes nothing', () => {
    const map = hospital().withCard('Read').with(removeCard('card1'));
    const before = map.journey();

    map.with(
      writeCard('card1', 'x'),
      moveCard('card1', { stageId: 'stage1', laneId: 'lane1' }),
      duplicateCards(['card1']),
      removeCard('card1'),
      tagCard('card1', 'x'),
      setCardPicture('card1', null),
    );

    expect(map.journey()).toBe(before);
  });

  test('R12: a touchpoint that becomes something else keeps what it knew', () => {
    const map = hospital().withCard('Call', { laneId: 'lane2' }).withChannels('Phone');
    map.with(setChannel('card1', 'channel1'), markMomentOfTruth('card1'), setCardKind('card1', 'note'));

    expect(map.journey().cards['card1']).toMatchObject({ kind: 'note', channelId: 'channel1', isMomentOfTruth: true });
  });

  test('what a touchpoint and a finding know is written on the card', () => {
    const map = hospital()
      .withCard('Call', { laneId: 'lane2' })
      .with(
        setContact('card1', 'indirect'),
        setInitiator('card1', 'third-party'),
        setControl('card1', 'partner'),
        setOwner('card1', 'Nursing'),
        setPromise('card1', 'We answer at once'),
        markMomentOfTruth('card1'),
        setCardBasis('card1', 'observed'),
        setEvidence('card1', '4 of 6 interviews'),
        rateValue('card1', 8),
        rateEffort('card1', 3),
        noteOnCard('card1', 'At night'),
        tagCard('card1', 'a'),
        tagCard('card1', 'b'),
        untagCard('card1', 'a'),
      );

    expect(map.journey().cards['card1']).toMatchObject({
      contact: 'indirect',
      initiator: 'third-party',
      control: 'partner',
      owner: 'Nursing',
      promise: 'We answer at once',
      isMomentOfTruth: true,
      basis: 'observed',
      evidence: '4 of 6 interviews',
      value: 8,
      effort: 3,
      note: 'At night',
      tags: { b: true },
    });

    map.with(markMomentOfTruth('card1', false), rateValue('card1', null));
    expect(map.journey().cards['card1']).toMatchObject({ isMomentOfTruth: false, value: null });
  });

  test('a rating off the scale is refused', () => {
    const map = hospital().withCard('Idea');

    expect(() => map.with(rateValue('card1', 11))).toThrow('findings.rateValue');
  });
});

describe('channels and links', () => {
  test('a channel is added, renamed, given its icon; removing it leaves the touchpoint', () => {
    const map = hospital().withCard('Call', { laneId: 'lane2' });
    const phone = addChannel({ name: 'Phone' });
    map.with(
      phone,
      renameChannel(phone.id, 'Night line'),
      setChannelIcon(phone.id, 'phone'),
      setChannel('card1', phone.id),
    );
    expect(map.journey().channels[phone.id]).toMatchObject({ name: 'Night line', icon: 'phone' });

    map.with(removeChannel(phone.id));
    expect(map.journey().cards['card1']?.channelId).toBe(phone.id);
    expect(map.journey().channels).toEqual({});
  });

  test('R11: a link outlives its card, so that undoing the card brings both back', () => {
    const map = hospital().withCard('Read').withCard('Sign');
    const link = addLink({ fromId: 'card1', toId: 'card2' });
    map.with(link, labelLink(link.id, 'most'), setLinkShare(link.id, 0.8), removeCard('card2'));
    expect(map.journey().links[link.id]).toMatchObject({ label: 'most', share: 0.8, toId: 'card2' });

    map.with(removeLink(link.id));
    expect(map.journey().links).toEqual({});
  });
});
