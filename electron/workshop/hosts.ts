import type { WebContents } from 'electron';
import type { BridgeProblem } from '../../shared/bridge/contract.ts';
import { failed, type Result } from '../../shared/result.ts';
import type { KeptMap } from '../files/keptMap.ts';
import type { HandedOver } from './handing/handOver.ts';
import { type Held, openWorkshop, type Wish, type WorkshopNeeds } from './heldWorkshop.ts';

/** The workshops that this Senda holds, one for a map at most; each ends when the window of its map closes. */
export interface Hosts {
  of(key: string): Held | null;
  begin(page: WebContents, map: KeptMap, wish: Wish): Promise<Result<Held, BridgeProblem>>;
  stop(key: string): Promise<void>;
  handOver(key: string, personId: string): Promise<Result<HandedOver>>;
}

export function createHosts(needs: WorkshopNeeds): Hosts {
  const held = new Map<string, Held>();
  /** Handed over, and still there for those who were away meanwhile. */
  const gone = new Map<string, Held>();
  const starting = new Set<string>();

  needs.desk.onChange(() => {
    for (const table of [held, gone])
      for (const [key, { close }] of table) {
        if (needs.desk.open.withKey(key)) continue;
        table.delete(key);
        void close('forget');
      }
  });

  async function close(table: Map<string, Held>, key: string): Promise<void> {
    const known = table.get(key);
    table.delete(key);
    await known?.close('forget');
  }

  return {
    of: (key) => held.get(key) ?? null,
    async begin(page, map, wish) {
      if (starting.has(map.key)) return failed({ kind: 'workshop-starting' });
      starting.add(map.key);
      try {
        await close(gone, map.key);
        const opened = await openWorkshop(needs, page, map, wish);
        if (!opened.ok) return opened;
        const { goneTo } = opened.value;
        (goneTo === null ? held : gone).set(map.key, opened.value);
        return goneTo === null ? opened : failed({ kind: 'workshop-moved-to', host: goneTo });
      } finally {
        starting.delete(map.key);
      }
    },
    stop: (key) => close(held, key),
    async handOver(key, personId) {
      const known = held.get(key);
      if (!known) return failed({ kind: 'workshop-none' });
      const handed = await known.workshop.handOver(personId);
      if (!handed.ok) return handed;
      held.delete(key);
      gone.set(key, known);
      await known.leave();
      return handed;
    },
  };
}
