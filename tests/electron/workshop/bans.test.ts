import { afterEach, expect, test } from 'vitest';
import { createBans } from '../../../electron/workshop/access/bans.ts';
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
  expect(createBans(JSON.parse(kept)).isBanned('192.168.1.77', martas)).toBe(true);
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
