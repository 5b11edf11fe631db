import { afterEach, beforeEach, expect, test } from 'vitest';
import { inTimeOf } from '../../../electron/workshop/handing/handedMemory.ts';
import { openParcel } from '../../../electron/workshop/handing/parcel.ts';
import { openWaitingDoor, type WaitingDoor } from '../../../electron/workshop/handing/waitingDoor.ts';
import { readMemory } from '../../../electron/workshop/memory.ts';
import { isThere } from '../../../electron/workshop/remembered.ts';
import { type Reach, reach } from '../../../electron/workshop/visiting/reach.ts';
import { addCard, writeCard } from '../../../shared/edits/cards.ts';
import { failed, ok } from '../../../shared/result.ts';
import { aBoard, cards, idOf, namesAndRoles, placeOn } from './aBoard.ts';
import { aWorkshop, type TestGuest, type TestWorkshop } from './aWorkshop.ts';

let old: TestWorkshop;
let next: TestWorkshop | null = null;
let door: WaitingDoor | null = null;
let bea: TestGuest;

/** What happens to a message between the two hosts: by its kind, and how often it was sent. */
let fate: (kind: string, count: number) => 'arrives' | 'is lost' | 'loses its answer';
let sent: string[];
let given: string[];

const lossyReach: Reach = async (place, question) => {
  const [, kind = 'parcel'] = /"kind":"(\w+)"/.exec(String(question.body)) ?? [];
  sent.push(kind);
  const what = fate(kind, sent.filter((one) => one === kind).length);
  if (what === 'is lost') return failed({ kind: 'visit-no-answer' });
  const reached = await reach(place, question);
  return what === 'arrives' ? reached : failed({ kind: 'visit-no-answer' });
};

beforeEach(async () => {
  fate = () => 'arrives';
  sent = [];
  given = [];
  old = await aWorkshop(aBoard(), { reach: lossyReach });
  bea = await old.join('Bea');
  await bea.act({ kind: 'host.able', canHost: true });
});
afterEach(async () => {
  door?.close();
  await next?.stop();
  await old.stop();
  next = null;
  door = null;
});

/** Bea’s Senda says yes and waits at a door of its own; `meanwhile` happens while the parcel is on its way. */
async function beaTakesOver(meanwhile: () => Promise<void> = async () => {}) {
  const handing = old.workshop.handOver(bea.personId);
  const { ticket } = await bea.next('handOver');
  door = await openWaitingDoor({
    ...{ address: '127.0.0.1', port: 0, ticket, onNobody: () => {} },
    async take(packed) {
      const parcel = await openParcel(packed);
      if (!parcel) return failed({ kind: 'handing-refused' });
      await meanwhile();
      const memory = { ...inTimeOf(parcel.memory, Date.now()), port: 0 };
      next = await aWorkshop(parcel.state, {
        ...{ memory, facilitator: 'Bea', rules: memory.room.rules },
        handed: {
          key: parcel.key,
          onHost: () => void given.push('host'),
          onBack(how) {
            given.push(how);
            old.happened();
          },
        },
      });
      return ok({ port: Number(new URL(next.running().url).port) });
    },
  });
  bea.say({ type: 'takeOver', nr: 900, ticket, port: door.port });
  const handed = await handing;
  if (!handed.ok || !next) throw new Error(handed.ok ? 'nobody took it' : handed.problem.kind);
  return { handed: handed.value, now: next };
}

test('the other Senda hosts with all that the old one knew: secret votes, hidden cards, roles, notes and the code', async () => {
  const cid = await old.join('Cid', 'contributor');
  old.workshop.act({
    kind: 'vote.start',
    vote: { id: 'vote-0001', question: 'First?', budget: 3, perCard: 3, cardIds: null },
  });
  const letter = idOf(old, 'Letter');
  await cid.act({
    kind: 'vote.cast',
    voteId: 'vote-0001',
    ballot: { receipt: 'receipt-of-cid', dots: { [letter]: 2 } },
  });
  old.workshop.act({ kind: 'privacy.start', laneIds: null });
  await cid.act({
    kind: 'card.put',
    card: { id: 'card-of-cid', kind: 'touchpoint', text: 'Nobody rang back', ...placeOn(old) },
  });
  old.workshop.act({ kind: 'decision.note', id: 'decision-1', text: 'We call within a day' });
  old.workshop.act({ kind: 'agenda.set', steps: [{ id: 's1', title: 'What hurts?', minutes: 5 }] });

  const { now } = await beaTakesOver();

  expect(now.code()).toBe(old.code());
  expect(now.running().room.decisions.map(({ text }) => text)).toEqual(['We call within a day']);
  expect(now.running().room.agenda.steps.map(({ title }) => title)).toEqual(['What hurts?']);
  expect(namesAndRoles(now.running().room)).toEqual([
    ['Ana', 'editor'],
    ['Bea', 'facilitator'],
    ['Cid', 'contributor'],
  ]);
  expect(now.running().room.counts).toEqual({ voted: 1, hidden: 1 });
  now.workshop.act({ kind: 'vote.reveal' });
  expect(now.running().room.results[0]?.ballots).toEqual([{ receipt: 'receipt-of-cid', dots: { [letter]: 2 } }]);
  now.workshop.act({ kind: 'privacy.reveal' });
  expect(cards(now)).toContain('Nobody rang back');
});

