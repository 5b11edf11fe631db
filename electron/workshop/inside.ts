import type { RunningWorkshop } from '../../shared/bridge/workshopRequests.ts';
import { limits } from '../../shared/workshop/limits.ts';
import { facilitatorId } from '../../shared/workshop/person.ts';
import { newRoom, type Room } from '../../shared/workshop/room.ts';
import { newsFor, roomFor } from '../../shared/workshop/roomFor.ts';
import { type Bans, createBans } from './access/bans.ts';
import { type Buckets, createBuckets } from './access/bucket.ts';
import { type Codes, createCodes } from './access/codes.ts';
import { createTokens, type Tokens } from './access/tokens.ts';
import { type Count, createCount } from './door/count.ts';
import type { Door } from './door/door.ts';
import type { Engine } from './engine.ts';
import { type Crowd, createCrowd } from './guests/crowd.ts';
import type { Line } from './guests/line.ts';
import type { Pointers } from './guests/pointers.ts';
import { type Arrival, createArrival } from './handing/arrival.ts';
import { type Course, createCourse } from './handing/course.ts';
import { createHanding, type HandingCourse } from './handing/handing.ts';
import { createOffers, type Offers } from './handing/offers.ts';
import type { Relay } from './handing/relay.ts';
import type { HostNeeds } from './hostNeeds.ts';
import type { MapDesk } from './map/mapDesk.ts';
import type { Memory } from './memory.ts';
import { createRefusals } from './refusals.ts';
import { createRoomKeeper, type RoomKeeper } from './roomKeeper.ts';

/** The parts of a running host, for the files that bring them together. */
export interface Inside {
  readonly needs: HostNeeds;
  readonly startedAt: number;
  readonly codes: Codes;
  readonly tokens: Tokens;
  readonly bans: Bans;
  /** Person → the address they came from. */
  readonly cameFrom: Map<string, string>;
  readonly keeper: RoomKeeper;
  readonly crowd: Crowd;
  readonly strangers: Count;
  readonly paces: Paces;
  /** Whether it hosts still. */
  readonly course: Course;
  readonly offers: Offers;
  /** How far the workshop is on its way to another host, and how it came from one. */
  readonly handing: HandingCourse;
  readonly arrival: Arrival | null;
  /** Who was told last that it is the host, as long as it has not answered. */
  there: NonNullable<Memory['handing']> | null;
  /** What the host before this one brings, once the workshop has gone on from here. */
  forward: Relay['forward'] | null;
  /** Those who come after the workshop has gone are told where it is. */
  afterWelcome: ((line: Line, personId: string) => void) | null;
  refused(kind: string, from: string): void;
  parts(): Parts;
}

/** How often each guest, or each address, may do something. */
export interface Paces {
  readonly acts: Buckets;
  readonly refusals: Buckets;
  readonly joins: Buckets;
  readonly fetches: Buckets;
  readonly copies: Buckets;
  readonly tokens: Buckets;
}

/** Those that need the others before they can be made. */
export interface Parts {
  readonly engine: Engine;
  readonly desk: MapDesk;
  readonly pointers: Pointers;
  readonly door: Door;
}

