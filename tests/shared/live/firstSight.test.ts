import fc from 'fast-check';
import { expect, test } from 'vitest';
import { writeCard } from '../../../shared/edits/cards.ts';
import { createLiveMap } from '../../../shared/live/createLiveMap.ts';
import { packFirstSight, unpackFirstSight } from '../../../shared/live/firstSight.ts';
import type { Change, LiveMap } from '../../../shared/live/liveMap.ts';
import { openDocument } from '../../../shared/live/openDocument.ts';
import { type SeenAhead, seeAhead } from '../../../shared/live/seeAhead.ts';
import { aMap } from '../../builders/aMap.ts';
import { forAll } from '../../builders/forAll.ts';
import { randomEdit } from '../../builders/randomEdits.ts';

const wishes = fc.array(fc.record({ verb: fc.nat(999), which: fc.nat(20), where: fc.nat(20), value: fc.nat(60) }), {
  maxLength: 40,
});
type Wishes = typeof wishes extends fc.Arbitrary<infer Made> ? Made : never;

function aWrittenMap(wished: Wishes): LiveMap {
  const live = aMap().withStages('Letter', 'Surgery').withLanes('touchpoint', 'pain').withCard('Ring the bell').live();
  let count = 0;
  const writer = { letter: 'm', freshId: () => `new${count++}` };
  for (const wish of wished) {
    const edit = randomEdit(live.snapshot(), writer, wish);
    if (edit) live.edit(edit);
  }
  return live;
}

/** The map as somebody far away opens it. */
function seenFromAfar(live: LiveMap): SeenAhead {
  const sight = unpackFirstSight(packFirstSight(openDocument(live.state())));
  if (!sight) throw new Error('nothing to be seen');
  return seeAhead(sight, (state, read) => createLiveMap(state, { read }));
}

forAll([wishes])('a map is seen ahead of its document exactly as it is', (wished) => {
  const live = aWrittenMap(wished);

  const afar = seenFromAfar(live);
  const seen = afar.snapshot();

  expect(seen).toEqual(live.snapshot());
  afar.fill();
  expect(afar.snapshot()).toBe(seen);
  expect(createLiveMap(afar.state()).snapshot()).toEqual(live.snapshot());
});

forAll([wishes, wishes])('what is written or comes before a map is filled is as good as later', (wished, meanwhile) => {
  const live = aWrittenMap(wished);
  const [early, late] = [seenFromAfar(live), seenFromAfar(live)];
  late.fill();
  let count = 0;
  const writer = { letter: 'z', freshId: () => `late${count++}` };
  for (const wish of meanwhile) {
    const edit = randomEdit(live.snapshot(), writer, wish);
    if (edit) live.edit(edit);
  }

  const isTaken = [early, late].map((afar) => afar.receive(live.state(), 'peer'));

  expect(isTaken).toEqual([true, true]);
  expect(early.snapshot()).toEqual(late.snapshot());
  expect(early.snapshot()).toEqual(live.snapshot());
});

test('the first edit fills the map, and is the only change that is told', () => {
  const live = aWrittenMap([]);
  const afar = seenFromAfar(live);
  const told: Change[] = [];
  afar.onChange((change) => told.push(change));

  afar.edit(writeCard('card1', 'Ring twice'));
  for (const { update } of told) live.receive(update, 'peer');

  expect(told.map(({ origin }) => origin)).toEqual(['me']);
  expect(live.snapshot().cards['card1']?.text).toBe('Ring twice');
  expect(afar.history.undo()).not.toBeNull();
  expect(afar.snapshot().cards['card1']?.text).toBe('Ring the bell');
});

test('records that were seen ahead can no more be changed than others', () => {
  const seen = seenFromAfar(aWrittenMap([])).snapshot();

  expect(Object.isFrozen(seen.cards['card1'])).toBe(true);
  expect(Object.isFrozen(seen.cards['card1']?.tags)).toBe(true);
});

forAll([fc.uint8Array({ maxLength: 60 })])('bytes that are nothing of the kind are no map', (bytes) => {
  const read = unpackFirstSight(bytes);

  expect(read === null || read.state instanceof Uint8Array).toBe(true);
});
