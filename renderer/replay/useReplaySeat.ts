import { useEffect, useMemo } from 'react';
import { failed } from '../../shared/result.ts';
import { facilitatorId } from '../../shared/workshop/person.ts';
import { blankPresence } from '../../shared/workshop/presence.ts';
import { touchedAt } from '../../shared/workshop/replay/did.ts';
import { newRoom } from '../../shared/workshop/room.ts';
import { roomFor } from '../../shared/workshop/roomFor.ts';
import { createOthers } from '../workshop/listeners.ts';
import type { Seat } from '../workshop/seat.ts';
import type { Player } from './player.ts';

/** For so much of the looker's time it is shown who touched what. */
const shownFor = 1500;

/**
 * A seat in the workshop as it was: what people touched just before this moment is ringed in their colour and with their
 * name, as everybody saw it then.
 */
export function useReplaySeat(player: Player): Seat {
  const { seat, show } = useMemo(() => createSeat(player), [player]);
  useEffect(() => {
    show();
    return player.store.subscribe(show);
  }, [player, show]);
  return seat;
}

const nothing = () => () => {};

function createSeat({ replay, store }: Player) {
  const { others, set } = createOthers();
  const blank = roomFor(newRoom('', { newcomers: 'observer', mayTakeCopy: false }, 0), facilitatorId, 0);
  const latest = new Map(replay.people.map((person) => [person.id, person]));
  const people = [...latest.values()].map(
    ({ id, name, hue }) => ({ id, name, hue, role: 'observer', isHere: true }) as const,
  );
  const seat: Seat = {
    me: { id: 'onlooker', name: '', hue: 0, role: 'observer', isHere: true },
    room: { ...blank, people },
    isConnected: true,
    now: () => store.getState().time,
    act: async () => failed({ kind: 'workshop-none' }),
    point: () => {},
    others,
    onReaction: nothing,
    onGather: nothing,
  };
  function show(): void {
    const { time, steps, speed } = store.getState();
    const since = time - shownFor * speed;
    // The step one stands on is shown however long ago it was.
    const from = replay.steps.findIndex(({ at }, nr) => at >= since || nr === steps - 1);
    const touched = from < 0 ? [] : touchedAt(replay.steps.slice(Math.min(from, steps), steps));
    set(touched.map(({ who, ids }) => ({ ...blankPresence(who), selected: [...ids] })));
  }
  return { seat, show };
}