export function prepare(needs: HostNeeds, parts: () => Parts): Inside & { close(): void } {
  const { now, memory } = needs;
  const crowd = createCrowd();
  const refusals = createRefusals(needs.log, now);
  let isClosed = false;

  const keeper = createRoomKeeper(firstRoom(needs), now, (before, after) => {
    needs.recording?.became(before, after);
    // Those who are sent home leave one by one when it is over, and nobody is to hear of it or to note it.
    if (isClosed) return;
    telling.add(before);
    needs.onLearnt();
  });
  needs.recording?.became({ ...keeper.room(), people: [] }, keeper.room());
  const telling = createTelling(({ before }) => {
    const room = keeper.room();
    for (const personId of crowd.people()) {
      const news = newsFor(before, room, personId, now());
      if (Object.keys(news).length > 0) crowd.tell(personId, { type: 'room', now: now(), room: news });
    }
    needs.window.changed(runningOf(inside));
  });
  const offers = createOffers();
  const arrival = needs.handed ? createArrival(needs.handed, arrivedAs(memory)) : null;
  const inside: Inside = {
    needs,
    startedAt: memory?.startedAt ?? now(),
    codes: createCodes(now, memory?.code ?? null, () => {
      needs.onLearnt();
      needs.window.changed(runningOf(inside));
    }),
    tokens: createTokens(memory?.tokens, memory?.spent),
    bans: createBans(memory?.bans),
    cameFrom: new Map(),
    keeper,
    crowd,
    strangers: createCount(limits.strangers),
    paces: createPaces(now),
    course: createCourse(arrival?.stage() === 'coming' ? 'held' : 'here'),
    offers,
    handing: createHanding(() => needs.window.changed(runningOf(inside)), offers.close),
    arrival,
    there: null,
    forward: null,
    afterWelcome: null,
    refused: refusals.note,
    parts,
  };
  return Object.assign(inside, {
    close() {
      isClosed = true;
      telling.close();
      inside.handing.takeBack();
      if (inside.course.stage() === 'held') inside.course.go(() => {});
      offers.close();
      arrival?.close();
      refusals.close();
    },
  });
}

/** How long news of the room are gathered before they are told. */
const gather = 60;

function createTelling(tell: (news: { before: Room }) => void): { add(before: Room): void; close(): void } {
  let first: Room | null = null;
  let timer: ReturnType<typeof setTimeout> | null = null;
  function flush(): void {
    const before = first;
    timer = null;
    first = null;
    if (before) tell({ before });
  }
  return {
    add(before) {
      first ??= before;
      timer ??= setTimeout(flush, gather);
    },
    close() {
      if (timer) clearTimeout(timer);
    },
  };
}

const createPaces = (now: () => number): Paces => ({
  acts: createBuckets(limits.acts, now),
  refusals: createBuckets(limits.refusals, now),
  joins: createBuckets(limits.joins, now),
  fetches: createBuckets(limits.fetches, now),
  copies: createBuckets(limits.copies, now),
  tokens: createBuckets(limits.tokens, now),
});

const arrivedAs = (memory: Memory | null) => (memory?.arrival ? (memory.arrival.isSure ? 'sure' : 'host') : 'coming');

/** After a crash nobody is here until they come back. */
function firstRoom({ memory, facilitator, isLed = true, rules, now }: HostNeeds): Room {
  const room = memory?.room ?? newRoom(facilitator, rules, now());
  const people = room.people.map((person) =>
    person.id === facilitatorId ? { ...person, name: facilitator, isHere: isLed } : { ...person, isHere: false },
  );
  return { ...room, people };
}

export function runningOf({ codes, keeper, startedAt, needs, parts, handing, arrival }: Inside): RunningWorkshop {
  const { code, endsAt } = codes.current();
  const url = `http://${parts().door.host}/`;
  return {
    url,
    joinUrl: `${url}?code=${code}`,
    code,
    codeEndsAt: endsAt,
    startedAt,
    now: needs.now(),
    handing: handing.view(),
    isNewHere: arrival?.isNew() ?? false,
    room: roomFor(keeper.room(), facilitatorId, needs.now()),
  };
}

export function memoryOf(inside: Inside): Memory {
  const { codes, tokens, bans, keeper, startedAt, needs, arrival, there } = inside;
  const { door, desk } = inside.parts();
  const { code, endsAt } = codes.current();
  return {
    version: 1,
    port: door.port,
    startedAt,
    savedAt: needs.now(),
    code: { code, endsAt },
    tokens: tokens.all(),
    spent: tokens.spent(),
    numbers: desk.numbers.all(),
    authors: desk.authors(),
    bans: bans.all(),
    room: keeper.room(),
    ...(there && { handing: there }),
    ...(arrival &&
      arrival.stage() !== 'coming' && { arrival: { key: arrival.key, isSure: arrival.stage() === 'sure' } }),
  };
}
