import { describe, expect, test } from 'vitest';
import { setTitle } from '../../../shared/edits/about.ts';
import { addAddress, removeAddress, renameAddress } from '../../../shared/edits/addresses.ts';
import { addCard, moveCard, removeCard, writeCard } from '../../../shared/edits/cards.ts';
import { mapEdit } from '../../../shared/edits/edit.ts';
import { tagCard, untagCard } from '../../../shared/edits/findings.ts';
import { moveStage, removeStage, renameStage, resizeStage } from '../../../shared/edits/stages.ts';
import { addOtherChannel } from '../../../shared/edits/touchpoints.ts';
import { aboutMap } from '../../../shared/journey/journeyMap.ts';
import { createLiveMap } from '../../../shared/live/createLiveMap.ts';
import type { Change } from '../../../shared/live/liveMap.ts';
import { aMap } from '../../builders/aMap.ts';
import { connect, exchange, twoPeople } from '../../builders/people.ts';

const hospital = () => aMap().withStages('Letter', 'Surgery').withLanes('touchpoint').withCard('Ring the bell');

describe('R1: the map changes only by edits, and listeners see each change once', () => {
  test('what an edit did not touch stays the very same object', () => {
    const live = hospital().withCard('Wait').live();
    const before = live.snapshot();

    live.edit(writeCard('card1', 'Ring twice'));

    const after = live.snapshot();
    expect(after).not.toBe(before);
    expect(after.stages).toBe(before.stages);
    expect(after.cards['card2']).toBe(before.cards['card2']);
    expect(after.cards['card1']?.text).toBe('Ring twice');
    expect(before.cards['card1']?.text).toBe('Ring the bell');
  });

  test('an edit that changes nothing is no change and no step', () => {
    const live = hospital().live();
    const before = live.snapshot();
    const changes: Change[] = [];
    live.onChange((change) => changes.push(change));

    live.edit(writeCard('card1', 'Ring the bell'));
    live.edit(writeCard('gone', 'Ring twice'));

    expect(live.snapshot()).toBe(before);
    expect(changes).toEqual([]);
    expect(live.history.undoable()).toBeNull();
  });

  test('an edit that would write an invalid record throws before anything is written', () => {
    const live = hospital().live();
    const before = live.snapshot();

    const spoil = mapEdit('test.spoil', (edit) => {
      edit.stages.set('stage1', { name: 'Spoilt' });
      edit.stages.set('stage2', { width: -1 });
    });

    expect(() => live.edit(spoil)).toThrow('test.spoil');
    expect(live.snapshot()).toBe(before);
    expect(live.history.undoable()).toBeNull();
  });

  test('an edit reads what it has written so far', () => {
    const live = hospital().live();
    const seen: unknown[] = [];

    live.edit(
      mapEdit('test.read', (edit) => {
        edit.stages.remove('stage1');
        edit.stages.set('stage2', { name: 'Theatre' });
        seen.push(
          edit.stages.get('stage1'),
          edit.stages.all().map(({ name }) => name),
        );
        seen.push(Object.keys(edit.before.stages).length);
      }),
    );

    expect(seen).toEqual([undefined, ['Theatre'], 2]);
  });

  test('a listener hears of a change after the map has it, with its origin', () => {
    const live = hospital().live();
    const heard: string[] = [];
    live.onChange(({ origin }) => heard.push(`${origin}: ${live.snapshot().stages['stage1']?.name}`));
    const stop = live.onSnapshot((journey) => heard.push(`map: ${journey.stages['stage1']?.name}`));

    live.edit(renameStage('stage1', 'Call'));
    live.history.undo();
    stop();
    live.edit(renameStage('stage1', 'Visit'));

    expect(heard).toEqual(['me: Call', 'map: Call', 'undo: Letter', 'map: Letter', 'me: Visit']);
  });

  test('a word that JavaScript knows is an id like any other', () => {
    const live = hospital().live();

    live.edit(addCard({ id: 'constructor', stageId: 'stage1', laneId: 'lane1', text: 'Build' }));

    expect(live.snapshot().cards['constructor']?.text).toBe('Build');
    expect(live.snapshot().cards['toString']).toBeUndefined();
  });
});

