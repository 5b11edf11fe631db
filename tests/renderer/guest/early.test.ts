import { afterEach, expect, test, vi } from 'vitest';
import { beginningOf } from '../../../renderer/guest/early.ts';
import { packFirstSight } from '../../../shared/live/firstSight.ts';
import { openDocument } from '../../../shared/live/openDocument.ts';
import { aMap } from '../../builders/aMap.ts';

afterEach(() => vi.unstubAllGlobals());

const sightOf = (stage: string) => packFirstSight(openDocument(aMap().withStages(stage).state()));

/** A host that gives the newest map and a welcome to whoever shows a ticket. */
function aHost() {
  const asked = vi.fn(async (path: string, _asked: RequestInit) =>
    path === '/sight' ? new Response(sightOf('Newest').slice()) : Response.json({ type: 'welcome' }),
  );
  vi.stubGlobal('fetch', asked);
  return asked;
}

const anEarlyOne = (token: string) => ({
  token,
  sight: Promise.resolve(sightOf('Early')),
  welcome: Promise.resolve({ type: 'early' }),
});

const nameIn = (given: Awaited<ReturnType<ReturnType<typeof beginningOf>['sight']>>) =>
  [...(given?.records.stages.values() ?? [])].map((stage) => stage['name']);

test('what was asked for before the page was there is given once; after that the newest map is', async () => {
  const asked = aHost();
  const beginning = beginningOf('ticket', anEarlyOne('ticket'));

  const first = await beginning.sight();
  const welcome = await beginning.welcome();
  const askedBefore = asked.mock.calls.length;
  const second = await beginning.sight();

  expect(nameIn(first)).toEqual(['Early']);
  expect(welcome).toEqual({ type: 'early' });
  expect(askedBefore).toBe(0);
  expect(nameIn(second)).toEqual(['Newest']);
  expect(asked.mock.calls[0]).toEqual(['/sight', { headers: { authorization: 'Bearer ticket' } }]);
});

test('what was asked for with another ticket is not taken', async () => {
  aHost();
  const beginning = beginningOf('ticket', anEarlyOne('another'));

  const first = await beginning.sight();

  expect(nameIn(first)).toEqual(['Newest']);
  expect(await beginning.welcome()).toEqual({ type: 'welcome' });
});

test('a host that does not answer gives nothing, and the line brings all', async () => {
  vi.stubGlobal('fetch', async () => Promise.reject(new Error('no way')));
  const beginning = beginningOf('ticket', null);

  expect(await beginning.sight()).toBeNull();
  expect(await beginning.welcome()).toBeNull();
});
