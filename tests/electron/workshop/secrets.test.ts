import { afterEach, expect, test } from 'vitest';
import { addCard } from '../../../shared/edits/cards.ts';
import { tallyOf, type Vote } from '../../../shared/workshop/vote.ts';
import { aMap } from '../../builders/aMap.ts';
import { aWorkshop, type TestGuest, type TestWorkshop } from './aWorkshop.ts';

let workshop: TestWorkshop;
afterEach(() => workshop.stop());

const aBoard = () =>
  aMap().withStages('Ward').withLanes('touchpoint', 'pain').withCard('Bell').withCard('Meal').state();

const aCard = (id: string, text: string) => ({ id, kind: 'pain' as const, stageId: 'stage1', laneId: 'lane2', text });

/** Everything that ever came over a guest's wire, in whatever bytes. */
const wireOf = (guest: TestGuest): string => Buffer.concat(guest.wire).toString('latin1');

/** What a page of theirs begins with. */
const givenTo = async ({ token }: TestGuest): Promise<string> => {
  const headers = { authorization: `Bearer ${token}` };
  const given = await Promise.all(['/sight', '/welcome'].map((path) => fetch(workshop.url(path), { headers })));
  return (await Promise.all(given.map((one) => one.text()))).join();
};

const dots: Vote = { id: 'vote1', question: 'What first?', budget: 3, perCard: 2, cardIds: null };

test('a hidden card reaches nobody’s wire and not the map, until it is revealed, and then everybody’s', async () => {
  workshop = await aWorkshop(aBoard());
  const marta = await workshop.join('Marta', 'contributor');
  const jorge = await workshop.join('Jorge');
  workshop.workshop.act({ kind: 'privacy.start', laneIds: ['lane2'] });
  await jorge.until(() => (jorge.room()['privacy'] as { isOn: boolean }).isOn);

  await marta.act({ kind: 'card.put', card: aCard('hidden-1', 'SECRETBELL') });
  const late = await workshop.join('Imke');
  await jorge.until(() => (jorge.room()['counts'] as { hidden: number }).hidden === 1);
  await late.act({ kind: 'react', reaction: 'yes', aboutId: null });

  expect(wireOf(marta)).toContain('SECRETBELL');
  expect(wireOf(jorge)).not.toContain('SECRETBELL');
  expect(wireOf(late)).not.toContain('SECRETBELL');
  expect(JSON.stringify(workshop.running())).not.toContain('SECRETBELL');
  expect(JSON.stringify(workshop.live.snapshot())).not.toContain('SECRETBELL');
  expect(await givenTo(marta)).toContain('SECRETBELL');
  expect(await givenTo(jorge)).not.toContain('SECRETBELL');

  workshop.workshop.act({ kind: 'privacy.reveal' });

  await jorge.until(() => jorge.live.snapshot().cards['hidden-1']?.text === 'SECRETBELL');
  await late.until(() => late.live.snapshot().cards['hidden-1']?.text === 'SECRETBELL');
  expect(workshop.live.snapshot().cards['hidden-1']).toMatchObject({
    kind: 'pain',
    laneId: 'lane2',
    stageId: 'stage1',
  });
});

test('after the reveal a card still belongs to who wrote it', async () => {
  workshop = await aWorkshop(aBoard());
  const marta = await workshop.join('Marta', 'contributor');
  workshop.workshop.act({ kind: 'privacy.start', laneIds: null });
  await marta.act({ kind: 'card.put', card: aCard('hidden-1', 'First words') });
  workshop.workshop.act({ kind: 'privacy.reveal' });
  await marta.until(() => marta.live.snapshot().cards['hidden-1']);

  const again = await workshop.comeBack(marta);

  expect(again.heard.find(({ type }) => type === 'welcome')).toMatchObject({ own: ['hidden-1'] });
});

test('while cards stay hidden, nobody puts one on the map by mistake', async () => {
  workshop = await aWorkshop(aBoard());
  const jorge = await workshop.join('Jorge');
  workshop.workshop.act({ kind: 'privacy.start', laneIds: ['lane2'] });

  jorge.edit(addCard({ id: 'early', stageId: 'stage1', laneId: 'lane2', text: 'Too early' }));

  expect((await jorge.next('undone')).problem.kind).toBe('workshop-private');
  expect('early' in workshop.live.snapshot().cards).toBe(false);
});

test('a card that is said once more, as its answer was lost, stays hidden though cards of that lane are not any more', async () => {
  workshop = await aWorkshop(aBoard());
  const marta = await workshop.join('Marta', 'contributor');
  const jorge = await workshop.join('Jorge');
  workshop.workshop.act({ kind: 'privacy.start', laneIds: ['lane2'] });
  await marta.act({ kind: 'card.put', card: aCard('hidden-1', 'SECRETBELL') });
  workshop.workshop.act({ kind: 'privacy.start', laneIds: ['lane1'] });

  await marta.act({ kind: 'card.put', card: aCard('hidden-1', 'SECRETBELL') });
  await jorge.act({ kind: 'react', reaction: 'yes', aboutId: null });

  expect(wireOf(jorge)).not.toContain('SECRETBELL');
  expect('hidden-1' in workshop.live.snapshot().cards).toBe(false);

  workshop.workshop.act({ kind: 'privacy.reveal' });

  await jorge.until(() => jorge.live.snapshot().cards['hidden-1']?.text === 'SECRETBELL');
});

