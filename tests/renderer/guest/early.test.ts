import { afterEach, expect, test, vi } from 'vitest';
import { mapGiver } from '../../../renderer/guest/copy.ts';

afterEach(() => vi.unstubAllGlobals());

const early = Uint8Array.of(1);
const newest = Uint8Array.of(2);

/** A host that gives the newest map to whoever shows a ticket. */
function aHost() {
  const asked = vi.fn(async (_path: string, _asked: RequestInit) => new Response(newest));
  vi.stubGlobal('fetch', asked);
  return asked;
}

test('the map that was asked for before the page was there is given once; after that the newest is', async () => {
  const asked = aHost();
  const give = mapGiver('ticket', { token: 'ticket', state: Promise.resolve(early) });

  const first = await give();
  const askedBefore = asked.mock.calls.length;
  const second = await give();

  expect(first).toEqual(early);
  expect(askedBefore).toBe(0);
  expect(second).toEqual(newest);
  expect(asked.mock.calls[0]).toEqual(['/map', { headers: { authorization: 'Bearer ticket' } }]);
});

test('what was asked for with another ticket is not taken', async () => {
  aHost();
  const give = mapGiver('ticket', { token: 'another', state: Promise.resolve(early) });

  const first = await give();

  expect(first).toEqual(newest);
});
