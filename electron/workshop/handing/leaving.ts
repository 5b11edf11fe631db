import { type HostPlace, placeOf } from '../../../shared/workshop/hostPlace.ts';
import { facilitatorId } from '../../../shared/workshop/person.ts';
import type { Line } from '../guests/line.ts';
import type { Inside } from '../inside.ts';
import { reach } from '../visiting/reach.ts';
import { idAfter } from './handedMemory.ts';
import { asksEvery } from './handing.ts';
import { writePass } from './passes.ts';
import { createRelay, type Relay } from './relay.ts';

/**
 * A host that stopped before it knew what became of the workshop goes on as it is known by now: it sends everybody on, or
 * hosts, and then the other lets go as soon as it hears of that.
 */
export function afterCrash(inside: Inside): void {
  const { memory, isElsewhere, map, reach: made } = inside.needs;
  const place = memory?.handing && placeOf(memory.handing.host);
  if (!memory?.handing || !place) return;
  const { key } = memory.handing;
  const idThere = idAfter(memory.handing);
  const relay = createRelay({ place, key, reach: made ?? reach, idThere });
  if (!isElsewhere) {
    void tellBack(inside, relay);
    return;
  }
  // What the window here did while the workshop was on its way.
  void relay.tellMap(map.live.state());
  leave(inside, { place, key, relay, idThere });
}

interface Gone {
  readonly place: HostPlace;
  readonly key: string;
  readonly relay: Relay;
  idThere(id: string): string;
}

const patience = 8_000;

/** It is over here: what waited is said there, and everybody is told where to go. */
export function leave(inside: Inside, { place, key, relay, idThere }: Gone): void {
  const tellMoved = (line: Line, personId: string) => {
    const id = idThere(personId);
    // Whoever leads there does so in the window of their Senda; another page of theirs comes in by the code.
    const pass = id === facilitatorId ? '' : writePass(key, id, inside.needs.now());
    line.tell({ type: 'moved', host: place.host, pass });
  };
  inside.afterWelcome = tellMoved;
  inside.course.go(relay.say);
  inside.forward = relay.forward;
  void relay.ask('left');
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

/** For as long as somebody could have taken the other for the host. */
const tellsBackFor = 600;

export async function tellBack({ course }: Inside, relay: Relay): Promise<void> {
  for (let count = 0; count < tellsBackFor && course.stage() !== 'gone'; count += 1) {
    if ((await relay.ask('back')) !== 'unknown') return;
    await new Promise((resolve) => setTimeout(resolve, asksEvery).unref());
  }
}
