import { expect, test } from 'vitest';
import { newKey, writePass } from '../../../electron/workshop/handing/passes.ts';
import { openWaitingDoor } from '../../../electron/workshop/handing/waitingDoor.ts';
import { renameStage } from '../../../shared/edits/stages.ts';
import type { Joined } from '../../../shared/workshop/messages.ts';
import { facilitatorId } from '../../../shared/workshop/person.ts';
import { aMap } from '../../builders/aMap.ts';
import { chanceFrom } from '../../builders/chance.ts';
import { runs } from '../../builders/runs.ts';
import { aWorkshop, type TestWorkshop } from './aWorkshop.ts';
import { attacks } from './siege.ts';
import { attacksOnHandedHosts } from './siegeOfHandedHosts.ts';
import { attacksByReturning } from './siegeOfReturns.ts';

const eachKind = runs(240);

const targetOf = (workshop: TestWorkshop) => {
  const { hostname, port } = new URL(workshop.running().url);
  return { host: hostname, port: Number(port) };
};

/** The host of another workshop, which it took over: Marta was in it. */
async function aTakenWorkshop({ workshop, live, now }: TestWorkshop) {
  const key = newKey();
  const memory = workshop.memory();
  const person = { id: 'marta', name: 'Marta', role: 'editor' as const, hue: 1, isHere: false };
  const people = [...memory.room.people.filter(({ id }) => id === facilitatorId), person];
  const taken = await aWorkshop(live.state(), {
    memory: { ...memory, port: 0, arrival: { key, isSure: true }, savedAt: now(), room: { ...memory.room, people } },
    handed: { key, onHost() {}, onBack() {} },
  });
  return { taken, key };
}

test('a host that is attacked in every known way lets nobody in, keeps the map, and goes on for its guests', async () => {
  const workshop = await aWorkshop(aMap().withStages('Ward').withLanes('touchpoint').withCard('Bell').state());
  const marta = await workshop.join('Marta');
  const { hostname, port } = new URL(workshop.running().url);
  const before = JSON.stringify(workshop.live.snapshot());
  const tickets: string[] = [];
  const { taken, key } = await aTakenWorkshop(workshop);
  const takenBefore = JSON.stringify(taken.live.snapshot());
  const ticket = newKey();
  const door = await openWaitingDoor({
    ...{ address: '127.0.0.1', port: 0, ticket, onNobody() {} },
    async take() {
      throw new Error('A parcel came in');
    },
  });
  const attacker = {
    target: { host: hostname, port: Number(port) },
    taken: { target: targetOf(taken), key, now: taken.now },
    waiting: { target: { host: hostname, port: door.port }, ticket },
    rest: () => taken.wait(120_000),
    state: workshop.live.state(),
    chance: chanceFrom(20_000),
    victim: marta.personId,
    closeDoor(isClosed: boolean) {
      workshop.workshop.act({ kind: 'rules.set', newcomers: 'contributor', mayTakeCopy: false, isClosed });
      return workshop.code();
    },
    pause: () => workshop.wait(6_000),
    sendOut: (personId: string) => void workshop.workshop.act({ kind: 'person.remove', personId, isBanned: false }),
    ticket: async (role: 'contributor' | 'observer' = 'contributor') => (await attacker.guest(role)).token,
    async guest(role: 'contributor' | 'observer' = 'contributor') {
      workshop.wait(120_000);
      workshop.workshop.act({ kind: 'code.renew' });
      workshop.workshop.act({ kind: 'rules.set', newcomers: role, mayTakeCopy: false });
      const { body } = await workshop.post('/join', { code: workshop.code(), name: 'M' });
      const guest = body as Joined;
      tickets.push(guest.token);
      return guest;
    },
  };

  const granted: Record<string, number> = {};
  const all = { ...attacks, ...attacksOnHandedHosts, ...attacksByReturning };
  for (const [name, attack] of Object.entries(all)) granted[name] = await attack(attacker, eachKind);

  expect(Object.keys(all).length * eachKind).toBeGreaterThanOrEqual(runs(10_000));
  expect(Object.entries(granted).filter(([, count]) => count > 0)).toEqual([]);
  expect(JSON.stringify(workshop.live.snapshot())).toBe(before);
  expect(workshop.running().room).toMatchObject({ timer: null, vote: null, locks: [], parked: [], results: [] });
  expect(JSON.stringify(taken.live.snapshot())).toBe(takenBefore);
  expect(taken.running().room).toMatchObject({ parked: [], people: [{ id: facilitatorId }, { id: 'marta' }] });
  expect((await taken.post('/move', { pass: writePass(key, 'marta', taken.now()) })).status).toBe(200);

  marta.edit(renameStage('stage1', 'Still standing'));
  await workshop.until(() => workshop.live.snapshot().stages['stage1']?.name === 'Still standing');
  expect(await marta.act({ kind: 'hand.raise' })).toMatchObject({ type: 'done' });
  door.close();
  await workshop.stop();
  await taken.stop();

  const log = [...workshop.logged, ...taken.logged].join('\n');
  for (const secret of [key, ticket]) expect(log).not.toContain(secret);
  for (const token of tickets) expect(log).not.toContain(token);
  expect(log).not.toContain(workshop.code());
  const told = [
    ...workshop.logged.join('\n').matchAll(/refused (?:(\d+) more|\S+ from \S+?(?:, and (\d+) more before)?)$/gm),
  ];
  const refusals = told.reduce((sum, [, alone, more]) => sum + (alone ? Number(alone) : 1 + Number(more ?? 0)), 0);
  expect(refusals).toBeGreaterThan(runs(5000));
}, 240_000);
