import { deepStrictEqual, ok } from 'node:assert/strict';
import { collectionNames, collections } from '../../../../shared/journey/collections.ts';
import type { JourneyMap } from '../../../../shared/journey/journeyMap.ts';
import type { Room } from '../../../../shared/workshop/room.ts';
import { roomFor } from '../../../../shared/workshop/roomFor.ts';
import { makeUpTime } from './clock.ts';
import { throwFrom } from './dice.ts';
import { betweenHosts } from './handing.ts';
import { type Happening, happen } from './happen.ts';
import type { Visitor, World } from './known.ts';
import { excuse, followCards } from './visitor.ts';
import { comeHome, hereIn, joinWorld, openWorld, roomOf } from './world.ts';

export interface History {
  readonly seed: number;
  readonly guests: number;
  readonly happenings: readonly Happening[];
}

/** What came about, so that a test can ask whether enough did. */
export interface Played {
  readonly undone: number;
  readonly handedOver: number;
  /** How often a host stopped in the middle of handing over. */
  readonly crashed: number;
  /** The map in the end. */
  readonly state: Uint8Array;
}

/** Longer than a page waits before it tries to come back, and than a host waits for another. */
const longEnough = 150_000;

/** Plays a workshop from start to end, and asks what must hold of it. */
export async function playHistory(state: Uint8Array, { seed, guests, happenings }: History): Promise<Played> {
  throwFrom(seed);
  const time = makeUpTime(1_700_000_000_000);
  try {
    const world = await openWorld(state, time, seed, betweenHosts);
    for (let at = 0; at < guests; at++) void joinWorld(world);
    await time.pass(1000);
    for (const happening of happenings) {
      happen(world, happening);
      await time.pass(happening.wait);
      lookAround(world);
    }
    world.losses = 0;
    const home = comeHome(world);
    for (const { address } of world.visitors) world.network.mend(address);
    await time.pass(longEnough);
    await home;
    lookAround(world);
    expectAgreement(world);
    for (const { guest } of world.visitors) guest.close();
    for (const { workshop } of world.sites) await workshop.close();
    const faults = world.visitors.flatMap((visitor) => visitor.faults);
    const undone = faults.filter((fault) => fault.startsWith('undone')).length;
    const { handedOver, crashed, site } = world;
    return { undone, handedOver, crashed, state: site.live.state() };
  } finally {
    time.end();
  }
}

/** What must hold at every moment: nobody is sent what another hid. */
function lookAround(world: World): void {
  const room = roomOf(world);
  for (const visitor of world.visitors) {
    followCards(visitor);
    excuse(visitor, room);
    const heard = Buffer.concat(visitor.wire.splice(0)).toString('latin1');
    for (const [text, ids] of world.secrets)
      if (isHidden(room, ids.at(-1) ?? '', text) && !ids.includes(visitor.personId))
        ok(!heard.includes(text), `${text} came to ${visitor.personId}`);
  }
}

/** The host decides, not who wrote it: a card may arrive before it is known that cards are hidden, or after. */
const isHidden = ({ hidden, ballots }: Room, owner: string, text: string): boolean =>
  (hidden[owner] ?? []).some((card) => card.text === text) || ballots[owner]?.receipt === text;

/** What must hold in the end: one map, one room, and all that somebody was allowed to add. */
function expectAgreement(world: World): void {
  const map = world.site.live.snapshot();
  expectSound(map);
  expectOneHost(world);
  for (const visitor of hereIn(world)) {
    const { live, seat, over } = visitor.guest.view();
    ok(
      live && seat?.isConnected && !over,
      `${visitor.personId} is not back: ${JSON.stringify(over)} ${visitor.faults}`,
    );
    expectSame(live.snapshot(), map);
    const { lead: _, ...room } = roomFor(roomOf(world), visitor.personId, 0);
    const { lead: __, ...seen } = seat.room;
    deepStrictEqual(seen, room);
    expectNothingLost(visitor, map, world.removed);
    expectDots(visitor, roomOf(world));
  }
}

function expectNothingLost({ added, faults }: Visitor, { cards }: JourneyMap, removed: ReadonlySet<string>): void {
  for (const [id, { isExcused }] of added)
    ok(id in cards || isExcused || removed.has(id), `${id} is lost; ${faults.join(', ')}`);
}

/** Nobody else could be led. */
function expectOneHost({ sites, site, isHanding }: World): void {
  ok(!isHanding, 'still on its way');
  const leading = sites.filter(({ isOn, workshop }) => isOn && workshop.act({ kind: 'timer.stop' }).ok);
  deepStrictEqual(
    leading.map(({ host }) => host),
    [site.host],
  );
}

/** Dots that the host confirmed are counted. */
function expectDots({ voted }: Visitor, { results }: Room): void {
  for (const { vote, ballots } of results) {
    const receipt = voted.get(vote.id);
    if (receipt !== undefined)
      ok(
        ballots.some((ballot) => ballot.receipt === receipt),
        `${receipt} is not counted`,
      );
  }
}

/** All that a guest may see, which is all but figures of few answers. */
function expectSame(seen: JourneyMap, map: JourneyMap): void {
  deepStrictEqual({ ...seen, figures: {} }, { ...map, figures: {} });
  for (const [id, figure] of Object.entries(seen.figures)) deepStrictEqual(figure, map.figures[id]);
}

function expectSound(journey: JourneyMap): void {
  for (const name of collectionNames)
    for (const record of Object.values(journey[name])) deepStrictEqual(collections[name].schema.parse(record), record);
}
