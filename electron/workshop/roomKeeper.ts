import { nanoid } from 'nanoid';
import { failed, ok, type Result } from '../../shared/result.ts';
import type { Act } from '../../shared/workshop/act.ts';
import type { Effect } from '../../shared/workshop/acted.ts';
import { applyAct, withActivity } from '../../shared/workshop/applyAct.ts';
import { limits } from '../../shared/workshop/limits.ts';
import { freeName, nextHue, type Person, tidyName } from '../../shared/workshop/person.ts';
import { personIn, type Room } from '../../shared/workshop/room.ts';

/** Holds the room and says when it became another. */
export interface RoomKeeper {
  room(): Room;
  act(personId: string, act: Act): Result<readonly Effect[]>;
  /** Somebody who knew the code. */
  join(typed: string): Result<Person>;
  /** Somebody came, or went. */
  setHere(personId: string, isHere: boolean): void;
  /** Somebody changed the map, which is something to do, too. */
  noteActive(personId: string): void;
}

export function createRoomKeeper(
  first: Room,
  now: () => number,
  changed: (before: Room, after: Room) => void,
): RoomKeeper {
  let room = first;
  function become(next: Room): void {
    const before = room;
    room = next;
    if (before !== next) changed(before, next);
  }
  return {
    room: () => room,
    act(personId, act) {
      const acted = applyAct(room, personId, act, now());
      if (!acted.ok) return acted;
      become(acted.value.room);
      return ok(acted.value.effects);
    },
    join(typed) {
      const name = tidyName(typed);
      if (name === '') return failed({ kind: 'workshop-no-name' });
      const here = room.people.filter(({ isHere }) => isHere);
      if (here.length > limits.guests || room.people.length > limits.people) return failed({ kind: 'workshop-full' });
      const person: Person = {
        id: nanoid(12),
        name: freeName(name, room.people),
        role: room.rules.newcomers,
        hue: nextHue(here, room.people),
        isHere: false,
      };
      become(withActivity({ ...room, people: [...room.people, person] }, person.id, now()));
      return ok(person);
    },
    setHere(personId, isHere) {
      if (personIn(room, personId)?.isHere === isHere) return;
      const people = room.people.map((person) => (person.id === personId ? { ...person, isHere } : person));
      become({ ...room, people });
    },
    noteActive(personId) {
      // Nobody is told of this at once, so it is no new room.
      room = withActivity(room, personId, now());
    },
  };
}
