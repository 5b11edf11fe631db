import { onwardsSchema } from '../../../../electron/workshop/handing/entry.ts';
import { inTimeOf } from '../../../../electron/workshop/handing/handedMemory.ts';
import { openParcel } from '../../../../electron/workshop/handing/parcel.ts';
import type { Reach } from '../../../../electron/workshop/visiting/reach.ts';
import { whenSettled } from '../../../../renderer/guest/moving.ts';
import { failed, ok } from '../../../../shared/result.ts';
import type { BetweenHosts, Visitor, World } from './known.ts';
import type { Site } from './site.ts';
import { comeIn, siteAt } from './visitor.ts';
import { addSite, hereIn, noteHandedOver } from './world.ts';

/** A facilitator hands the workshop to somebody with a Senda of their own, and takes part from then on. */
export async function handOn(world: World, to: Visitor): Promise<void> {
  const { site } = world;
  const { seat } = to.guest.view();
  if (world.isHanding || !seat?.isConnected) return;
  world.isHanding = true;
  const able = await seat.act({ kind: 'host.able', canHost: true });
  const before = world.sites.length;
  const handed = able.ok ? await site.workshop.handOver(to.personId) : able;
  // It stopped meanwhile, and whatever it heard later nobody knows.
  if (!site.isOn) return;
  world.isHanding = false;
  if (!handed.ok) return;
  const next = world.sites.slice(before).find(({ host }) => host === handed.value.place.host);
  if (!next) throw new Error('Nobody has it');
  world.site = next;
  const { place, ticket } = handed.value;
  noteHandedOver(world, { to: to.personId, from: ticket.personId });
  world.visitors.push(comeIn(world, { address: site.address, host: place.host, ticket, hasSenda: true }));
}

/** What the one who was asked does: opens a door for the parcel, and says where. */
function answerOffer(world: World, visitor: Visitor, ticket: string): void {
  const port = world.sites.length + 1;
  waiting.set(`${visitor.address}:${port}`, { visitor, ticket });
  visitor.guest.say({ type: 'takeOver', nr: 0, ticket, port });
}

const waiting = new Map<string, { visitor: Visitor; ticket: string }>();

/** The network between two hosts: slow, and now and then it loses a question or its answer. */
function reachBetween(world: World, isOn: () => boolean): Reach {
  const slowly = () => new Promise<void>((resolve) => world.time.later(resolve, 1 + world.chance.below(60)));
  const isLost = () => world.chance.below(100) < world.losses;
  const never = new Promise<never>(() => {});
  return async ({ host }, { path, body }) => {
    // A machine that stopped says nothing more, and hears nothing.
    if (!isOn()) return never;
    await slowly();
    if (isLost()) return lost(world);
    const answer =
      path === '/handover' ? await takeParcel(world, host, body as Uint8Array) : await hear(world, host, body);
    await slowly();
    if (!isOn()) return never;
    if (isLost()) return lost(world);
    return answer === null
      ? failed({ kind: 'visit-nobody' })
      : ok({ status: 200, headers: {}, body: Buffer.from(JSON.stringify(answer)), ownAddress: null });
  };
}

async function lost({ time }: World) {
  await new Promise<void>((resolve) => time.later(resolve, 8_000));
  return failed({ kind: 'visit-no-answer' });
}

async function takeParcel(world: World, host: string, packed: Uint8Array): Promise<unknown> {
  const open = waiting.get(host);
  waiting.delete(host);
  const parcel = open && (await openParcel(packed));
  if (!open || !parcel) return null;
  const memory = inTimeOf(parcel.memory, world.time.now());
  const site: Site = await addSite(world, {
    ...{ host, state: parcel.state, memory },
    handed: {
      key: parcel.key,
      onHost() {
        open.visitor.tookOver = true;
      },
      onBack() {
        open.visitor.tookOver = false;
        site.isOn = false;
        void site.workshop.close();
      },
    },
  });
  return { port: Number(host.replace(/^.*:/, '')) };
}

async function hear(world: World, host: string, body: unknown): Promise<unknown> {
  const site = siteAt(world, host);
  const told = onwardsSchema.parse(JSON.parse(String(body)));
  if (!site?.door.handed) return null;
  return { answers: await site.door.handed.onwards(told.entries) };
}

/** The workshop goes on elsewhere: whoever took it over leads there, others go there when all of theirs is heard. */
async function follow(visitor: Visitor, moved: { host: string; pass: string }): Promise<void> {
  if (visitor.isMoving || visitor.isGone) return;
  visitor.isMoving = true;
  const { guest } = visitor;
  await whenSettled(guest);
  if (visitor.guest !== guest || visitor.isGone || guest.view().over) return;
  if (visitor.tookOver || moved.pass === '') {
    visitor.isGone = true;
    visitor.guest.close();
    return;
  }
  await visitor.moveTo(moved);
}

export const couldHost = (world: World, who: number): Visitor | undefined => {
  const able = hereIn(world).filter(({ hasSenda }) => hasSenda);
  return able[who % Math.max(1, able.length)];
};

export const betweenHosts: BetweenHosts = {
  reach: reachBetween,
  told(world, visitor, message) {
    if (message.type === 'handOver') answerOffer(world, visitor, message.ticket);
    if (message.type === 'moved') void follow(visitor, message);
  },
};
