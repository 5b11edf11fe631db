import { expect, test } from 'vitest';
import * as Y from 'yjs';
import { createJudge } from '../../../electron/workshop/map/judge.ts';
import { createClientNumbers } from '../../../electron/workshop/map/numbers.ts';
import { addCard, moveCard, writeCard } from '../../../shared/edits/cards.ts';
import type { MapEdit } from '../../../shared/edits/edit.ts';
import { createLiveMap } from '../../../shared/live/createLiveMap.ts';
import { openDocument } from '../../../shared/live/openDocument.ts';
import { noPrivacy } from '../../../shared/workshop/hiddenCards.ts';
import type { Role } from '../../../shared/workshop/role.ts';
import type { Standing } from '../../../shared/workshop/rules.ts';
import { aMap } from '../../builders/aMap.ts';
import { chanceFrom } from '../../builders/chance.ts';

import { runs } from '../../builders/runs.ts';
import { handWritten, spoilt } from './attack.ts';

const state = aMap()
  .withStages('Ward', 'Home')
  .withLanes('touchpoint', 'pain')
  .withCard('Bell')
  .withCard('Meal')
  .state();
const standing = (role: Role): Standing => ({ role, locks: [], privacy: noPrivacy, names: null, isOwn: () => false });

function aJudge() {
  const map = openDocument(state);
  const numbers = createClientNumbers();
  return { map, numbers, judge: createJudge(map, numbers) };
}

/** What one page sends when somebody edits. */
function updateOf(edit: MapEdit, clientNumber = 77): Uint8Array {
  const live = createLiveMap(openDocument(state), { clientNumber });
  const updates: Uint8Array[] = [];
  live.onChange(({ update }) => updates.push(update));
  live.edit(edit);
  return Y.mergeUpdates(updates);
}

const kindOf = (verdict: { ok: true } | { ok: false; problem: { kind: string } }) =>
  verdict.ok ? 'fine' : verdict.problem.kind;

test.each(Object.entries(spoilt))('%s is refused, and the map knows nothing of it', (_name, write) => {
  const { map, judge } = aJudge();
  const before = Y.encodeStateAsUpdate(map);

  const verdict = judge.judge(
    handWritten(state, (doc) => write(doc, 1)),
    'mallory',
    standing('editor'),
  );

  expect(kindOf(verdict)).toBe('workshop-not-a-map');
  expect(Y.encodeStateAsUpdate(map)).toEqual(before);
});

test('an honest edit after a refused one is found good', () => {
  const { judge } = aJudge();
  judge.judge(
    handWritten(state, (doc) => void doc.getMap('stash').set('x', 1)),
    'mallory',
    standing('editor'),
  );

  const verdict = judge.judge(updateOf(writeCard('card1', 'The bell')), 'marta', standing('editor'));

  expect(verdict).toMatchObject({ ok: true, value: { touched: [{ collection: 'cards', id: 'card1' }] } });
});

test('everything that was ever deleted is said anew by every page, and is no edit', () => {
  const { map, judge } = aJudge();
  const page = openDocument(state);
  const live = createLiveMap(page);
  live.edit(writeCard('card1', 'Something else'));
  Y.applyUpdate(map, live.state());
  judge.follow(live.state());

  const verdict = judge.judge(live.state(), 'noor', standing('observer'));

  expect(verdict).toMatchObject({ ok: true, value: { news: null } });
});

test('nobody writes under a number that was in the map before, or that is another’s', () => {
  const { map, judge, numbers } = aJudge();
  const [known = 0] = [...Y.decodeStateVector(Y.encodeStateVector(map)).keys()].filter((number) => number !== 1);
  numbers.claim('marta', [4242]);
  const add = (doc: Y.Doc) => void (doc.getMap('cards').get('card1') as Y.Map<unknown>).set('hue', 3);

  const asHost = judge.judge(handWritten(state, add, known), 'mallory', standing('editor'));
  const asMarta = judge.judge(handWritten(state, add, 4242), 'mallory', standing('editor'));
  const asMyself = judge.judge(handWritten(state, add, 666), 'mallory', standing('editor'));

  expect([kindOf(asHost), kindOf(asMarta), kindOf(asMyself)]).toEqual(['workshop-forged', 'workshop-forged', 'fine']);
});

test('an edit that rests on something the host never heard of does not wait for it', () => {
  const { map, judge } = aJudge();
  const page = createLiveMap(openDocument(state), { clientNumber: 99 });
  const updates: Uint8Array[] = [];
  page.onChange(({ update }) => updates.push(update));
  page.edit(addCard({ id: 'first', stageId: 'stage1', laneId: 'lane1', text: 'First' }));
  page.edit(writeCard('first', 'First and more'));

  const verdict = judge.judge(updates.at(-1) ?? new Uint8Array(), 'marta', standing('editor'));

  expect(kindOf(verdict)).toBe('workshop-out-of-step');
  expect(map.store.pendingStructs).toBeNull();
});

test('a card is neither carried out of a locked lane nor into one', () => {
  const { judge } = aJudge();
  const locked = { ...standing('editor'), locks: [{ laneId: 'lane2', stageId: null }] };

  const into = judge.judge(updateOf(moveCard('card1', { stageId: 'stage1', laneId: 'lane2' })), 'marta', locked);
  const beside = judge.judge(updateOf(moveCard('card1', { stageId: 'stage2', laneId: 'lane1' }), 78), 'marta', locked);

  expect([kindOf(into), kindOf(beside)]).toEqual(['workshop-locked', 'fine']);
});

test('ten thousand damaged updates are refused one by one', () => {
  const { map, judge } = aJudge();
  const before = Y.encodeStateAsUpdate(map);
  const random = chanceFrom(20);
  const honest = updateOf(addCard({ id: 'new', stageId: 'stage1', laneId: 'lane1', text: 'A longer card' }));
  let refused = 0;

  for (let at = 0; at < runs(10_000); at++) {
    const update = honest.slice(0, random.below(3) === 0 ? 1 + random.below(honest.length) : honest.length);
    for (let hit = 0; hit <= random.below(4); hit++) update[random.below(update.length)] = random.below(256);
    if (!judge.judge(update, 'mallory', standing('contributor')).ok) refused += 1;
  }

  expect(refused).toBeGreaterThan(runs(5000));
  expect(Y.encodeStateAsUpdate(map)).toEqual(before);
});
