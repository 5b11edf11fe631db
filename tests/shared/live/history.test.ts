import { describe, expect, test } from 'vitest';
import { addCard, moveCard, removeCard, writeCard } from '../../../shared/edits/cards.ts';
import { feel } from '../../../shared/edits/emotions.ts';
import { takeInSurvey } from '../../../shared/edits/metrics.ts';
import { removeStage, renameStage } from '../../../shared/edits/stages.ts';
import { markMomentOfTruth } from '../../../shared/edits/touchpoints.ts';
import { unplacedCards } from '../../../shared/journey/cell.ts';
import { createLiveMap } from '../../../shared/live/createLiveMap.ts';
import { aMap } from '../../builders/aMap.ts';
import { aSurvey } from '../../builders/aSurvey.ts';
import { connect, exchange, sentBy, twoPeople } from '../../builders/people.ts';

const hospital = () =>
  aMap().withStages('Letter', 'Surgery').withLanes('touchpoint').withCard('Bell').withPersona('Rosa').withFeelings(0);

describe('R7: undo takes back one step of one’s own', () => {
  test('undo names the step it took back, and redo the one it did again', () => {
    const { edit, history, snapshot } = hospital().live();
    edit(renameStage('stage1', 'Call'));
    edit(markMomentOfTruth('card1'));
    expect(history.undoable()).toBe('touchpoints.markMomentOfTruth');

    expect(history.undo()).toBe('touchpoints.markMomentOfTruth');
    expect(history.undo()).toBe('stages.rename');
    expect(history.undo()).toBeNull();
    expect(snapshot().stages['stage1']?.name).toBe('Letter');

    expect(history.redoable()).toBe('stages.rename');
    expect(history.redo()).toBe('stages.rename');
    expect(snapshot().stages['stage1']?.name).toBe('Call');
    expect(history.redoable()).toBe('touchpoints.markMomentOfTruth');
  });

  test('a new edit after an undo gives up what could have been done again', () => {
    const { edit, history } = hospital().live();
    edit(renameStage('stage1', 'Call'));
    history.undo();

    edit(renameStage('stage2', 'Theatre'));

    expect(history.redoable()).toBeNull();
    expect(history.redo()).toBeNull();
  });

  test('a run of typing in one card is one step, and the next card another', () => {
    const { edit, history, snapshot } = hospital().withCard('').live();
    for (const text of ['R', 'Ri', 'Rin', 'Ring']) edit(writeCard('card2', text));
    edit(writeCard('card1', 'Bells'));

    history.undo();
    expect(snapshot().cards['card1']?.text).toBe('Bell');
    expect(snapshot().cards['card2']?.text).toBe('Ring');

    history.undo();
    expect(snapshot().cards['card2']?.text).toBe('');
    expect(history.undoable()).toBeNull();
  });

  test('a drag of the curve is one step; ending the step makes the next drag another', () => {
    const { edit, history, snapshot } = hospital().live();
    for (const value of [0.2, 0.7, 1.1]) edit(feel('emotion1', value));
    history.endStep();
    for (const value of [0.9, -0.4]) edit(feel('emotion1', value));

    history.undo();
    expect(snapshot().emotions['emotion1']?.value).toBe(1.1);
    history.undo();
    expect(snapshot().emotions['emotion1']?.value).toBe(0);
  });

  test('typing on after an undo is a new step', () => {
    const { edit, history, snapshot } = hospital().live();
    edit(writeCard('card1', 'Bells'));
    history.undo();

    edit(writeCard('card1', 'Bell 1'));
    edit(writeCard('card1', 'Bell 12'));
    history.undo();

    expect(snapshot().cards['card1']?.text).toBe('Bell');
  });

  test('a colleague’s edit between two letters does not end the step', () => {
    const [ana, ben] = twoPeople(hospital().state());
    connect(ben, ana);
    ana.edit(writeCard('card1', 'Bel'));
    ben.edit(renameStage('stage1', 'Call'));
    ana.edit(writeCard('card1', 'Be'));

    ana.history.undo();

    expect(ana.snapshot().cards['card1']?.text).toBe('Bell');
    expect(ana.snapshot().stages['stage1']?.name).toBe('Call');
  });

  test('a removal may end a run of typing: one undo brings back the card as it was before', () => {
    const [ana, ben] = twoPeople(hospital().state());
    ana.edit(writeCard('card1', 'Bel'));
    ana.edit(writeCard('card1', ''));
    ana.edit({ ...removeCard('card1'), gesture: writeCard('card1', '').gesture ?? '' });
    ben.edit(moveCard('card1', { stageId: 'stage2', laneId: 'lane1' }));
    exchange(ana, ben);

    expect(ana.history.undo()).toBe('cards.write');

    expect(ana.snapshot().cards['card1']).toMatchObject({ text: 'Bell', stageId: 'stage1' });
    expect(ana.history.undoable()).toBeNull();
  });

  test('listeners of the history hear of edits, undo and redo', () => {
    const { edit, history } = hospital().live();
    const heard: (string | null)[] = [];
    history.onChange(() => heard.push(history.undoable()));

    edit(renameStage('stage1', 'Call'));
    history.undo();
    history.redo();

    expect(heard).toEqual(['stages.rename', null, 'stages.rename']);
  });
});

