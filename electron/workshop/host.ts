import * as Y from 'yjs';
import type { Reply } from '../../shared/bridge/contract.ts';
import type { RunningWorkshop } from '../../shared/bridge/workshopRequests.ts';
import { packFirstSight } from '../../shared/live/firstSight.ts';
import { failed, ok, type Result } from '../../shared/result.ts';
import type { Act } from '../../shared/workshop/act.ts';
import { facilitatorId } from '../../shared/workshop/person.ts';
import type { Presence } from '../../shared/workshop/presence.ts';
import { type Door, type DoorNeeds, openDoor } from './door/door.ts';
import { createEngine, type Engine } from './engine.ts';
import { createPointers } from './guests/pointers.ts';
import { handedDoorOf } from './handing/handedDoor.ts';
import { type HandedOver, handOver } from './handing/handOver.ts';
import { afterCrash } from './handing/leaving.ts';
import { actAs } from './hearing.ts';
import type { HostNeeds } from './hostNeeds.ts';
import { type Inside, memoryOf, type Parts, prepare, runningOf } from './inside.ts';
import { join, personOf, takeSocket, welcome, welcomeOf } from './joining.ts';
import { createMapDesk } from './map/mapDesk.ts';
import { createPackedMap } from './map/packedMap.ts';
import type { Memory } from './memory.ts';
import { passDoor } from './passing.ts';

/*
 * The host of a workshop
 *
 *   guest ─► door ─► line ─┬─ edits ──► map desk ─► judge ─► document ─► everybody, the window, the file
 *                          ├─ words ──► room keeper ────────► everybody, each what is theirs to see
 *                          └─ presence, questions ─► engine ─► everybody
 *
 * The door knows who may come in, a line what may be said, the judge what may be changed, and the room what is going on.
 * They meet here, in `joining.ts` and in `hearing.ts`, and nowhere else.
 */
export interface Workshop {
  running(): RunningWorkshop;
  /** What the facilitator does. */
  act(act: Act): Reply<null>;
  point(presence: Presence): void;
  memory(): Memory;
  /** Opens the door at another address of this machine, and closes it where it was. */
  move(address: string): Promise<void>;
  /** To somebody who is here with a Senda of their own. */
  handOver(personId: string): Promise<Result<HandedOver>>;
  /** Goes on here after all; false when nothing is on its way. */
  takeBack(): boolean;
  /** Sends everybody home. */
  close(): Promise<void>;
}

/** Another door than the network's is for tests, in which time and cables are made up. */
export async function startWorkshop(
  needs: HostNeeds,
  open: (needs: DoorNeeds) => Promise<Door> = openDoor,
): Promise<Workshop> {
  let parts: Parts | null = null;
  const inside = prepare(needs, () => {
    if (!parts) throw new Error('The workshop is not open yet');
    return parts;
  });
  // Made once: whoever showed a pass at one address cannot show it again at the next.
  let way: DoorNeeds | null = null;
  const wayIn = (engine: Engine): DoorNeeds => {
    way ??= doorNeeds(needs, inside, engine);
    return way;
  };
  parts = await openParts(needs, inside, (engine) => open(wayIn(engine)));
  afterCrash(inside);
  return {
    running: () => runningOf(inside),
    act(act) {
      inside.arrival?.lead();
      if (inside.course.stage() !== 'here') return failed({ kind: 'workshop-moving' });
      const acted = actAs(inside, facilitatorId, act);
      if (!acted.ok) return acted;
      // Where the disk takes nothing the window hears of it from the map's file.
      acted.value.catch(() => {});
      return ok(null);
    },
    point: parts.pointers.point,
    memory: () => memoryOf(inside),
    async move(address) {
      const before = inside.parts();
      const door = await open({ ...wayIn(before.engine), address, port: before.door.port });
      parts = { ...before, door };
      needs.onLearnt();
      needs.window.changed(runningOf(inside));
      await before.door.close();
    },
    handOver: (personId) => handOver(inside, personId),
    takeBack: inside.handing.takeBack,
    async close() {
      const isElsewhere = inside.course.stage() === 'gone' || inside.arrival?.stage() === 'gone';
      inside.close();
      // Those who come to a host that handed the workshop over are not sent home: it goes on elsewhere.
      const going = isElsewhere ? [] : inside.crowd.people();
      for (const personId of going) inside.crowd.end(personId, { type: 'over', problem: { kind: 'workshop-over' } });
      const { door, pointers, desk, engine } = inside.parts();
      await door.close();
      pointers.close();
      desk.close();
      await engine.close();
    },
  };
}

async function openParts(needs: HostNeeds, inside: Inside, open: (engine: Engine) => Promise<Door>): Promise<Parts> {
  const { map, memory, now } = needs;
  const engine = await createEngine({
    state: map.live.state(),
    personOf: (token, address) => personOf(inside, token, address),
    onOpen: (line, connection) => welcome(inside, line, connection),
  });
  const desk = createMapDesk({
    map,
    document: engine.document,
    known: { numbers: memory?.numbers ?? [], authors: memory?.authors ?? [] },
    now,
    onNews: needs.window.edited,
    onLearnt: needs.onLearnt,
    written: async () => needs.written?.(),
    hands: needs.recording,
  });
  const pointers = createPointers(engine.document, needs.window.pointed);
  const door = await open(engine);
  return { engine, desk, pointers, door };
}

const doorNeeds = (needs: HostNeeds, inside: Inside, engine: Engine): DoorNeeds => ({
  address: needs.address,
  port: needs.memory?.port ?? needs.port,
  pages: needs.pages,
  async join(typed, address) {
    const joined = join(inside, typed, address);
    // A ticket that the host forgot in a crash would open nothing.
    await needs.written?.();
    return joined;
  },
  move: passDoor(inside),
  personOf: (token, address) => personOf(inside, token, address),
  mayFetch: (personId, what) => inside.paces[what === 'copy' ? 'copies' : 'fetches'].take(personId),
  map: createPackedMap(() => Y.encodeStateAsUpdate(engine.document), needs.now),
  sight: createPackedMap(() => packFirstSight(engine.document), needs.now),
  welcome: (personId) => (inside.course.stage() === 'here' ? welcomeOf(inside, personId) : null),
  picture: needs.picture,
  copy: async () => (inside.keeper.room().rules.mayTakeCopy ? needs.copy() : null),
  onSocket: (socket, request, address) => takeSocket(inside, socket, request, address),
  handed: handedDoorOf(inside),
  onRefusal: inside.refused,
});
