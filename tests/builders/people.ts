import { createLiveMap } from '../../shared/live/createLiveMap.ts';
import type { LiveMap } from '../../shared/live/liveMap.ts';

/** Two people with the same map, each offline until they exchange. */
export const twoPeople = (state: Uint8Array): [LiveMap, LiveMap] => [createLiveMap(state), createLiveMap(state)];

/** Both get what the other did meanwhile. */
export function exchange(one: LiveMap, other: LiveMap): void {
  other.receive(one.state(), 'peer');
  one.receive(other.state(), 'peer');
}

/** From now on, what `from` does reaches `to` at once. Returns the way to go offline. */
export const connect = (from: LiveMap, to: LiveMap): (() => void) =>
  from.onChange(({ update, origin }) => {
    if (origin !== 'peer') to.receive(update, 'peer');
  });

/** What somebody sends from now on, for deliveries late or in the wrong order. */
export function sentBy(one: LiveMap): Uint8Array[] {
  const sent: Uint8Array[] = [];
  one.onChange(({ update, origin }) => {
    if (origin !== 'peer') sent.push(update);
  });
  return sent;
}
