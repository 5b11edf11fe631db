import { afterEach, expect, test } from 'vitest';
import { addCard, removeCard, writeCard } from '../../../shared/edits/cards.ts';
import { writeComment } from '../../../shared/edits/comments.ts';
import { renameStage } from '../../../shared/edits/stages.ts';
import { openDocument } from '../../../shared/live/openDocument.ts';
import { aMap } from '../../builders/aMap.ts';
import { aWorkshop, type TestWorkshop } from './aWorkshop.ts';

let workshop: TestWorkshop;
afterEach(() => workshop.stop());

const aBoard = () =>
  aMap().withStages('Before', 'After').withLanes('touchpoint', 'pain').withCard('Letter').withCard('Call').state();

test('what a guest writes arrives in the map of the window, at other guests, and as news for the window', async () => {
  workshop = await aWorkshop(aBoard());
  const marta = await workshop.join('Marta');
  const jorge = await workshop.join('Jorge');

  marta.edit(writeCard('card1', 'The letter comes'));

  await jorge.until(() => jorge.live.snapshot().cards['card1']?.text === 'The letter comes');
  await workshop.until(() => workshop.live.snapshot().cards['card1']?.text === 'The letter comes');
  expect(workshop.edited.length).toBeGreaterThan(0);
});

test('what the window writes arrives at guests', async () => {
  workshop = await aWorkshop(aBoard());
  const marta = await workshop.join('Marta');

  workshop.live.edit(renameStage('stage1', 'At home'));

  await marta.until(() => marta.live.snapshot().stages['stage1']?.name === 'At home');
});

test('two who write at once end with the same map as the host', async () => {
  workshop = await aWorkshop(aBoard());
  const marta = await workshop.join('Marta');
  const jorge = await workshop.join('Jorge');

  for (let at = 0; at < 20; at++) {
    marta.edit(addCard({ id: `marta-${at}`, stageId: 'stage1', laneId: 'lane1', text: `M${at}` }));
    jorge.edit(addCard({ id: `jorge-${at}`, stageId: 'stage1', laneId: 'lane1', text: `J${at}` }));
    workshop.live.edit(writeCard('card2', `Call ${at}`));
  }

  const isWhole = (live: TestWorkshop['live']) =>
    Object.keys(live.snapshot().cards).length === 42 && live.snapshot().cards['card2']?.text === 'Call 19';
  await Promise.all([marta.until(() => isWhole(marta.live)), jorge.until(() => isWhole(jorge.live))]);
  await workshop.until(() => isWhole(workshop.live));
  expect(marta.live.snapshot()).toEqual(workshop.live.snapshot());
  expect(jorge.live.snapshot()).toEqual(workshop.live.snapshot());
});

test('a contributor adds cards and changes their own, and nobody else’s', async () => {
  workshop = await aWorkshop(aBoard());
  const marta = await workshop.join('Marta', 'contributor');
  marta.edit(addCard({ id: 'mine', stageId: 'stage1', laneId: 'lane2', text: 'Nobody says how long' }));
  await workshop.until(() => workshop.live.snapshot().cards['mine']);
  marta.edit(writeCard('mine', 'Nobody says how long it takes'));
  await workshop.until(() => workshop.live.snapshot().cards['mine']?.text === 'Nobody says how long it takes');

  marta.edit(removeCard('card1'));

  const undone = await marta.next('undone');
  expect(undone).toMatchObject({ problem: { kind: 'workshop-not-yours' }, ids: ['card1'] });
  expect(workshop.live.snapshot().cards['card1']?.text).toBe('Letter');
});

test('a guest whose edit was refused comes back with a blank document and has the map as everybody has it', async () => {
  workshop = await aWorkshop(aBoard());
  const marta = await workshop.join('Marta', 'contributor');
  const jorge = await workshop.join('Jorge');
  marta.edit(renameStage('stage1', 'Mine now'));
  await marta.next('undone');
  marta.edit(addCard({ id: 'lost', stageId: 'stage1', laneId: 'lane1', text: 'Not heard' }));
  marta.close();

  const again = await workshop.comeBack(marta, openDocument());
  again.edit(addCard({ id: 'heard', stageId: 'stage1', laneId: 'lane1', text: 'Heard' }));

  await jorge.until(() => jorge.live.snapshot().cards['heard']);
  expect(again.live.snapshot()).toEqual(workshop.live.snapshot());
  expect(jorge.live.snapshot()).toEqual(workshop.live.snapshot());
  expect(workshop.live.snapshot().stages['stage1']?.name).toBe('Before');
  expect('lost' in workshop.live.snapshot().cards).toBe(false);
});

