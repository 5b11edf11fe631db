// @vitest-environment happy-dom
import { beforeEach, expect, test } from 'vitest';
import { createShelf, nothing } from '../../../renderer/guest/connection/shelf.ts';
import { dropFormer, forgetLeft, keptFormer, noteFormer, shelfAt } from '../../../renderer/guest/former.ts';
import { keepDraft, keptDraft, packKept, unpackKept } from '../../../renderer/guest/keep.ts';
import { emptyBrowser } from './keptHere.ts';

let kept: Map<string, unknown>;
beforeEach(() => {
  localStorage.clear();
  sessionStorage.clear();
  kept = emptyBrowser();
});

const host = '192.168.1.24:4100';
const left = {
  updates: [new Uint8Array([1, 2, 3])],
  acts: [{ kind: 'park', id: 'later-001', text: 'Later' }],
} as const;
const leftBy = (personId: string) => createShelf(personId).put(left);

test('what one person left is the next one’s, and lies there under that name alone', async () => {
  leftBy('marta');
  await noteFormer('marta', host);

  expect(await shelfAt('marta-anew', host).take()).toEqual(left);
  expect([...kept.keys()].map((key) => key.split(' ')[0])).toEqual(['marta-anew']);
  expect(keptFormer(host)).toBeNull();
  expect(await shelfAt('jorge', host).take()).toEqual(nothing);
});

test('it waits for who joins where it was refused, and for nobody at another host', async () => {
  leftBy('marta');
  await noteFormer('marta', host);

  expect(await shelfAt('marta-anew', '10.0.0.9:4100').take()).toEqual(nothing);
  expect(keptFormer(host)).toBe('marta');
});

test('who left nothing is not noted, and what nobody wants is gone', async () => {
  expect(await noteFormer('marta', host)).toBe(false);
  expect(keptFormer(host)).toBeNull();

  leftBy('marta');
  await noteFormer('marta', host);
  dropFormer();
  await forgetLeft('marta');

  await expect.poll(() => kept.size).toBe(0);
  expect(await shelfAt('marta-anew', host).take()).toEqual(nothing);
});

test('who one was does not go along to another address, and keeps nothing else from going', async () => {
  leftBy('marta');
  await noteFormer('marta', host);
  localStorage.setItem('senda.theme', 'dark');
  const packed = packKept();
  localStorage.clear();

  unpackKept(packed);

  expect({ ...localStorage }).toEqual({ 'senda.theme': 'dark' });
});

test('half a sentence goes along to another host, and never in place of one that is written there', () => {
  const long = 'Three doctors, three '.repeat(150);
  keepDraft(long);
  const packed = packKept();
  sessionStorage.clear();

  unpackKept(packed);
  expect(keptDraft()).toBe(long);

  keepDraft('The bell');
  unpackKept(packed);
  expect(keptDraft()).toBe('The bell');
  keepDraft('');
  expect(packKept()).toBe('{}');
});