test('everybody is told where it goes on: a Senda comes with its token, a page with a pass that is good once', async () => {
  const cid = await old.join('Cid');
  const dora = await old.join('Dora');

  const { handed, now } = await beaTakesOver();

  const moved = await cid.next('moved');
  expect(`http://${moved.host}/`).toBe(now.running().url);
  const shown = await now.post('/move', { pass: moved.pass });
  expect(shown).toMatchObject({ status: 200, body: { personId: cid.personId, name: 'Cid' } });
  expect((await now.post('/move', { pass: moved.pass })).status).toBe(403);
  expect((await now.post('/move', { pass: `${moved.pass}x` })).status).toBe(403);
  const again = await now.comeBack(dora, dora.doc);
  again.edit(addCard({ text: 'From Dora', ...placeOn(now) }));
  await now.until(() => cards(now).includes('From Dora'));
  const ana = await now.comeBack({ ...bea, token: handed.ticket.token, personId: handed.ticket.personId });
  ana.edit(addCard({ text: 'From Ana', ...placeOn(now) }));
  await now.until(() => cards(now).includes('From Ana'));
  const { token } = bea;
  expect((await fetch(now.url('/map'), { headers: { authorization: `Bearer ${token}` } })).status).toBe(401);
});

/** The other hosts already when the old host stops, which has not heard so. Gives what is on its disk. */
async function stopsUnsure() {
  fate = (kind) => (kind === 'host' ? 'loses its answer' : 'arrives');
  const handing = beaTakesOver().catch(() => null);
  await old.until(() => old.running().handing?.stage === 'unsure');
  const memory = readMemory(JSON.stringify(old.workshop.memory()));
  const state = old.live.state();
  fate = () => 'is lost';
  await old.stop();
  await handing;
  if (!next) throw new Error('nobody took it');
  return { memory, state, now: next };
}

test('a host that stopped before it heard the answer sends everybody on when it is back, with what they say meanwhile', async () => {
  const cid = await old.join('Cid');
  const { memory, state, now } = await stopsUnsure();

  const isElsewhere = await isThere(memory?.handing ?? nobody, reach);
  old = await aWorkshop(state, { memory, isElsewhere });

  expect(isElsewhere).toBe(true);
  expect(old.workshop.act({ kind: 'timer.stop' })).toEqual({ ok: false, problem: { kind: 'workshop-moving' } });
  const back = await old.comeBack(cid);
  const { pass } = await back.next('moved');
  back.edit(addCard({ text: 'From Cid', ...placeOn(now) }));
  await now.until(() => cards(now).includes('From Cid'));
  expect(await now.post('/move', { pass })).toMatchObject({ status: 200, body: { name: 'Cid' } });
});

test('a host that stopped and cannot learn where its workshop is goes on, and the other lets go as soon as it hears of that', async () => {
  const { memory, state } = await stopsUnsure();

  old = await aWorkshop(state, { memory, isElsewhere: false });

  expect(old.workshop.act({ kind: 'timer.stop' }).ok).toBe(true);
  await old.until(() => given.includes('heard'));
  expect(given).toEqual(['host', 'heard']);
});

const nobody = { host: '', key: '', to: '', from: '' };

test('nothing that is said while the workshop is on its way is lost, nor what comes later to the old address', async () => {
  const cid = await old.join('Cid');
  const { now } = await beaTakesOver(async () => {
    cid.edit(writeCard(idOf(old, 'Letter'), 'Letter, too late'));
    void cid.act({ kind: 'park', id: 'parked-1', text: 'Ask the ward' });
    old.live.edit(writeCard(idOf(old, 'Call'), 'Call, from the old window'));
    expect(old.workshop.act({ kind: 'timer.stop' })).toEqual(failed({ kind: 'workshop-moving' }));
  });

  await now.until(() => cards(now).includes('Letter, too late'));
  expect(cards(now)).toContain('Call, from the old window');
  await now.until(() => now.running().room.parked.some(({ text }) => text === 'Ask the ward'));
  await cid.until(() => !cid.provider.hasUnsyncedChanges);
  const late = await old.comeBack(cid, cid.doc);
  late.edit(addCard({ text: 'Written on a train', ...placeOn(now) }));
  await now.until(() => cards(now).includes('Written on a train'));
  expect(await late.next('moved')).toMatchObject({ host: new URL(now.running().url).host });
  expect((await old.post('/join', { code: old.code(), name: 'Eva' })).body).toEqual({
    problem: { kind: 'workshop-moved' },
  });
});

