import { ok } from 'node:assert/strict';
import type { Door, DoorNeeds } from '../../../../electron/workshop/door/door.ts';
import { startWorkshop, type Workshop } from '../../../../electron/workshop/host.ts';
import type { Memory } from '../../../../electron/workshop/memory.ts';
import { createLiveMap } from '../../../../shared/live/createLiveMap.ts';
import type { LiveMap } from '../../../../shared/live/liveMap.ts';
import type { Room } from '../../../../shared/workshop/room.ts';
import { chanceFrom } from '../../../builders/chance.ts';
import type { MadeUpTime } from './clock.ts';
import { createNetwork, type Network } from './network.ts';
import { comeIn, type Visitor } from './visitor.ts';

/** A host with its guests, and what is known of all that happened. */
export interface World {
  readonly time: MadeUpTime;
  readonly network: Network;
  live: LiveMap;
  workshop: Workshop;
  door: DoorNeeds;
  /** What the host wrote down before it went away; null while it is there. */
  memory: Memory | null;
  readonly visitors: Visitor[];
  readonly removed: Set<string>;
  /** Words that were hidden once and not revealed since → whose they are. */
  readonly secrets: Map<string, string>;
  readonly freshId: () => string;
}

export async function openWorld(state: Uint8Array, time: MadeUpTime, seed: number): Promise<World> {
  let count = 0;
  const parts = {
    ...{ time, network: createNetwork(time, chanceFrom(seed)), live: createLiveMap(state), memory: null },
    ...{ visitors: [], removed: new Set<string>(), secrets: new Map<string, string>() },
    freshId: () => `made-${++count}`,
  };
  const world = parts as unknown as World;
  await openHost(world, null);
  return world;
}

async function openHost(world: World, memory: Memory | null): Promise<void> {
  const { time, network } = world;
  const nothing = () => {};
  const openDoor = async (needs: DoorNeeds): Promise<Door> => {
    world.door = needs;
    network.host(needs.onSocket);
    return { host: 'host:1', port: 1, close: async () => network.host(null) };
  };
  world.memory = null;
  world.workshop = await startWorkshop(
    {
      map: { live: world.live, take: async (update) => world.live.receive(update, 'peer') },
      ...{ pages: new Map(), address: 'host', port: 1, facilitator: 'Ana', memory },
      rules: { newcomers: 'editor', mayTakeCopy: false },
      ...{ now: time.now, log: nothing, onLearnt: nothing },
      ...{ picture: async () => null, copy: async () => null, sourcesWithRows: () => [] },
      ask: async () => ({ ok: true, value: [] }),
      window: { changed: nothing, edited: nothing, pointed: nothing, reacted: nothing },
    },
    openDoor,
  );
}

/** The host's machine stops, as in a crash: nobody says goodbye. */
export function goAway(world: World): void {
  world.network.host(null);
  world.memory = JSON.parse(JSON.stringify(world.workshop.memory())) as Memory;
}

/** It is back: from what was written down, and with another copy of the map. */
export async function comeHome(world: World, memory: Memory): Promise<void> {
  world.memory = null;
  world.live = createLiveMap(world.live.state());
  await openHost(world, memory);
}

export function joinWorld(world: World): void {
  const address = `10.0.0.${world.visitors.length}`;
  const joined = world.door.join({ code: world.workshop.running().code, name: `Guest ${address}` }, address);
  ok(joined.ok);
  world.visitors.push(comeIn(world.network, address, joined.value));
}

export const roomOf = ({ memory, workshop }: World): Room => memory?.room ?? workshop.memory().room;

export const hereIn = ({ visitors }: World): Visitor[] => visitors.filter(({ isGone }) => !isGone);
