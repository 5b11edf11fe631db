import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { createNotebook, forget, type Memory, recall, writeMemory } from '../../../electron/workshop/memory.ts';
import { newRoom } from '../../../shared/workshop/room.ts';

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'senda-workshop-'));
});
afterEach(() => rm(folder, { recursive: true, force: true }));

const put = (memory: Memory) => writeMemory(folder, memory);

const aMemory = (wish: Partial<Memory> = {}): Memory => ({
  version: 1,
  port: 4100,
  startedAt: 1,
  savedAt: 2,
  code: { code: '7KQ2MP', endsAt: 3 },
  tokens: [['hash', 'marta']],
  numbers: [[77, 'marta']],
  authors: [['card1', 'marta']],
  bans: { addresses: [['192.168.1.9', 'jorge']], marks: ['hash'], people: [['hash', 'jorge']] },
  room: newRoom('Ana', { newcomers: 'contributor', mayTakeCopy: true }, 1),
  ...wish,
});

test('what a host noted it recalls', async () => {
  const notebook = createNotebook(put, aMemory);

  notebook.note();
  await notebook.settle();

  expect(await recall(folder)).toEqual(aMemory());
});

test('of many notes the last one stays', async () => {
  let port = 0;
  const notebook = createNotebook(put, () => aMemory({ port }));

  for (port = 1; port < 50; port++) notebook.note();
  await notebook.settle();

  expect((await recall(folder))?.port).toBe(50);
});

test('no memory, a damaged one and a forgotten one are none', async () => {
  expect(await recall(folder)).toBeNull();

  await writeFile(join(folder, 'workshop.json'), '{"version":1');
  expect(await recall(folder)).toBeNull();

  const notebook = createNotebook(put, aMemory);
  notebook.note();
  await notebook.settle();
  expect(await readFile(join(folder, 'workshop.json'), 'utf8')).not.toBe('');
  await forget(folder);
  expect(await recall(folder)).toBeNull();
});

test('what is hidden comes back with the one who hid it', async () => {
  const card = { id: 'hidden-1', kind: 'pain', stageId: 's', laneId: 'l', text: 'x' } as const;
  const { room } = aMemory();
  const notebook = createNotebook(put, () => aMemory({ room: { ...room, hidden: { marta: [card] } } }));

  notebook.note();
  await notebook.settle();

  expect((await recall(folder))?.room.hidden).toEqual({ marta: [card] });
});
