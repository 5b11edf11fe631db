/**
 * When to write the file: one second after the last edit, and ten after the first at most, so that a person who
 * never pauses is saved as well. A save that fails is tried again with the next edit, and after ten seconds.
 */
export interface Autosave {
  /** Something changed. */
  touch(): void;
  /** Nothing is waiting any more: the map was saved by other means. */
  settle(): void;
  close(): void;
}

export interface Clock {
  now(): number;
  /** Calls once after so many milliseconds; gives the way to stop. */
  after(milliseconds: number, call: () => void): () => void;
}

const systemClock: Clock = {
  now: () => Date.now(),
  after(milliseconds, call) {
    const timer = setTimeout(call, milliseconds);
    return () => clearTimeout(timer);
  },
};

export const quietFor = 1000;
export const atMost = 10_000;

export function createAutosave(save: () => Promise<boolean>, clock: Clock = systemClock): Autosave {
  let firstEdit: number | null = null;
  let stop = () => {};
  let isClosed = false;

  function schedule(milliseconds: number): void {
    stop();
    if (!isClosed) stop = clock.after(milliseconds, () => void run());
  }
  async function run(): Promise<void> {
    firstEdit = null;
    const isSaved = await save();
    if (!isSaved && firstEdit === null) schedule(atMost);
  }
  return {
    touch() {
      firstEdit ??= clock.now();
      schedule(Math.max(0, Math.min(quietFor, firstEdit + atMost - clock.now())));
    },
    settle() {
      firstEdit = null;
      stop();
    },
    close() {
      isClosed = true;
      stop();
    },
  };
}
