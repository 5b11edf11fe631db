import { describe, expect, test } from 'vitest';
import * as Y from 'yjs';
import { addCard, moveCard, writeCard } from '../../../shared/edits/cards.ts';
import { tagCard } from '../../../shared/edits/findings.ts';
import { renameStage } from '../../../shared/edits/stages.ts';
import { createLiveMap } from '../../../shared/live/createLiveMap.ts';
import { aMap } from '../../builders/aMap.ts';
import { twoPeople } from '../../builders/people.ts';

const hospital = () => aMap().withStages('Letter', 'Surgery').withLanes('touchpoint').withCard('Ring the bell');

describe('R4: what comes from elsewhere cannot spoil the map', () => {
  test.each([
    ['nothing', new Uint8Array()],
    ['noise', new Uint8Array([7, 1, 200, 3, 9, 9, 9])],
    ['text', new TextEncoder().encode('{"not":"an update"}')],
  ])('%s instead of an update is refused', (_what, bytes) => {
    const live = hospital().live();
    const before = live.snapshot();

    expect(live.receive(bytes, 'peer')).toBe(false);

    expect(live.snapshot()).toBe(before);
  });

  test('an update torn off anywhere is refused and changes nothing', () => {
    const whole = hospital().state();
    const live = createLiveMap();
    const before = live.snapshot();

    for (let length = 0; length < whole.length; length++) {
      expect(live.receive(whole.subarray(0, length), 'peer')).toBe(false);
    }

    expect(live.snapshot()).toBe(before);
    expect(live.receive(whole, 'peer')).toBe(true);
    expect(live.snapshot().cards['card1']?.text).toBe('Ring the bell');
  });

  test('values of the wrong type are mended one by one, and the rest of the record stays', () => {
    const live = hospital().live();
    const stranger = strangerOf(live.state());

    stranger.card('card1').set('isMomentOfTruth', 'yes').set('kind', 42).set('value', 99).set('stageId', null);
    live.receive(stranger.state(), 'peer');

    expect(live.snapshot().cards['card1']).toMatchObject({
      text: 'Ring the bell',
      laneId: 'lane1',
      isMomentOfTruth: false,
      kind: 'note',
      value: null,
    });
  });

  test('a card that lost its stage waits in the tray', () => {
    const live = hospital().live();
    const stranger = strangerOf(live.state());

    stranger.card('card1').delete('stageId');
    live.receive(stranger.state(), 'peer');

    const card = live.snapshot().cards['card1'];
    expect(card?.text).toBe('Ring the bell');
    expect(card && card.stageId in live.snapshot().stages).toBe(false);
  });

  test('an edit of a mended record writes what it changed, not what was mended', () => {
    const live = hospital().live();
    const stranger = strangerOf(live.state());
    stranger.card('card1').delete('stageId');
    live.receive(stranger.state(), 'peer');

    live.edit(writeCard('card1', 'Ring twice'));
    stranger.take(live.state()).card('card1').set('stageId', 'stage2');
    live.receive(stranger.state(), 'peer');

    expect(live.snapshot().cards['card1']).toMatchObject({ text: 'Ring twice', stageId: 'stage2' });
  });

  test('an update that deletes before its other half arrived is whole when it has', () => {
    const state = hospital().state();
    const [ana, ben] = [createLiveMap(state), createLiveMap(state)];
    const updates: Uint8Array[] = [];
    ana.onChange(({ update }) => updates.push(update));
    ana.edit(renameStage('stage1', 'Call'));
    ana.edit(moveCard('card1', { stageId: 'stage2', laneId: 'lane1' }));
    const [first, second] = updates;
    if (!first || !second) throw new Error('Two edits are two updates');

    ben.receive(second, 'peer');
    ben.edit(writeCard('card1', 'Ring twice'));
    ben.receive(first, 'peer');

    expect(ben.snapshot().cards['card1']).toMatchObject({ text: 'Ring twice', stageId: 'stage2' });
  });

  test('things that are no records are not shown, and can be written over', () => {
    const live = hospital().live();
    const stranger = strangerOf(live.state());

    stranger.put('cards', 'card1', 'a word').put('cards', 'card2', new Y.Array()).put('figures', 'f', { value: 'x' });
    stranger.put('stages', 'stage1', 7).put('cards', 'card3', { text: 'Plain', stageId: 'stage2', laneId: 'lane1' });
    live.receive(stranger.state(), 'peer');
    live.edit(addCard({ id: 'card1', stageId: 'stage2', laneId: 'lane1', text: 'New' }));
    live.edit(writeCard('card3', 'Plainer'));

    expect(Object.keys(live.snapshot().cards).sort()).toEqual(['card1', 'card3']);
    expect(live.snapshot().cards['card1']?.text).toBe('New');
    expect(live.snapshot().cards['card3']).toMatchObject({ text: 'Plainer', stageId: 'stage2' });
    expect(live.snapshot().figures).toEqual({});
    expect(Object.keys(live.snapshot().stages)).toEqual(['stage2']);
  });

  test('a text that a stranger replaced by a plain word can still be typed in', () => {
    const live = hospital().live();
    const stranger = strangerOf(live.state());

    stranger.card('card1').set('text', 'plain').set('tags', 'none').set('note', new Y.Map());
    live.receive(stranger.state(), 'peer');
    expect(live.snapshot().cards['card1']).toMatchObject({ text: 'plain', tags: {}, note: '' });

    live.edit(writeCard('card1', 'plainer'));
    live.edit(tagCard('card1', 'night'));
    expect(live.snapshot().cards['card1']).toMatchObject({ text: 'plainer', tags: { night: true } });
  });

  test('updates that arrive in the wrong order, twice or late lead to the same map', () => {
    const base = hospital().state();
    const [ana, ben] = twoPeople(base);
    const updates: Uint8Array[] = [];
    ana.onChange(({ update }) => updates.push(update));
    ana.edit(writeCard('card1', 'Ring'));
    ana.edit(renameStage('stage1', 'Call'));
    ana.edit(writeCard('card1', 'Ring twice'));

    for (const update of [...updates.reverse(), ...updates]) ben.receive(update, 'peer');

    expect(ben.snapshot()).toEqual(ana.snapshot());
  });
});

/** Somebody whose program is not Senda. */
function strangerOf(state: Uint8Array) {
  const doc = new Y.Doc();
  Y.applyUpdate(doc, state);
  const stranger = {
    card(id: string) {
      const record = doc.getMap('cards').get(id) as Y.Map<unknown>;
      const hand = {
        set(field: string, value: unknown) {
          record.set(field, value);
          return hand;
        },
        delete: (field: string) => record.delete(field),
      };
      return hand;
    },
    put(collection: string, id: string, value: unknown) {
      doc.getMap(collection).set(id, value);
      return stranger;
    },
    take(update: Uint8Array) {
      Y.applyUpdate(doc, update);
      return stranger;
    },
    state: () => Y.encodeStateAsUpdate(doc),
  };
  return stranger;
}
