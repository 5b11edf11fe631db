import { createBucket } from './access/bucket.ts';

/**
 * Writes down what was refused: what and from where, never a code, a token, a name or a word of a map. An attack must not
 * fill the disk, so what comes too fast is counted and told with the next line.
 */
export interface Refusals {
  note(kind: string, from: string): void;
  /** Tells of those that came too fast to be told. */
  close(): void;
}

export function createRefusals(log: (text: string) => void, now: () => number): Refusals {
  const lines = createBucket({ burst: 50, perSecond: 5 }, now);
  let more = 0;
  return {
    note(kind, from) {
      if (!lines.take()) {
        more += 1;
        return;
      }
      log(`workshop: refused ${kind} from ${from}${more > 0 ? `, and ${more} more before` : ''}`);
      more = 0;
    },
    close() {
      if (more > 0) log(`workshop: refused ${more} more`);
      more = 0;
    },
  };
}
