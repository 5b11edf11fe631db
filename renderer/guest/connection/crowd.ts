import type { Awareness } from 'y-protocols/awareness';
import { blankPresence, type Presence, presenceSchema } from '../../../shared/workshop/presence.ts';
import type { Seat } from '../../workshop/seat.ts';

/** Twenty times a second is as smooth as a hand, and the host hears no more often. */
const pace = 50;

/** Where everybody points, and where I do: over whichever line is open now. */
export interface Crowd {
  readonly others: Seat['others'];
  point: Seat['point'];
  /** Takes another line; says there at once where I point. */
  follow(awareness: Awareness): void;
  close(): void;
}

export function createCrowd(me: string, later: (run: () => void, ms: number) => unknown = setTimeout): Crowd {
  const listeners = new Set<() => void>();
  let mine = blankPresence(me);
  let awareness: Awareness | null = null;
  let people: readonly Presence[] = [];
  let isSending = false;

  function look(): void {
    const states = [...(awareness?.getStates().entries() ?? [])];
    people = states
      .filter(([number]) => number !== awareness?.clientID)
      .flatMap(([, state]) => presenceSchema.safeParse(state).data ?? [])
      .filter(({ who }) => who !== me);
    for (const listener of [...listeners]) listener();
  }
  const send = () => {
    isSending = false;
    awareness?.setLocalState(mine);
  };
  const leave = () => awareness?.off('change', look);

  return {
    others: {
      people: () => people,
      onChange(listener) {
        listeners.add(listener);
        return () => void listeners.delete(listener);
      },
    },
    point(presence) {
      mine = { ...presence, who: me };
      if (isSending) return;
      isSending = true;
      later(send, pace);
    },
    follow(next) {
      leave();
      awareness = next;
      next.on('change', look);
      next.setLocalState(mine);
      look();
    },
    close() {
      leave();
      awareness = null;
    },
  };
}
