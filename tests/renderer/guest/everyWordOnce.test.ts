import fc from 'fast-check';
import { expect, test } from 'vitest';
import { whenSettled } from '../../../renderer/guest/moving.ts';
import { addCard, writeCard } from '../../../shared/edits/cards.ts';
import type { Ticket } from '../../../shared/workshop/messages.ts';
import { aMap } from '../../builders/aMap.ts';
import { runs } from '../../builders/runs.ts';
import { seed } from '../../builders/seed.ts';
import { aWorkshop, type TestWorkshop } from '../../electron/workshop/aWorkshop.ts';
import { createShelves } from '../../electron/workshop/histories/shelves.ts';
import { type Came, closePages, come, comeBack } from './aGuest.ts';

/** Where a host can be, and what a browser keeps there. */
const addresses = ['127.0.0.1', '127.0.0.2'] as const;
const aBoard = aMap().withStages('Before').withLanes('pain').state();

/** Somebody who walks with their host from network to network, with a page left behind in each. */
async function aWanderer(workshop: TestWorkshop) {
  const shelves = addresses.map(() => createShelves());
  let at = 0;
  let words = 0;
  const hostAt = () => new URL(workshop.running().url).host;
  let page = await come(workshop, 'Marta', 'contributor', shelves[at]?.ofPage());
  page.live().edit(addCard({ id: 'mine', stageId: 'stage1', laneId: 'lane1', text: '' }));
  const left: { page: Came; at: number }[] = [];

  function write(on: Came): void {
    words += 1;
    on.live().edit(writeCard('mine', `${on.live().snapshot().cards['mine']?.text}(${words})`));
  }
  /** As a page does whose address brought a pass. */
  async function comeIn(from: Came): Promise<Came> {
    const pass = from.guest.passTo(hostAt());
    const { body } = await workshop.post('/move', { pass, by: `page-that-shows-${++words}-passes` });
    return comeBack(workshop, body as Ticket, shelves[at]?.ofPage());
  }
  async function moveHost(to: number): Promise<void> {
    if (to === at) return;
    at = to;
    await workshop.workshop.move(addresses[to] ?? '');
  }
  return {
    writeHere: () => write(page),
    /** On a page that was left, whose host is away. */
    writeThere(which: number): void {
      const old = left[which % Math.max(1, left.length)];
      if (!old || old.page.guest.view().over) return;
      old.page.guest.stay();
      write(old.page);
    },
    async goAlong(): Promise<void> {
      await whenSettled(page.guest);
      left.push({ page, at });
      await moveHost(1 - at);
      await page.until(() => !page.seat().isConnected);
      write(page);
      shelves[at]?.ofPage().put(page.guest.unheard());
      const next = await comeIn(page);
      page.guest.restFor(hostAt());
      page = next;
    },
    /** The host is everywhere once more, and every page that was left comes in again. */
    async gather(): Promise<void> {
      const last = at;
      for (const to of [1 - last, last]) {
        await moveHost(to);
        for (const old of left.filter((one) => one.at === to)) {
          await old.page.until(() => old.page.guest.view().over);
          const back = await comeIn(old.page);
          await whenSettled(back.guest);
        }
      }
      await page.until(() => page.seat().isConnected);
      await whenSettled(page.guest);
    },
    text: () => workshop.live.snapshot().cards['mine']?.text ?? '',
    isOneOf: () => workshop.running().room.people.length,
  };
}

const steps = fc.array(fc.record({ kind: fc.constantFrom('here', 'there', 'go'), which: fc.nat(3) }), {
  maxLength: 6,
});

// Elsewhere than on Linux and Windows one machine has no second address to try it with.
test.skipIf(process.platform === 'darwin')(
  'however often somebody goes along, and on whichever page they write, every word stands there once',
  async () => {
    await fc.assert(
      fc.asyncProperty(steps, async (happened) => {
        const workshop = await aWorkshop(aBoard);
        try {
          const marta = await aWanderer(workshop);
          for (const { kind, which } of [{ kind: 'go', which: 0 }, ...happened]) {
            if (kind === 'here') marta.writeHere();
            else if (kind === 'there') marta.writeThere(which);
            else await marta.goAlong();
          }
          await marta.gather();

          const words = marta.text().match(/\(\d+\)/g) ?? [];
          expect(marta.text()).toBe(words.join(''));
          expect(new Set(words).size).toBe(words.length);
          expect(words.length).toBeGreaterThan(0);
          expect(marta.isOneOf()).toBe(2);
        } finally {
          closePages();
          await workshop.stop();
        }
      }),
      { numRuns: runs(10), seed, endOnFailure: true },
    );
  },
  240_000,
);
