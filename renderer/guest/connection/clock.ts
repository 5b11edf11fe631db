/** The host's clock, as far as its messages tell: a message is never early, so the largest difference is the truest. */
export interface Clock {
  now(): number;
  hear(hostNow: number): void;
  /** The first message of another line, perhaps of another host: what was learnt before is forgotten. */
  begin(hostNow: number): void;
}

export function createClock(own: () => number = Date.now): Clock {
  let offset = 0;
  return {
    now: () => own() + offset,
    hear(hostNow) {
      offset = Math.max(offset, hostNow - own());
    },
    begin(hostNow) {
      offset = hostNow - own();
    },
  };
}
