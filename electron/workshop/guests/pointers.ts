import type { Document } from '@hocuspocus/server';
import { facilitatorId } from '../../../shared/workshop/person.ts';
import { type Presence, presenceSchema } from '../../../shared/workshop/presence.ts';

/** Where everybody points, for the facilitator's window, and where the facilitator points, for everybody. */
export interface Pointers {
  /** Under one number nobody else may point. */
  mayPoint(personId: string, number: number): boolean;
  point(presence: Presence): void;
  close(): void;
}

const pace = 50;

export function createPointers({ awareness }: Document, told: (people: Presence[]) => void): Pointers {
  const owners = new Map<number, string>([[awareness.clientID, facilitatorId]]);
  let timer: ReturnType<typeof setTimeout> | null = null;
  function tell(): void {
    timer = null;
    const states = [...awareness.getStates()].filter(([number]) => number !== awareness.clientID);
    told(states.flatMap(([, state]) => presenceSchema.safeParse(state).data ?? []));
  }
  const changed = () => {
    timer ??= setTimeout(tell, pace);
  };
  awareness.on('change', changed);
  return {
    mayPoint(personId, number) {
      const owner = owners.get(number);
      if (owner === undefined) owners.set(number, personId);
      return owner === undefined || owner === personId;
    },
    point: (presence) => awareness.setLocalState({ ...presence, who: facilitatorId }),
    close() {
      if (timer) clearTimeout(timer);
      awareness.off('change', changed);
    },
  };
}
