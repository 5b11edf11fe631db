/*
 * Made-up time
 *
 * While it runs, timers of this thread stand in a list, and the next one is called at once: an hour of a workshop takes
 * milliseconds and happens the same way each time. Vitest's own fake timers wait a real millisecond for each.
 */
export interface MadeUpTime {
  now(): number;
  /** Lets so much time go by. */
  pass(milliseconds: number): Promise<void>;
  later(run: () => void, milliseconds: number): void;
  /** Gives the real timers back. */
  end(): void;
}

interface Timer {
  readonly id: number;
  at: number;
  readonly every: number | null;
  readonly run: () => void;
}

export function makeUpTime(begin: number): MadeUpTime {
  const real = { setTimeout, clearTimeout, setInterval, clearInterval };
  const realNow = Date.now;
  const timers = new Map<number, Timer>();
  let now = begin;
  let count = 0;
  function set(run: () => void, milliseconds: number, isRepeated: boolean) {
    const id = ++count;
    timers.set(id, {
      id,
      at: now + Math.max(1, milliseconds),
      every: isRepeated ? Math.max(1, milliseconds) : null,
      run,
    });
    return { id, unref: () => {}, ref: () => {}, [Symbol.toPrimitive]: () => id };
  }
  const clear = (timer: { id: number } | undefined) => void (timer && timers.delete(timer.id));
  Object.assign(globalThis, {
    setTimeout: (run: (...given: unknown[]) => void, ms = 0, ...given: unknown[]) =>
      set(() => run(...given), ms, false),
    setInterval: (run: () => void, ms = 0) => set(run, ms, true),
    clearTimeout: clear,
    clearInterval: clear,
  });

  Date.now = () => now;

  function next(until: number): Timer | null {
    let soonest: Timer | null = null;
    for (const timer of timers.values()) if (timer.at <= until && (!soonest || timer.at < soonest.at)) soonest = timer;
    return soonest;
  }
  return {
    now: () => now,
    later: (run, milliseconds) => void set(run, milliseconds, false),
    async pass(milliseconds) {
      const until = now + milliseconds;
      await settled();
      for (let timer = next(until); timer; timer = next(until)) {
        now = Math.max(now, timer.at);
        if (timer.every === null) timers.delete(timer.id);
        else timer.at = now + timer.every;
        timer.run();
        await settled();
      }
      now = until;
    },
    end() {
      Object.assign(globalThis, real);
      Date.now = realNow;
    },
  };
}

/** All that was promised and needs no timer is done. */
const settled = (): Promise<void> => new Promise((resolve) => setImmediate(resolve));
