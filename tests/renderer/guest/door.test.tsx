// @vitest-environment happy-dom
import { act as settled } from 'react';
import { createRoot, type Root } from 'react-dom/client';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { takeBrought } from '../../../renderer/guest/brought.ts';
import { createShelf } from '../../../renderer/guest/connection/shelf.ts';
import { keepTicket, keptReceipt, keptTicket, ownMark } from '../../../renderer/guest/keep.ts';
import type { Door } from '../../../renderer/guest/useDoor.ts';
import type { Ticket } from '../../../shared/workshop/messages.ts';
import { readReturnPass } from '../../../shared/workshop/returnPass.ts';
import { emptyBrowser } from './keptHere.ts';

Object.assign(globalThis, { IS_REACT_ACT_ENVIRONMENT: true });

const marta: Ticket = { token: 'm'.repeat(43), personId: 'marta', name: 'Marta' };
const jorge: Ticket = { token: 'j'.repeat(43), personId: 'jorge', name: 'Jorge' };
const passOf = ({ personId }: Ticket) => `~${personId}.${'n'.repeat(21)}.${'s'.repeat(43)}`;
const theirs = JSON.stringify({ 'senda.mark': 'theirs-theirs-theirs', 'senda.receipt.vote-0001': 'their-receipt-01' });

/** What the host says to a pass, and which tickets it knows; what it was shown. */
let gives: Ticket | 'no' | 'nothing';
let good: string[];
const shown: { pass: string; by: string }[] = [];
const fetchBefore = globalThis.fetch;
let root: Root | null = null;
let kept: Map<string, unknown>;

beforeEach(() => {
  kept = emptyBrowser();
  localStorage.clear();
  sessionStorage.clear();
  shown.length = 0;
  gives = 'no';
  good = [];
  globalThis.fetch = (async (url: string, asked: { body: string; headers: { authorization: string } }) => {
    if (url === '/map') return { ok: good.some((token) => asked.headers.authorization === `Bearer ${token}`) };
    shown.push(JSON.parse(asked.body));
    if (gives === 'nothing') return new Promise(() => {});
    return { ok: gives !== 'no', json: async () => gives };
  }) as unknown as typeof fetch;
});
afterEach(async () => {
  await settled(async () => root?.unmount());
  globalThis.fetch = fetchBefore;
  location.hash = '';
});

/** The page, as it is loaded at this address. */
async function load(hash = ''): Promise<() => Door> {
  await settled(async () => root?.unmount());
  location.hash = hash;
  vi.resetModules();
  const { useDoor } = await import('../../../renderer/guest/useDoor.ts');
  const seen: Door[] = [];
  root = createRoot(document.createElement('div'));
  await settled(async () => root?.render(<Page useDoor={useDoor} look={(door) => void seen.push(door)} />));
  return () => seen.at(-1) as Door;
}

function Page({ useDoor, look }: { useDoor: () => Door; look: (door: Door) => void }) {
  look(useDoor());
  return null;
}

const brings = (parts: Record<string, string>) => `#${new URLSearchParams({ kept: theirs, ...parts })}`;

test('what a browser keeps already stays, and the rest comes with a pass that the host believes', async () => {
  const mine = ownMark();
  gives = marta;

  const door = await load(brings({ pass: passOf(marta) }));

  expect(door().ticket).toEqual(marta);
  expect(ownMark()).toBe(mine);
  expect(keptReceipt('vote-0001')).toBe('their-receipt-01');
  expect(takeBrought()).toBeNull();
});

test.each([
  ['words alone', brings({ left: '{"updates":[],"acts":[]}' })],
  ['a pass that the host does not know', brings({ pass: passOf(marta) })],
])('an address that a stranger wrote takes nothing away and puts nothing there: %s', async (_, hash) => {
  const mine = ownMark();
  keepTicket(jorge);

  const door = await load(hash);
  if (door().isBringing) await settled(async () => door().leaveBrought());

  expect(door().ticket).toEqual(jorge);
  expect([keptTicket(), ownMark(), keptReceipt('vote-0001')]).toEqual([jorge, mine, null]);
  expect((await load())().ticket).toEqual(jorge);
});

