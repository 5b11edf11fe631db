import type { LiveMap } from '../../../shared/live/liveMap.ts';
import { facilitatorId } from '../../../shared/workshop/person.ts';

/** By whose hand the map changes: the facilitator's in the window, unless the host says on whose behalf it writes. */
export interface Hands {
  /** What happens to the map meanwhile is theirs. */
  as(people: readonly string[], work: () => void): void;
}

type Tell = (update: Uint8Array, by: readonly string[]) => void;

/** Hears everything from the first moment on, and tells it as soon as somebody listens. What the file brought is nobody's. */
export function followHands(live: Pick<LiveMap, 'onChange'>): Hands & { listen(tell: Tell): void; close(): void } {
  const early: Parameters<Tell>[] = [];
  let by: readonly string[] = [facilitatorId];
  let hear: Tell = (...change) => void early.push(change);
  const close = live.onChange(({ update, origin }) => hear(update, origin === 'file' ? [] : by));
  return {
    as(people, work) {
      by = people;
      try {
        work();
      } finally {
        by = [facilitatorId];
      }
    },
    listen(tell) {
      for (const change of early) tell(...change);
      hear = tell;
    },
    close,
  };
}
