import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { followAddress } from '../../../electron/workshop/followAddress.ts';
import type { HostAddress } from '../../../shared/bridge/workshopRequests.ts';
import { renameStage } from '../../../shared/edits/stages.ts';
import { aMap } from '../../builders/aMap.ts';
import { aWorkshop } from './aWorkshop.ts';

const wifi = (address: string): HostAddress => ({ address, network: 'Wi-Fi', isOnlyHere: false });
const here: HostAddress = { address: '127.0.0.1', network: 'lo', isOnlyHere: true };

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

test('a workshop goes along to another network, waits where there is none, and stays where it can', async () => {
  const networks = [
    [wifi('192.168.1.24'), here],
    [here],
    [wifi('10.0.0.7'), here],
    [wifi('172.16.0.3'), wifi('10.0.0.7'), here],
  ];
  const moved: string[] = [];
  const move = async (address: string) => void moved.push(address);
  let at = 0;
  const following = followAddress({ address: '192.168.1.24', move, log: () => {}, look: () => networks[at] ?? [] });

  const seen: string[][] = [];
  for (at = 0; at < networks.length; at++) {
    await vi.advanceTimersByTimeAsync(10_000);
    seen.push([...moved]);
  }
  following.close();

  expect(seen).toEqual([[], [], ['10.0.0.7'], ['10.0.0.7']]);
});

test('an address that cannot be had is tried again', async () => {
  let tries = 0;
  const move = async () => {
    tries += 1;
    if (tries < 3) throw new Error('not yet');
  };
  const following = followAddress({ address: '10.0.0.1', move, log: () => {}, look: () => [wifi('10.0.0.2')] });

  await vi.advanceTimersByTimeAsync(60_000);
  following.close();

  expect(tries).toBe(3);
});

test('at the new address the code and the tickets are good, and the old one is shut', async () => {
  vi.useRealTimers();
  const workshop = await aWorkshop(aMap().withStages('Ward').state());
  const marta = await workshop.join('Marta');
  const { url: before, code } = workshop.running();

  // All of 127.x is this machine, on Linux and Windows; elsewhere the same address serves as another.
  await workshop.workshop.move(process.platform === 'darwin' ? '127.0.0.1' : '127.0.0.2');

  const { url, code: same } = workshop.running();
  expect(url).not.toBe(before);
  expect(same).toBe(code);
  await expect(fetch(before)).rejects.toThrow();
  const again = await workshop.comeBack(marta);
  again.edit(renameStage('stage1', 'Elsewhere'));
  await workshop.until(() => workshop.live.snapshot().stages['stage1']?.name === 'Elsewhere');
  expect((await workshop.join('Jorge')).room()['people']).toHaveLength(3);
  await workshop.stop();
});