test('a guest who was cut off works on and brings everything when the line is back', async () => {
  workshop = await aWorkshop(aBoard());
  const marta = await workshop.join('Marta');
  marta.close();
  marta.edit(writeCard('card1', 'Written in the lift'));
  workshop.live.edit(writeCard('card2', 'Written meanwhile'));

  const again = await workshop.comeBack(marta, marta.doc);

  await workshop.until(() => workshop.live.snapshot().cards['card1']?.text === 'Written in the lift');
  await again.until(() => again.live.snapshot().cards['card2']?.text === 'Written meanwhile');
});

test('an observer sees everything and changes nothing', async () => {
  workshop = await aWorkshop(aBoard());
  const noor = await workshop.join('Noor', 'observer');
  expect(noor.live.snapshot()).toEqual(workshop.live.snapshot());

  noor.edit(addCard({ id: 'noor', stageId: 'stage1', laneId: 'lane1', text: 'Me too' }));

  expect((await noor.next('undone')).problem.kind).toBe('workshop-not-allowed');
  expect('noor' in workshop.live.snapshot().cards).toBe(false);
});

test('a locked lane is changed by nobody but the facilitator', async () => {
  workshop = await aWorkshop(aBoard());
  const marta = await workshop.join('Marta');
  workshop.workshop.act({ kind: 'locks.set', locks: [{ laneId: 'lane1', stageId: null }] });

  marta.edit(writeCard('card1', 'Mine'));

  expect((await marta.next('undone')).problem.kind).toBe('workshop-locked');
  workshop.live.edit(writeCard('card1', 'The facilitator’s'));
  expect(workshop.live.snapshot().cards['card1']?.text).toBe('The facilitator’s');
});

test('an editor who becomes an observer is heard no more', async () => {
  workshop = await aWorkshop(aBoard());
  const marta = await workshop.join('Marta');
  marta.edit(writeCard('card1', 'As editor'));
  await workshop.until(() => workshop.live.snapshot().cards['card1']?.text === 'As editor');

  workshop.workshop.act({ kind: 'person.role', personId: marta.personId, role: 'observer' });
  marta.edit(writeCard('card1', 'As observer'));

  expect((await marta.next('undone')).problem.kind).toBe('workshop-not-allowed');
  expect(workshop.live.snapshot().cards['card1']?.text).toBe('As editor');
});

test('everybody’s pointer is seen under their own name and under no other', async () => {
  workshop = await aWorkshop(aBoard());
  const marta = await workshop.join('Marta');
  const jorge = await workshop.join('Jorge');
  const at = (who: string, x: number) => ({
    who,
    pointer: { x, y: 2 },
    selected: [],
    typingIn: null,
    view: null,
    follows: null,
  });
  const seen = () => [...(jorge.provider.awareness?.getStates().values() ?? [])];

  marta.point(at(jorge.personId, 666));
  marta.point(at(marta.personId, 7));
  workshop.workshop.point(at('somebody', 9));

  await jorge.until(() => seen().find((state) => state['who'] === marta.personId));
  await jorge.until(() => seen().find((state) => state['who'] === 'facilitator'));
  expect(seen().some((state) => state['pointer']?.x === 666)).toBe(false);
  await workshop.until(() => workshop.pointed.at(-1)?.some(({ who }) => who === marta.personId));
});

test('a comment is refused that is signed for somebody else, and stands under a name of before', async () => {
  workshop = await aWorkshop(aBoard());
  const marta = await workshop.join('Marta');
  await marta.act({ kind: 'name', name: 'Marta G.' });
  const remark = { text: 'We close on Friday', writtenAt: '2026-03-02T10:00:00Z' };

  marta.edit(writeComment('card1', { ...remark, id: 'hers', author: 'Marta' }));
  await workshop.until(() => 'hers' in workshop.live.snapshot().comments);
  marta.edit(writeComment('card1', { ...remark, id: 'forged', author: 'Ana' }));

  expect(await marta.next('undone')).toMatchObject({ problem: { kind: 'workshop-not-your-name' }, ids: ['forged'] });
  expect(Object.keys(workshop.live.snapshot().comments)).toEqual(['hers']);
});
