import { type Duck, openDuck } from './duck.ts';
import type { EngineLimits } from './surveyEngine.ts';

/** The one database that is at work, and the one that waits for the next filter. */
export interface Ducks {
  forFiles(files: string[]): Promise<Duck>;
  /** Stays open afterwards: filters are changed one by one, and opening takes longer than counting. */
  forRows(file: string): Promise<Duck>;
  running(): Duck | null;
  /** Ends the work at hand. */
  rest(): void;
  close(): void;
}

export function createDucks(limits: EngineLimits): Ducks {
  let running: Duck | null = null;
  let waiting: { file: string; duck: Duck } | null = null;

  const rest = () => {
    if (running !== waiting?.duck) running?.close();
    running = null;
  };
  const close = () => {
    rest();
    waiting?.duck.close();
    waiting = null;
  };

  return {
    async forFiles(files) {
      // Each may take all the memory that the engine is given, so they are never open side by side.
      close();
      running = await openDuck(limits, files);
      return running;
    },
    async forRows(file) {
      if (waiting?.file !== file) {
        close();
        waiting = { file, duck: await openDuck(limits, [file]) };
      }
      running = waiting.duck;
      return running;
    },
    running: () => running,
    rest,
    close,
  };
}