test('when the other says no, or cannot be reached, the old host goes on as if nothing had been', async () => {
  const cid = await old.join('Cid');
  const declined = old.workshop.handOver(bea.personId);
  const { ticket } = await bea.next('handOver');
  bea.say({ type: 'takeOver', nr: 901, ticket, port: 0 });
  expect(await declined).toEqual(failed({ kind: 'handing-declined' }));

  const failing = old.workshop.handOver(bea.personId);
  const second = await bea.until(() => bea.heard.filter((message) => message.type === 'handOver')[1]);
  bea.say({ type: 'takeOver', nr: 902, ticket: second.type === 'handOver' ? second.ticket : '', port: 9 });
  cid.edit(writeCard(idOf(old, 'Letter'), 'Still here'));

  expect(await failing).toEqual(failed({ kind: 'handing-failed' }));
  await old.until(() => cards(old).includes('Still here'));
  await cid.until(() => !cid.provider.hasUnsyncedChanges);
  expect(old.workshop.act({ kind: 'decision.note', id: 'decision-2', text: 'On we go' })).toEqual(ok(null));
});

test('only who was asked takes over, and only who is asked can be', async () => {
  const cid = await old.join('Cid');
  expect(await old.workshop.handOver(cid.personId)).toEqual(failed({ kind: 'handing-nobody' }));
  const handing = old.workshop.handOver(bea.personId);
  const { ticket } = await bea.next('handOver');

  cid.say({ type: 'takeOver', nr: 903, ticket, port: 4242 });
  await cid.until(() => cid.heard.find((message) => 'nr' in message && message.nr === 903));
  bea.say({ type: 'takeOver', nr: 904, ticket, port: 0 });

  expect(await handing).toEqual(failed({ kind: 'handing-declined' }));
});

test.each(['is lost', 'loses its answer'] as const)(
  'there is one host at the end when the message that makes the other one %s',
  async (what) => {
    const cid = await old.join('Cid');
    fate = (kind, count) => (kind === 'host' && count === 1 ? what : 'arrives');

    const { now } = await beaTakesOver(async () => cid.edit(writeCard(idOf(old, 'Letter'), 'Written on the way')));

    expect(sent.filter((kind) => kind === 'host')).toHaveLength(2);
    expect(given).toEqual(['host']);
    await now.until(() => cards(now).includes('Written on the way'));
    expect(now.workshop.act({ kind: 'decision.note', id: 'decision-3', text: 'Here' })).toEqual(ok(null));
    expect(old.workshop.act({ kind: 'decision.note', id: 'decision-4', text: 'There' }).ok).toBe(false);
  },
);

test('a Senda that was not told that it is the host lets nobody in', async () => {
  let refused: unknown = null;
  fate = (kind, count) => (kind === 'host' && count === 1 ? 'is lost' : 'arrives');
  const lateReach = fate;
  fate = (kind, count) => {
    if (kind === 'host' && count === 2)
      void next?.post('/join', { code: old.code(), name: 'Eva' }).then(({ body }) => {
        refused = body;
        old.happened();
      });
    return kind === 'host' && count === 2 ? 'is lost' : lateReach(kind, count);
  };

  const { now } = await beaTakesOver();

  expect(await old.until(() => refused)).toEqual({ problem: { kind: 'workshop-moving' } });
  expect((await now.post('/join', { code: old.code(), name: 'Eva' })).status).toBe(200);
});

test('when nobody knows whether the other hosts, everything waits until the facilitator decides, and the other is told', async () => {
  const cid = await old.join('Cid');
  let isCut = true;
  fate = (kind) => (isCut && kind !== 'parcel' && kind !== 'map' ? 'loses its answer' : 'arrives');
  const handed = beaTakesOver(async () => cid.edit(writeCard(idOf(old, 'Letter'), 'Written on the way')));
  handed.catch(() => {});
  await old.until(() => old.running().handing?.stage === 'unsure');
  expect(given).toEqual(['host']);
  expect(cards(old)).not.toContain('Written on the way');

  fate = (kind) => (isCut && kind !== 'parcel' && kind !== 'map' ? 'is lost' : 'arrives');
  expect(old.workshop.takeBack()).toBe(true);
  await expect(handed).rejects.toThrow('handing-withdrawn');
  await old.until(() => cards(old).includes('Written on the way'));
  isCut = false;

  await old.until(() => given.includes('heard'));
  expect(old.workshop.act({ kind: 'decision.note', id: 'decision-5', text: 'On we go' })).toEqual(ok(null));
  expect(old.running().handing).toBeNull();
});

test('who was asked can be asked no more, and is told that nobody waits for an answer', async () => {
  const handing = old.workshop.handOver(bea.personId);
  const { ticket } = await bea.next('handOver');
  expect(old.running().handing).toEqual({ stage: 'asked', personId: bea.personId });

  expect(old.workshop.takeBack()).toBe(true);

  expect(await handing).toEqual(failed({ kind: 'handing-withdrawn' }));
  expect(await bea.next('offerOver')).toEqual({ type: 'offerOver', ticket });
  expect(old.running().handing).toBeNull();
  expect(old.workshop.takeBack()).toBe(false);
});