test('who is in already is asked before a pass makes them somebody else', async () => {
  keepTicket(jorge);
  good = [jorge.token];
  gives = marta;

  const door = await load(brings({ pass: passOf(marta) }));

  expect(door().instead).toEqual(jorge);
  expect(shown).toEqual([]);
  await settled(async () => door().goByPass());
  expect(door().ticket).toEqual(marta);
});

test('who says no to that stays who they are', async () => {
  keepTicket(jorge);
  good = [jorge.token];
  const door = await load(brings({ pass: passOf(marta) }));

  await settled(async () => door().leaveBrought());

  expect(door().ticket).toEqual(jorge);
  expect([shown, keptTicket(), takeBrought()]).toEqual([[], jorge, null]);
});

test('a page that is loaded anew while it shows its pass shows it again, as the same page', async () => {
  gives = 'nothing';
  const before = await load(brings({ pass: passOf(marta) }));
  expect(before().isComing).toBe(true);
  gives = marta;

  const door = await load();

  expect(door().ticket).toEqual(marta);
  expect(shown).toHaveLength(2);
  expect(shown[1]).toEqual(shown[0]);
});

test('words whose pass is not taken wait until somebody joins with the code, or leaves them behind', async () => {
  const door = await load(brings({ pass: passOf(marta), left: '{"updates":[],"acts":[]}' }));

  expect(door().isBringing).toBe(true);
  expect(door().problem?.kind).toBe('workshop-no-ticket');
  expect((await load())().isBringing).toBe(true);
});

test('a page whose ticket was spent elsewhere comes in by what it signs, and once only', async () => {
  keepTicket(marta);
  const door = await load();
  gives = { ...marta, token: 'n'.repeat(43) };

  await settled(async () => door().turnAway({ kind: 'workshop-no-ticket' }));

  expect(door().ticket?.token).toBe('n'.repeat(43));
  expect(readReturnPass(shown[0]?.pass ?? '')?.personId).toBe('marta');
  await settled(async () => door().turnAway({ kind: 'workshop-no-ticket' }));
  expect(door().ticket).toBeNull();
  expect([shown.length, keptTicket()]).toEqual([1, null]);
});

/** Her host began anew: it knows neither her ticket nor a pass that it signs. */
async function turnedAwayForGood(): Promise<() => Door> {
  keepTicket(marta);
  const door = await load();
  await settled(async () => door().turnAway({ kind: 'workshop-no-ticket' }));
  await settled(async () => door().turnAway({ kind: 'workshop-no-ticket' }));
  return door;
}

const waiting = { updates: [], acts: [{ kind: 'park', id: 'later-001', text: 'Later' }] } as const;

test('whose pass is refused joins anew with what waits, also after the page was loaded anew', async () => {
  createShelf('marta').put(waiting);

  const door = await turnedAwayForGood();

  expect([door().ticket, door().isBringing, door().problem?.kind]).toEqual([null, true, 'workshop-no-ticket']);
  expect((await load())().isBringing).toBe(true);
  expect(kept.size).toBe(1);
});

test('what waits is gone once it is left behind', async () => {
  createShelf('marta').put(waiting);
  const door = await turnedAwayForGood();

  await settled(async () => door().leaveBrought());

  expect(door().isBringing).toBe(false);
  await expect.poll(() => kept.size).toBe(0);
  expect((await load())().isBringing).toBe(false);
});

test('a code that led in before is typed for nobody who has to join anew', async () => {
  history.replaceState(null, '', '/?code=7KQ2MP&served=1');

  await turnedAwayForGood();

  expect(location.search).toBe('?served=1');
  history.replaceState(null, '', '/');
});

test('of whom nothing waits nobody asks about it', async () => {
  const door = await turnedAwayForGood();

  expect([door().isBringing, door().problem?.kind]).toEqual([false, 'workshop-no-ticket']);
});
