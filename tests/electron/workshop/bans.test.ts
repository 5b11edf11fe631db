import { afterEach, expect, test } from 'vitest';
import { createBans } from '../../../electron/workshop/access/bans.ts';
import { readMemory } from '../../../electron/workshop/memory.ts';
import { aMap } from '../../builders/aMap.ts';
import { aWorkshop, type TestWorkshop } from './aWorkshop.ts';

const martas = 'marta-browser-0001';
const jorges = 'jorge-browser-0001';
const strangers = 'other-browser-0001';

let workshop: TestWorkshop | null = null;
afterEach(() => workshop?.stop());

test('a browser that was sent out stays out, whatever its address is', () => {
  const bans = createBans(undefined);
  bans.noteMark('marta', martas);

  bans.ban('marta', '192.168.1.9');

  expect(bans.isBanned('192.168.1.9', martas)).toBe(true);
  expect(bans.isBanned('192.168.1.77', martas)).toBe(true);
  expect(bans.isBanned('192.168.1.77', strangers)).toBe(false);
});

test('whoever is let in again comes from any address, and their neighbour who was sent out does not', () => {
  const bans = createBans(undefined);
  bans.noteMark('marta', martas);
  bans.noteMark('jorge', jorges);
  bans.ban('marta', '192.168.1.9');
  bans.ban('jorge', '192.168.1.9');

  bans.letIn('marta');

  expect(bans.isBanned('192.168.1.9', martas)).toBe(false);
  expect(bans.isBanned('192.168.1.77', martas)).toBe(false);
  expect(bans.isBanned('192.168.1.9', jorges)).toBe(true);
  expect(bans.isBanned('192.168.1.9', strangers)).toBe(true);
  bans.letIn('jorge');
  expect(bans.isBanned('192.168.1.9', strangers)).toBe(false);
});

test('without its mark it is known by its address, behind which others come back who were in before', () => {
  const bans = createBans(undefined);
  bans.noteMark('marta', martas);
  bans.noteMark('jorge', jorges);

  bans.ban('marta', '192.168.1.9');

  expect(bans.isBanned('192.168.1.9', undefined)).toBe(true);
  expect(bans.isBanned('192.168.1.9', strangers)).toBe(true);
  expect(bans.isBanned('192.168.1.9', jorges)).toBe(false);
});

test('what a host knows of bans goes with it, without the marks themselves', () => {
  const bans = createBans(undefined);
  bans.noteMark('marta', martas);
  bans.ban('marta', undefined);

  const kept = JSON.stringify(bans.all());

  expect(kept).not.toContain(martas);
  const later = createBans(JSON.parse(kept));
  expect(later.isBanned('192.168.1.77', martas)).toBe(true);
  later.letIn('marta');
  expect(later.isBanned('192.168.1.77', martas)).toBe(false);
});

test('who is banned cannot join anew with another name and a new code, and their neighbour can', async () => {
  workshop = await aWorkshop(aMap().withStages('Ward').withLanes('touchpoint').state());
  const { post, code } = workshop;
  const enter = (name: string, mark: string) => post('/join', { code: code(), name, mark });
  const marta = (await enter('Marta', martas)).body as { personId: string };
  await enter('Jorge', jorges);

  workshop.workshop.act({ kind: 'person.remove', personId: marta.personId, isBanned: true });
  workshop.workshop.act({ kind: 'code.renew' });

  expect(await enter('Somebody else', martas)).toMatchObject({
    status: 403,
    body: { problem: { kind: 'workshop-removed' } },
  });
  expect((await enter('Jorge', jorges)).status).toBe(200);
});

test('behind a closed door nobody new comes in, with whatever mark and code, and whoever is in comes back', async () => {
  workshop = await aWorkshop(aMap().withStages('Ward').withLanes('touchpoint').state());
  const { post, code, running } = workshop;
  const marta = await workshop.join('Marta');
  const { rules } = running().room;

  workshop.workshop.act({ kind: 'rules.set', ...rules, isClosed: true });

  const refused = await post('/join', { code: code(), name: 'Somebody', mark: strangers });
  expect(refused).toMatchObject({ status: 403, body: { problem: { kind: 'workshop-closed' } } });
  const wrong = await post('/join', { code: '222222', name: 'Somebody' });
  expect(wrong.body).toEqual(refused.body);
  marta.close();
  expect((await workshop.comeBack(marta)).room()['rules']).toMatchObject({ isClosed: true });
  const memory = readMemory(JSON.stringify(workshop.workshop.memory()));
  expect(memory?.room.rules.isClosed).toBe(true);
  workshop.workshop.act({ kind: 'rules.set', ...rules, isClosed: false });
  expect((await post('/join', { code: code(), name: 'Somebody', mark: strangers })).status).toBe(200);
});

test('the facilitator sees who was sent out for good, and lets them in again with the code', async () => {
  workshop = await aWorkshop(aMap().withStages('Ward').withLanes('touchpoint').state());
  const { post, code, running } = workshop;
  const enter = () => post('/join', { code: code(), name: 'Marta', mark: martas });
  const { personId } = (await enter()).body as { personId: string };
  workshop.workshop.act({ kind: 'person.remove', personId, isBanned: true });
  expect(running().room.lead?.banned).toEqual([personId]);

  workshop.workshop.act({ kind: 'person.letIn', personId });

  expect(running().room.lead?.banned).toEqual([]);
  expect((await enter()).status).toBe(200);
});

test('after a crash the facilitator can still let in whoever was sent out', async () => {
  workshop = await aWorkshop(aMap().withStages('Ward').withLanes('touchpoint').state());
  const { personId } = (await workshop.post('/join', { code: workshop.code(), name: 'Marta', mark: martas })).body as {
    personId: string;
  };
  workshop.workshop.act({ kind: 'person.remove', personId, isBanned: true });
  const memory = readMemory(JSON.stringify({ ...workshop.workshop.memory(), port: 0 }));
  await workshop.stop();
  workshop = await aWorkshop(aMap().withStages('Ward').withLanes('touchpoint').state(), { memory });
  const { post, code, running } = workshop;
  const enter = () => post('/join', { code: code(), name: 'Marta', mark: martas });
  expect(running().room.lead?.banned).toEqual([personId]);
  expect((await enter()).status).toBe(403);

  workshop.workshop.act({ kind: 'person.letIn', personId });

  expect((await enter()).status).toBe(200);
});

test.each([true, false])(
  'who was sent out is shown nothing of the map from that moment on; banned: %s',
  async (isBanned) => {
    workshop = await aWorkshop(aMap().withStages('Ward').withLanes('touchpoint').state());
    const { url } = workshop;
    const [marta, jorge] = [await workshop.join('Marta'), await workshop.join('Jorge')];
    const shownTo = async ({ token }: { token: string }) => {
      const headers = { authorization: `Bearer ${token}` };
      const asked = ['/sight', '/welcome', '/map', '/copy'].map((path) => fetch(url(path), { headers }));
      return (await Promise.all(asked)).map(({ status }) => status === 401);
    };
    expect(await shownTo(marta)).toEqual([false, false, false, false]);

    workshop.workshop.act({ kind: 'person.remove', personId: marta.personId, isBanned });

    expect(await shownTo(marta)).toEqual([true, true, true, true]);
    expect(await shownTo(jorge)).toEqual([false, false, false, false]);
  },
);