test('a card that all see is neither hidden nor refused when it is said once more, as its answer was lost', async () => {
  workshop = await aWorkshop(aBoard());
  const marta = await workshop.join('Marta', 'contributor');
  const put = { kind: 'card.put', card: aCard('shown-01', 'Seen by all') } as const;
  await marta.act(put);

  workshop.workshop.act({ kind: 'privacy.start', laneIds: ['lane2'] });
  const whileHidden = await marta.act(put);
  const hidden = workshop.running().room.counts.hidden;
  workshop.workshop.act({ kind: 'locks.set', locks: [{ laneId: 'lane2', stageId: null }] });
  const whileLocked = await marta.act(put);

  expect(hidden).toBe(0);
  expect([whileHidden.type, whileLocked.type]).toEqual(['done', 'done']);
});

test('a phone puts cards up without holding the map, and twice the same is once', async () => {
  workshop = await aWorkshop(aBoard());
  const marta = await workshop.join('Marta', 'contributor');

  await marta.act({ kind: 'card.put', card: aCard('phone-001', 'The bell, at night') });
  await marta.act({ kind: 'card.put', card: aCard('phone-001', 'The bell, at night') });

  const texts = Object.values(workshop.live.snapshot().cards).map(({ text }) => text);
  expect(texts.filter((text) => text === 'The bell, at night')).toHaveLength(1);
  expect(workshop.edited.length).toBeGreaterThan(0);
});

test('dots are secret until they are revealed, and then anybody can add them up and find their own', async () => {
  workshop = await aWorkshop(aBoard());
  const marta = await workshop.join('Marta', 'contributor');
  const jorge = await workshop.join('Jorge');
  workshop.workshop.act({ kind: 'vote.start', vote: dots });
  const cast = (receipt: string, given: Record<string, number>) =>
    ({ kind: 'vote.cast', voteId: 'vote1', ballot: { receipt, dots: given } }) as const;

  await marta.act(cast('receipt-of-marta', { card1: 2, card2: 1 }));
  await jorge.act(cast('receipt-of-jorge', { card1: 1 }));
  await jorge.until(() => (jorge.room()['counts'] as { voted: number }).voted === 2);
  expect(wireOf(jorge)).not.toContain('receipt-of-marta');
  expect(JSON.stringify(workshop.running())).not.toContain('receipt-of-marta');

  workshop.workshop.act({ kind: 'vote.reveal' });

  const results = (await jorge.until(() => {
    const told = jorge.room()['results'] as unknown[];
    return told.length > 0 && told;
  })) as { ballots: { receipt: string; dots: Record<string, number> }[] }[];
  const ballots = results[0]?.ballots ?? [];
  expect(tallyOf(ballots)).toEqual([
    { cardId: 'card1', dots: 3 },
    { cardId: 'card2', dots: 1 },
  ]);
  expect(ballots.map(({ receipt }) => receipt)).toEqual(['receipt-of-jorge', 'receipt-of-marta']);
  expect(JSON.stringify(results)).not.toContain(marta.personId);
});

test('nobody gives more dots than they have, and observers give none', async () => {
  workshop = await aWorkshop(aBoard());
  const marta = await workshop.join('Marta', 'contributor');
  const noor = await workshop.join('Noor', 'observer');
  workshop.workshop.act({ kind: 'vote.start', vote: dots });
  const cast = (given: Record<string, number>) =>
    ({ kind: 'vote.cast', voteId: 'vote1', ballot: { receipt: 'receipt-0001', dots: given } }) as const;

  const tooMany = await marta.act(cast({ card1: 2, card2: 2 }));
  const onOne = await marta.act(cast({ card1: 3 }));
  const watching = await noor.act(cast({ card1: 1 }));

  expect(tooMany).toMatchObject({ type: 'refused', problem: { kind: 'vote-over-budget' } });
  expect(onOne).toMatchObject({ type: 'refused', problem: { kind: 'vote-too-many-on-one' } });
  expect(watching).toMatchObject({ type: 'refused', problem: { kind: 'workshop-not-allowed' } });
});

test('only the facilitator controls the timer, and everybody sees it', async () => {
  workshop = await aWorkshop(aBoard());
  const marta = await workshop.join('Marta');

  const tried = await marta.act({ kind: 'timer.start', total: 60_000, label: '', hasSound: false });
  workshop.workshop.act({ kind: 'timer.start', total: 300_000, label: 'Pains', hasSound: true });

  expect(tried).toMatchObject({ type: 'refused', problem: { kind: 'workshop-not-allowed' } });
  await marta.until(() => (marta.room()['timer'] as { label: string } | null)?.label === 'Pains');
});

test('only the facilitator is told who is silent', async () => {
  workshop = await aWorkshop(aBoard());
  const marta = await workshop.join('Marta', 'contributor');
  const jorge = await workshop.join('Jorge', 'contributor');
  await workshop.until(() => workshop.running().room.people.filter(({ isHere }) => isHere).length === 3);

  workshop.wait(6 * 60_000);
  await jorge.act({ kind: 'hand.raise' });

  expect(workshop.running().room.lead?.silent).toEqual([marta.personId]);
  await marta.until(() => (marta.room()['hands'] as unknown[]).length === 1);
  expect(marta.room()['lead']).toBeNull();
});
