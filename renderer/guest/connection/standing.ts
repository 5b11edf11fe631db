import type { RoomView } from '../../../shared/workshop/room.ts';
import type { Seat } from '../../workshop/seat.ts';

/** What of a seat stays the same as long as the page stands. */
export type SeatActs = Omit<Seat, 'me' | 'room' | 'isConnected'>;

/** A guest's seat: a new object whenever something of it is different, so that React sees it. */
export interface SeatKeeper {
  welcome(room: RoomView): void;
  learn(part: Partial<RoomView>): void;
  setConnected(isConnected: boolean): void;
}

export function createSeatKeeper(personId: string, acts: SeatActs, changed: (seat: Seat) => void): SeatKeeper {
  let seat: Seat | null = null;

  function sit(room: RoomView, isConnected: boolean): void {
    const me = room.people.find(({ id }) => id === personId);
    if (!me) return;
    seat = { ...acts, me, room, isConnected };
    changed(seat);
  }
  return {
    welcome: (room) => sit(room, true),
    learn(part) {
      if (seat) sit({ ...seat.room, ...part }, seat.isConnected);
    },
    setConnected(isConnected) {
      if (seat && seat.isConnected !== isConnected) sit(seat.room, isConnected);
    },
  };
}
