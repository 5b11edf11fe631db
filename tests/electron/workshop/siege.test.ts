import { expect, test } from 'vitest';
import { renameStage } from '../../../shared/edits/stages.ts';
import { aMap } from '../../builders/aMap.ts';
import { chanceFrom } from '../../builders/chance.ts';
import { runs } from '../../builders/runs.ts';
import { aWorkshop } from './aWorkshop.ts';
import { attacks } from './siege.ts';

const eachKind = runs(240);

test('a host that is attacked in every known way lets nobody in, keeps the map, and goes on for its guests', async () => {
  const workshop = await aWorkshop(aMap().withStages('Ward').withLanes('touchpoint').withCard('Bell').state());
  const marta = await workshop.join('Marta');
  const { hostname, port } = new URL(workshop.running().url);
  const before = JSON.stringify(workshop.live.snapshot());
  const tickets: string[] = [];
  const attacker = {
    target: { host: hostname, port: Number(port) },
    state: workshop.live.state(),
    chance: chanceFrom(20_000),
    async ticket(role: 'contributor' | 'observer' = 'contributor') {
      workshop.wait(120_000);
      workshop.workshop.act({ kind: 'code.renew' });
      workshop.workshop.act({ kind: 'rules.set', newcomers: role, mayTakeCopy: false });
      const { body } = await workshop.post('/join', { code: workshop.code(), name: 'M' });
      const { token } = body as { token: string };
      tickets.push(token);
      return token;
    },
  };

  const granted: Record<string, number> = {};
  for (const [name, attack] of Object.entries(attacks)) granted[name] = await attack(attacker, eachKind);

  expect(Object.keys(attacks).length * eachKind).toBeGreaterThanOrEqual(runs(10_000));
  expect(Object.entries(granted).filter(([, count]) => count > 0)).toEqual([]);
  expect(JSON.stringify(workshop.live.snapshot())).toBe(before);
  expect(workshop.running().room).toMatchObject({ timer: null, vote: null, locks: [], parked: [], results: [] });

  marta.edit(renameStage('stage1', 'Still standing'));
  await workshop.until(() => workshop.live.snapshot().stages['stage1']?.name === 'Still standing');
  expect(await marta.act({ kind: 'hand.raise' })).toMatchObject({ type: 'done' });
  await workshop.stop();

  const log = workshop.logged.join('\n');
  for (const token of tickets) expect(log).not.toContain(token);
  expect(log).not.toContain(workshop.code());
  const told = [...log.matchAll(/refused (?:(\d+) more|\S+ from \S+?(?:, and (\d+) more before)?)$/gm)];
  const refusals = told.reduce((sum, [, alone, more]) => sum + (alone ? Number(alone) : 1 + Number(more ?? 0)), 0);
  expect(refusals).toBeGreaterThan(runs(5000));
}, 120_000);