describe('R8: undo leaves alone what colleagues did', () => {
  test('a value that a colleague set later stays', () => {
    const [ana, ben] = twoPeople(hospital().state());
    ana.edit(feel('emotion1', 1));
    exchange(ana, ben);
    ben.edit(feel('emotion1', -2));
    exchange(ana, ben);

    ana.history.undo();

    expect(ana.snapshot().emotions['emotion1']?.value).toBe(-2);
  });

  test('a colleague’s letters in the same text stay', () => {
    const [ana, ben] = twoPeople(hospital().state());
    ana.edit(writeCard('card1', 'Bell at night'));
    exchange(ana, ben);
    ben.edit(writeCard('card1', 'Red Bell at night'));
    exchange(ana, ben);

    ana.history.undo();

    expect(ana.snapshot().cards['card1']?.text).toBe('Red Bell');
  });

  test('nobody undoes what a colleague added', () => {
    const [ana, ben] = twoPeople(hospital().state());
    ben.edit(addCard({ stageId: 'stage1', laneId: 'lane1', text: 'Wait' }));
    exchange(ana, ben);

    expect(ana.history.undo()).toBeNull();

    expect(Object.values(ana.snapshot().cards).map(({ text }) => text)).toContain('Wait');
  });

  test('bringing a card back keeps it in its cell, even if a colleague moved it at that moment', () => {
    const [ana, ben] = twoPeople(hospital().state());
    ana.edit(removeCard('card1'));
    ben.edit(moveCard('card1', { stageId: 'stage2', laneId: 'lane1' }));
    exchange(ana, ben);

    ana.history.undo();
    exchange(ana, ben);

    expect(ana.snapshot().cards['card1']).toMatchObject({ text: 'Bell', stageId: 'stage1', laneId: 'lane1' });
    expect(unplacedCards(ana.snapshot())).toEqual([]);
    expect(ben.snapshot()).toEqual(ana.snapshot());
  });

  test('two people move a card at once and one takes it back: it stands in a cell', () => {
    const [ana, ben] = twoPeople(hospital().state());
    ana.edit(moveCard('card1', { stageId: 'stage2', laneId: 'lane1' }));
    ben.edit(moveCard('card1', { stageId: 'stage2', laneId: 'lane1' }));
    exchange(ana, ben);

    ana.history.undo();
    ben.history.undo();
    exchange(ana, ben);

    expect(unplacedCards(ana.snapshot())).toEqual([]);
    expect(ben.snapshot()).toEqual(ana.snapshot());
  });

  test('adding a card again keeps it in its cell, even if a colleague moved it meanwhile', () => {
    const [ana, ben] = twoPeople(hospital().state());
    ana.edit(addCard({ id: 'new', stageId: 'stage1', laneId: 'lane1', text: 'Wait' }));
    exchange(ana, ben);
    ana.history.undo();
    ben.edit(moveCard('new', { stageId: 'stage2', laneId: 'lane1' }));
    exchange(ana, ben);

    ana.history.redo();
    exchange(ana, ben);

    expect(ana.snapshot().cards['new']).toMatchObject({ text: 'Wait', stageId: 'stage1' });
    expect(ben.snapshot()).toEqual(ana.snapshot());
  });

  test('a stage that comes back finds the card that a colleague put into it meanwhile', () => {
    const [ana, ben] = twoPeople(hospital().state());
    ana.edit(removeStage('stage2'));
    ben.edit(addCard({ id: 'new', stageId: 'stage2', laneId: 'lane1', text: 'Drip' }));
    exchange(ana, ben);
    expect(unplacedCards(ana.snapshot()).map(({ id }) => id)).toEqual(['new']);

    ana.history.undo();
    exchange(ana, ben);

    expect(unplacedCards(ben.snapshot())).toEqual([]);
  });

  test('both remove a card and both take it back: there is one card', () => {
    const [ana, ben] = twoPeople(hospital().state());
    ana.edit(removeCard('card1'));
    ben.edit(removeCard('card1'));
    exchange(ana, ben);

    ana.history.undo();
    ben.history.undo();
    exchange(ana, ben);

    expect(ana.snapshot().cards['card1']?.text).toBe('Bell');
    expect(ben.snapshot()).toEqual(ana.snapshot());
  });

  test('undo leaves a field alone that its step never touched, even while a colleague’s move is only half here', () => {
    const state = hospital().state();
    const [ana, ben] = [createLiveMap(state, { clientNumber: 9 }), createLiveMap(state, { clientNumber: 8 })];
    const sent = sentBy(ben);
    ben.edit(renameStage('stage1', 'Call'));
    ben.edit(moveCard('card1', { stageId: 'stage2', laneId: 'lane1' }));
    const [renaming, moving] = sent;
    if (!renaming || !moving) throw new Error('Ben sent nothing');

    ana.edit(writeCard('card1', 'Bells'));
    ana.receive(moving, 'peer');
    ana.history.undo();
    ana.receive(renaming, 'peer');

    expect(ana.snapshot().cards['card1']).toMatchObject({ text: 'Bell', stageId: 'stage2' });
  });

  test('of two who move a card at once, the one who takes it back can do it again', () => {
    const state = hospital().state();
    const [ana, ben] = [createLiveMap(state, { clientNumber: 9 }), createLiveMap(state, { clientNumber: 8 })];
    ana.edit(moveCard('card1', { stageId: 'stage2', laneId: 'lane1' }));
    ben.edit(moveCard('card1', { stageId: 'stage2', laneId: 'lane1' }, 'first'));
    exchange(ana, ben);

    expect(ana.history.undo()).toBe('cards.move');
    expect(ana.snapshot().cards['card1']?.stageId).toBe('stage1');
    expect(ana.history.redo()).toBe('cards.move');
    expect(ana.snapshot().cards['card1']?.stageId).toBe('stage2');
    expect(ana.history.undo()).toBe('cards.move');
    expect(ana.snapshot().cards['card1']?.stageId).toBe('stage1');
  });

  test('what an undo fills in goes out with it: nobody sees the card without its cell', () => {
    const [ana, ben] = twoPeople(hospital().state());
    ana.edit(removeCard('card1'));
    ben.edit(moveCard('card1', { stageId: 'stage2', laneId: 'lane1' }));
    exchange(ana, ben);
    const seen: number[] = [];
    connect(ana, ben);
    for (const one of [ana, ben]) one.onSnapshot((journey) => seen.push(unplacedCards(journey).length));

    ana.history.undo();

    expect(seen).toEqual([0, 0]);
  });

  test('two people import the same figure at once and one takes it back: the older value stands again', () => {
    const state = hospital()
      .withSurvey({ values: { card1: 1 } })
      .state();
    const [ana, ben] = [createLiveMap(state, { clientNumber: 9 }), createLiveMap(state, { clientNumber: 8 })];
    ana.edit(takeInSurvey(aSurvey({ values: { card1: 2 } })));
    ben.edit(takeInSurvey(aSurvey({ values: { card1: 3 } })));
    exchange(ana, ben);

    ana.history.undo();
    exchange(ana, ben);

    expect(Object.values(ana.snapshot().figures).map(({ value }) => value)).toEqual([1]);
    expect(ben.snapshot()).toEqual(ana.snapshot());
  });
});
