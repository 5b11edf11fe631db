import { randomBytes } from 'node:crypto';
import { nanoid } from 'nanoid';
import * as Y from 'yjs';
import { z } from 'zod/mini';
import { failed, ok, type Result } from '../../../shared/result.ts';
import { type HostPlace, hostAt, placeOf } from '../../../shared/workshop/hostPlace.ts';
import type { Ticket } from '../../../shared/workshop/messages.ts';
import { facilitatorId } from '../../../shared/workshop/person.ts';
import { personIn } from '../../../shared/workshop/room.ts';
import { hashOf } from '../access/tokens.ts';
import { type Inside, memoryOf } from '../inside.ts';
import type { Memory } from '../memory.ts';
import { reach, written } from '../visiting/reach.ts';
import { type Exchange, handedMemory, idAfter } from './handedMemory.ts';
import { asksEvery } from './handing.ts';
import { hearHere } from './hearHere.ts';
import { leave, tellBack } from './leaving.ts';
import { packParcel } from './parcel.ts';
import { newKey } from './passes.ts';
import { createRelay, type Relay } from './relay.ts';
import { handOverPath } from './waitingDoor.ts';

/*
 * Handing a workshop over
 *
 *   1  the one who was chosen is asked; their Senda opens a door for one parcel and tells its port
 *   2  the old host holds: what guests say from now on waits, nothing is judged and nothing answered
 *   3  the parcel goes there: the map, and all that a host must still know after a crash. The new host takes it up as if
 *      it had been its own, holds as well, and says at which port
 *   4  what the facilitator's window did meanwhile follows
 *   5  the old host says that it is over here. The new one hosts from the moment in which it hears that, and lets the
 *      workshop go when it does not hear it in time. If no answer comes the old host asks again until it knows
 *   6  what waited is said there, and everybody is told where to go
 *
 * Until 5 the old host can go on at any moment as if nothing had been. From then on the new one decides, alone, so that
 * there are never two. Where nobody can be reached any more a person decides: the facilitator may go on here, and the
 * other host lets go as soon as it hears of that.
 */
export interface HandedOver {
  readonly place: HostPlace;
  /** For the one who was the host, to come in as a guest. */
  readonly ticket: Ticket;
}

export async function handOver(inside: Inside, personId: string): Promise<Result<HandedOver>> {
  const { course, handing, offers, crowd, keeper } = inside;
  const person = personIn(keeper.room(), personId);
  if (course.stage() !== 'here' || handing.stage() !== null) return failed({ kind: 'workshop-moving' });
  if (!person?.isHere || !person.canHost) return failed({ kind: 'handing-nobody' });
  const { ticket, answered } = offers.make(personId);
  handing.become('asked', personId);
  crowd.tell(personId, { type: 'handOver', ticket });
  const waiting = await answered;
  if (!waiting || course.stage() !== 'here') {
    crowd.tell(personId, { type: 'offerOver', ticket });
    handing.become(null);
    return failed({ kind: handing.isTakenBack() ? 'handing-withdrawn' : 'handing-declined' });
  }
  course.hold();
  handing.become('coming');
  const moved = await bring(inside, personId, waiting, ticket).catch(() => null);
  handing.become(null);
  if (moved) return ok(moved);
  // Closed meanwhile: there is nobody left to hear.
  if (course.stage() === 'held') course.resume((said) => hearHere(inside, said));
  return failed({ kind: handing.isTakenBack() ? 'handing-withdrawn' : 'handing-failed' });
}

/** Null when the other did not take it; nothing has changed here then. */
async function bring(inside: Inside, to: string, waiting: HostPlace, ticket: string): Promise<HandedOver | null> {
  const { live } = inside.needs.map;
  const token = randomBytes(32).toString('base64url');
  const ends = { to, from: nanoid(12) };
  const exchange: Exchange = { ...ends, tokenHash: hashOf(token) };
  const idThere = idAfter(ends);
  const key = newKey();
  const own = followOwn(inside);
  try {
    const state = live.state();
    const before = inside.needs.before ?? null;
    const body = await packParcel({ key, state, before, memory: handedMemory(memoryOf(inside), exchange) });
    const place = await send(inside, waiting, ticket, body);
    if (!place) return null;
    const relay = createRelay({ place, key, reach: inside.needs.reach ?? reach, idThere });
    if (!(await own.follow(relay, Y.encodeStateVectorFromUpdate(state)))) return null;
    if (!(await decide(inside, relay, { host: place.host, key, ...ends }))) return null;
    // From here on it is over: nothing in between may wait.
    leave(inside, { place, key, relay, idThere });
    own.finish(relay, Y.encodeStateVectorFromUpdate(state));
    const name = personIn(inside.keeper.room(), facilitatorId)?.name ?? '–';
    return { place, ticket: { token, personId: ends.from, name } };
  } finally {
    own.stop();
  }
}

const answerSchema = z.object({ port: z.int().check(z.minimum(1), z.maximum(65_535)) });

async function send(
  { needs }: Inside,
  { address, ...waiting }: HostPlace,
  ticket: string,
  body: Uint8Array,
): Promise<HostPlace | null> {
  const headers = { authorization: `Bearer ${ticket}`, 'content-type': 'application/octet-stream' };
  const question = { method: 'POST', path: handOverPath, headers, body, most: 4096, patience: 60_000 } as const;
  const reached = await (needs.reach ?? reach)({ address, ...waiting }, question);
  if (!reached.ok || reached.value.status !== 200) return null;
  const answer = answerSchema.safeParse(written(reached.value));
  return answer.success ? placeOf(hostAt(address, answer.data.port)) : null;
}

/** What the window of the old host does while its workshop is under way, for that is in no parcel. */
function followOwn({ needs: { map } }: Inside) {
  let isStale = false;
  const stop = map.live.onChange(() => {
    isStale = true;
  });
  return {
    stop,
    async follow(relay: Relay, vector: Uint8Array): Promise<boolean> {
      while (isStale) {
        isStale = false;
        if (!(await relay.tellMap(Y.diffUpdate(map.live.state(), vector)))) return false;
      }
      return true;
    },
    /** What was done while the last answer was under way. */
    finish(relay: Relay, vector: Uint8Array): void {
      if (isStale) void relay.tellMap(Y.diffUpdate(map.live.state(), vector));
    },
  };
}

/** Whether the workshop is there now. Asks until that is known, or until the facilitator wants to go on here. */
async function decide(inside: Inside, relay: Relay, there: NonNullable<Memory['handing']>): Promise<boolean> {
  const { handing, needs } = inside;
  if (handing.isTakenBack()) {
    void tellBack(inside, relay);
    return false;
  }
  // After a crash this is where to ask.
  inside.there = there;
  needs.onLearnt();
  await needs.written?.();
  for (;;) {
    const told = await relay.ask('host');
    if (told === 'yes') return true;
    if (told === 'no' || handing.isTakenBack()) break;
    handing.become('unsure');
    await handing.wait(asksEvery);
    if (handing.isTakenBack()) break;
  }
  inside.there = null;
  needs.onLearnt();
  void tellBack(inside, relay);
  return false;
}