describe('R3: what two people do at once is merged field by field', () => {
  test('one renames a stage while the other resizes it: both hold', () => {
    const [ana, ben] = twoPeople(hospital().state());

    ana.edit(renameStage('stage1', 'Invitation'));
    ben.edit(mapEdit('test.resize', (edit) => edit.stages.set('stage1', { width: 300 })));
    exchange(ana, ben);

    expect(ana.snapshot().stages['stage1']).toMatchObject({ name: 'Invitation', width: 300 });
    expect(ben.snapshot()).toEqual(ana.snapshot());
  });

  test('two people type into the same card: both texts are in it', () => {
    const [ana, ben] = twoPeople(hospital().state());

    ana.edit(writeCard('card1', 'Ring the red bell'));
    ben.edit(writeCard('card1', 'Ring the bell twice'));
    exchange(ana, ben);

    expect(ana.snapshot().cards['card1']?.text).toBe('Ring the red bell twice');
    expect(ben.snapshot()).toEqual(ana.snapshot());
  });

  test('two people give a new map its title: neither is thrown away', () => {
    const [ana, ben] = [createLiveMap(), createLiveMap()];

    ana.edit(setTitle('Knee'));
    ben.edit(setTitle('Hip'));
    exchange(ana, ben);

    const { title } = aboutMap(ana.snapshot());
    expect(title).toContain('Knee');
    expect(title).toContain('Hip');
    expect(ben.snapshot()).toEqual(ana.snapshot());
  });

  test('two people tag the same card: it has both tags', () => {
    const [ana, ben] = twoPeople(hospital().with(tagCard('card1', 'old')).state());

    ana.edit(tagCard('card1', 'night'));
    ben.edit(tagCard('card1', 'noise'));
    ben.edit(untagCard('card1', 'old'));
    exchange(ana, ben);

    expect(Object.keys(ana.snapshot().cards['card1']?.tags ?? {}).sort()).toEqual(['night', 'noise']);
    expect(ben.snapshot()).toEqual(ana.snapshot());
  });

  test('two people add addresses and channels to the same card: it has them all, each with its newest words', () => {
    const start = hospital()
      .withChannels('Phone', 'Web')
      .with(addAddress('card1', 'https://a.example', 'Form'));
    const [ana, ben] = twoPeople(start.state());

    ana.edit(addAddress('card1', 'https://b.example', 'Prices'));
    ana.edit(addOtherChannel('card1', 'channel1'));
    ben.edit(renameAddress('card1', 'https://a.example', 'The form'));
    ben.edit(addOtherChannel('card1', 'channel2'));
    exchange(ana, ben);

    expect(ana.snapshot().cards['card1']).toMatchObject({
      addresses: { 'https://a.example': 'The form', 'https://b.example': 'Prices' },
      otherChannels: { channel1: true, channel2: true },
    });
    expect(ben.snapshot()).toEqual(ana.snapshot());
  });

  test('an address that one removes while the other rewords it is gone or reworded, the same for both', () => {
    const [ana, ben] = twoPeople(
      hospital()
        .with(addAddress('card1', 'https://a.example', 'Form'))
        .state(),
    );

    ana.edit(removeAddress('card1', 'https://a.example'));
    ben.edit(renameAddress('card1', 'https://a.example', 'The form'));
    exchange(ana, ben);

    expect([{}, { 'https://a.example': 'The form' }]).toContainEqual(ana.snapshot().cards['card1']?.addresses);
    expect(ben.snapshot()).toEqual(ana.snapshot());
  });

  test('two people move the same card: it stands in one place, the same for both', () => {
    const [ana, ben] = twoPeople(hospital().withLanes('pain').state());

    ana.edit(moveCard('card1', { stageId: 'stage2', laneId: 'lane1' }));
    ben.edit(moveCard('card1', { stageId: 'stage1', laneId: 'lane2' }));
    exchange(ana, ben);

    expect(Object.keys(ana.snapshot().cards)).toEqual(['card1']);
    expect(ben.snapshot()).toEqual(ana.snapshot());
  });

  test('one removes the card into which the other types: it is gone, and undo brings it back', () => {
    const [ana, ben] = twoPeople(hospital().state());

    ana.edit(removeCard('card1'));
    ben.edit(writeCard('card1', 'Ring the red bell'));
    exchange(ana, ben);
    expect(ben.snapshot().cards['card1']).toBeUndefined();

    ana.history.undo();
    exchange(ana, ben);
    expect(ben.snapshot().cards['card1']?.text).toBe('Ring the bell');
    expect(ana.snapshot()).toEqual(ben.snapshot());
  });

  test('one removes a stage that others move and resize, back and forth: all of them end with the same map', () => {
    const state = hospital().state();
    const [ana, ben] = twoPeople(state);
    const [cleo, observer] = twoPeople(state);
    ana.edit(removeStage('stage1'));
    ben.edit(resizeStage('stage1', 300));
    ana.receive(ben.state(), 'peer');
    observer.receive(ana.state(), 'peer');
    ben.history.undo();
    ben.history.redo();
    cleo.edit(moveStage('stage1', 'last'));
    cleo.receive(observer.state(), 'peer');

    for (const one of [ben, cleo]) exchange(ana, one);

    expect(Object.keys(cleo.snapshot().stages)).toEqual(['stage2']);
    for (const one of [ana, ben]) expect(one.snapshot()).toEqual(cleo.snapshot());
  });
});

describe('R5: what colleagues do may be told once per frame', () => {
  test('listeners hear once of many updates when the window postpones them, and at once of their own', () => {
    const state = hospital().state();
    const frames: (() => void)[] = [];
    const ana = createLiveMap(state, { postpone: (announce) => frames.push(announce) });
    const ben = createLiveMap(state);
    connect(ben, ana);
    const heard: unknown[] = [];
    ana.onSnapshot((journey) => heard.push(journey.cards['card1']?.text));

    ben.edit(writeCard('card1', 'R'));
    ben.edit(writeCard('card1', 'Ri'));
    expect(heard).toEqual([]);
    expect(ana.snapshot().cards['card1']?.text).toBe('Ri');
    for (const frame of frames) frame();
    expect(heard).toEqual(['Ri']);

    ana.edit(writeCard('card1', 'Rin'));
    expect(heard).toEqual(['Ri', 'Rin']);
    expect(frames.length).toBe(1);
  });
});
