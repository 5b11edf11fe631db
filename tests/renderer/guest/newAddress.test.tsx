// @vitest-environment happy-dom
import { act as settled } from 'react';
import { createRoot } from 'react-dom/client';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { takeBrought } from '../../../renderer/guest/brought.ts';
import { unpackLeft } from '../../../renderer/guest/connection/carried.ts';
import type { Left } from '../../../renderer/guest/connection/shelf.ts';
import { NewAddress } from '../../../renderer/guest/NewAddress.tsx';

Object.assign(globalThis, { IS_REACT_ACT_ENVIRONMENT: true });

const opened: string[] = [];
const rests: string[] = [];
const open = window.open;
beforeEach(() => {
  opened.length = 0;
  rests.length = 0;
  window.open = (address) => {
    opened.push(String(address));
    return null;
  };
  localStorage.clear();
  sessionStorage.clear();
});
afterEach(() => {
  window.open = open;
});

/** Somebody on a page whose host does not answer types where it is now. */
async function typeAddress(typed: string, left: Left): Promise<string | null> {
  const guest = {
    unheard: () => left,
    passTo: (host: string) => `for-${host}`,
    restFor: (host: string) => void rests.push(host),
  };
  const place = document.createElement('div');
  const root = createRoot(place);
  await settled(async () => root.render(<NewAddress guest={guest} />));
  const input = place.querySelector('input') as HTMLInputElement;
  const set = Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value')?.set;
  await settled(async () => {
    set?.call(input, typed);
    input.dispatchEvent(new Event('input', { bubbles: true }));
  });
  await settled(async () =>
    place.querySelector('form')?.dispatchEvent(new Event('submit', { bubbles: true, cancelable: true })),
  );
  const fault = place.querySelector('[role=alert]')?.textContent ?? null;
  await settled(async () => root.unmount());
  return fault;
}

const waiting: Left = {
  updates: [new Uint8Array([1, 2, 3])],
  acts: [{ kind: 'park', id: 'later-001', text: 'Later' }],
};

test('what waits goes along to the new address, behind the sign that no server gets to read', async () => {
  const fault = await typeAddress(' http://192.168.1.9:4100/?code=7KQ2MP ', waiting);

  expect(fault).toBe('');
  const [address = ''] = opened;
  const { origin, pathname, search, hash } = new URL(address);
  expect([origin, pathname, search]).toEqual(['http://192.168.1.9:4100', '/', '?code=7KQ2MP']);
  const along = new URLSearchParams(hash.slice(1));
  expect(unpackLeft(along.get('left') ?? '')).toEqual(waiting);
  expect(along.get('pass')).toBe('for-192.168.1.9:4100');
  expect(rests).toEqual(['192.168.1.9:4100']);
});

test.each([
  ['the wall', waiting, 'An address looks like'],
  ['192.168.1.9:4100', { updates: [new Uint8Array(700_000)], acts: [] }, 'More waits here than fits'],
])('nothing is opened where it could not come along: %s', async (typed, left, said) => {
  const fault = await typeAddress(typed, left);

  expect(fault).toContain(said);
  expect([opened, rests]).toEqual([[], []]);
});

test('the page at the new address clears its address at once, and knows what came with it when it is loaded anew', async () => {
  await typeAddress('192.168.1.9:4100', waiting);
  location.hash = new URL(opened[0] ?? '').hash;

  const brought = takeBrought();

  expect(location.hash).toBe('');
  expect(brought?.pass).toBe('for-192.168.1.9:4100');
  expect(unpackLeft(brought?.left ?? '')).toEqual(waiting);
  expect(takeBrought()).toEqual(brought);
});
