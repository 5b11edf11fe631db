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
import type { Line } from '../guests/line.ts';
import { hearEdit, hearWords } from '../hearing.ts';
import { type Inside, memoryOf } from '../inside.ts';
import { reach, written } from '../visiting/reach.ts';
import type { Said } from './course.ts';
import { type Handing, handedMemory, idAfter } from './handedMemory.ts';
import { packParcel } from './parcel.ts';
import { newKey, writePass } from './passes.ts';
import { createRelay, type Relay } from './relay.ts';
import { handOverPath } from './waitingDoor.ts';

/*
 * Handing a workshop over
 *
 *   1  the one who was chosen is asked; their Senda opens a door for one parcel and tells its port
 *   2  the old host holds: what guests say from now on waits, nothing is judged and nothing answered
 *   3  the parcel goes there: the map, and all that a host must still know after a crash. The new host takes it up as if
 *      it had been its own, and says at which port
 *   4  what the facilitator's window did meanwhile follows; with that the new host knows that it is the host
 *   5  what waited is said there, and everybody is told where to go
 *
 * Until 4 is answered the old host can go on at any moment as if nothing had been; the new one lets the workshop go again
 * when 4 does not come.
 */
export interface HandedOver {
  readonly place: HostPlace;
  /** For the one who was the host, to come in as a guest. */
  readonly ticket: Ticket;
}

export async function handOver(inside: Inside, personId: string): Promise<Result<HandedOver>> {
  const person = personIn(inside.keeper.room(), personId);
  if (inside.course.stage() !== 'here') return failed({ kind: 'workshop-moving' });
  if (!person?.isHere || !person.canHost) return failed({ kind: 'handing-nobody' });
  const { ticket, answered } = inside.offers.make(personId);
  inside.crowd.tell(personId, { type: 'handOver', ticket });
  const waiting = await answered;
  if (!waiting || inside.course.stage() !== 'here') return failed({ kind: 'handing-declined' });
  inside.course.hold();
  const moved = await bring(inside, personId, waiting, ticket).catch(() => null);
  if (moved) return ok(moved);
  inside.course.resume((said) => hearHere(inside, said));
  return failed({ kind: 'handing-failed' });
}

/** Null when the other did not take it; nothing has changed here then. */
async function bring(inside: Inside, to: string, waiting: HostPlace, ticket: string): Promise<HandedOver | null> {
  const { live } = inside.needs.map;
  const token = randomBytes(32).toString('base64url');
  const handing: Handing = { to, from: nanoid(12), tokenHash: hashOf(token) };
  const key = newKey();
  const own = followOwn(inside);
  try {
    const state = live.state();
    const body = await packParcel({ key, state, memory: handedMemory(memoryOf(inside), handing) });
    const place = await send(waiting, ticket, body);
    if (!place) return null;
    const relay = createRelay({ place, key, idThere: idAfter(handing) });
    if (!(await own.follow(relay, Y.encodeStateVectorFromUpdate(state)))) return null;
    // From here on it is over: nothing in between may wait.
    leave(inside, { place, key, relay, idThere: idAfter(handing) });
    const name = personIn(inside.keeper.room(), facilitatorId)?.name ?? '–';
    return { place, ticket: { token, personId: handing.from, name } };
  } finally {
    own.stop();
  }
}

const answerSchema = z.object({ port: z.int().check(z.minimum(1), z.maximum(65_535)) });

async function send({ address, ...waiting }: HostPlace, ticket: string, body: Uint8Array): Promise<HostPlace | null> {
  const headers = { authorization: `Bearer ${ticket}`, 'content-type': 'application/octet-stream' };
  const question = { method: 'POST', path: handOverPath, headers, body, most: 4096, patience: 60_000 } as const;
  const reached = await reach({ address, ...waiting }, question);
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
    /** At least once: it is by this that the new host knows. */
    async follow(relay: Relay, vector: Uint8Array): Promise<boolean> {
      do {
        isStale = false;
        if (!(await relay.tellMap(Y.diffUpdate(map.live.state(), vector)))) return false;
      } while (isStale);
      return true;
    },
  };
}

interface Gone {
  readonly place: HostPlace;
  readonly key: string;
  readonly relay: Relay;
  idThere(id: string): string;
}

const patience = 8_000;

function leave(inside: Inside, { place, key, relay, idThere }: Gone): void {
  const tellMoved = (line: Line, personId: string) =>
    line.tell({ type: 'moved', host: place.host, pass: writePass(key, idThere(personId), inside.needs.now()) });
  inside.afterWelcome = tellMoved;
  inside.course.go(relay.say);
  const { desk, pointers } = inside.parts();
  desk.close();
  pointers.close();
  let isTold = false;
  const tellAll = () => {
    if (!isTold) inside.crowd.each(tellMoved);
    isTold = true;
  };
  // What waited is answered first, so that nobody leaves with a question.
  const timer = setTimeout(tellAll, patience);
  void relay.idle().then(() => {
    clearTimeout(timer);
    tellAll();
  });
}

function hearHere(inside: Inside, said: Said): void {
  if (said.kind === 'words') {
    hearWords(inside, said.line, said.text);
    return;
  }
  const heard = hearEdit(inside, said.line, said.update);
  if (heard === 'taken') said.line.taken();
  // Its page comes back and says it in the right order.
  if (heard === 'early') said.line.end(1012, '');
}
