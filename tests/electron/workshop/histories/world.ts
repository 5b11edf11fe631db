import { ok } from 'node:assert/strict';
import { isThere } from '../../../../electron/workshop/remembered.ts';
import { facilitatorId } from '../../../../shared/workshop/person.ts';
import type { Room } from '../../../../shared/workshop/room.ts';
import { chanceFrom } from '../../../builders/chance.ts';
import type { MadeUpTime } from './clock.ts';
import type { BetweenHosts, Visitor, World } from './known.ts';
import { createNetwork } from './network.ts';
import { openSite, type Site, type SiteNeeds } from './site.ts';
import { comeIn, siteAt } from './visitor.ts';

const nobody = {
  ...{ site: null as unknown as Site, away: null, isAsking: false, isHanding: false },
  ...{ losses: 0, handedOver: 0, crashed: 0, came: 0 },
};

export async function openWorld(
  state: Uint8Array,
  time: MadeUpTime,
  seed: number,
  between: BetweenHosts,
): Promise<World> {
  let count = 0;
  const chance = chanceFrom(seed);
  const world: World = {
    ...{ ...nobody, between, time, chance, network: createNetwork(time, chance) },
    ...{ sites: [], visitors: [], removed: new Set<string>(), secrets: new Map<string, string[]>() },
    freshId: () => `made-${++count}`,
  };
  world.site = await addSite(world, { host: '10.1.0.1:1', state, memory: null });
  return world;
}

export async function addSite(
  world: World,
  wish: Pick<SiteNeeds, 'host' | 'state' | 'memory' | 'handed' | 'isElsewhere'>,
): Promise<Site> {
  const { time, network, chance } = world;
  const site = await openSite({
    ...{ time, network, chance },
    ...wish,
    reach: (isOn) => world.between.reach(world, isOn),
  });
  world.sites.push(site);
  return site;
}

/** The host's machine stops: nobody says goodbye, and what was not on the disk yet is gone. */
export function goAway(world: World): void {
  const { site, network } = world;
  network.host(site.host, null);
  site.isOn = false;
  if (world.isHanding) world.crashed += 1;
  world.isHanding = false;
  world.away = site.disk();
}

/** It is back, with what was written down. */
export async function comeHome(world: World): Promise<void> {
  const { away, site } = world;
  if (!away || world.isAsking) return;
  world.isAsking = true;
  const { arrival, handing } = away.memory;
  const isElsewhere =
    handing !== undefined &&
    (await isThere(
      handing,
      world.between.reach(world, () => true),
    ));
  world.isAsking = false;
  world.away = null;
  const handed = arrival && { key: arrival.key, onHost() {}, onBack() {} };
  const home = await addSite(world, { host: site.host, ...away, handed, isElsewhere });
  world.site = (isElsewhere && siteAt(world, handing.host)) || home;
  if (isElsewhere) noteHandedOver(world, handing);
}

/** Who hid something goes by another id there. */
export function noteHandedOver(world: World, { to, from }: { to: string; from: string }): void {
  world.handedOver += 1;
  for (const ids of world.secrets.values()) {
    if (ids.at(-1) === to) ids.push(facilitatorId);
    else if (ids.at(-1) === facilitatorId) ids.push(from);
  }
}

export async function joinWorld(world: World): Promise<void> {
  const address = `10.0.0.${++world.came}`;
  const { door, workshop, host } = world.site;
  const joined = await door.join({ code: workshop.running().code, name: `Guest ${address}` }, address);
  if (!joined.ok && world.isHanding) return;
  ok(joined.ok);
  // The host went away before it could answer.
  if (!world.sites.some((site) => site.door === door && site.isOn)) return;
  world.visitors.push(comeIn(world, { address, host, ticket: joined.value }));
}

/** Somebody opens a second page, in the same browser. */
export function openSecondPage(world: World, visitor: Visitor): void {
  if (world.visitors.filter(({ personId, isGone }) => personId === visitor.personId && !isGone).length > 2) return;
  const { address, host, ticket, shelves } = visitor;
  world.visitors.push(comeIn(world, { address, host: host(), ticket: ticket(), shelves }));
}

export const roomOf = ({ away, site }: World): Room => away?.memory.room ?? site.workshop.memory().room;

export const hereIn = ({ visitors }: World): Visitor[] => visitors.filter(({ isGone }) => !isGone);
