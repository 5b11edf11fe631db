import type { Line } from '../guests/line.ts';

/** Something a guest said while the workshop was on its way, or was gone already. */
export type Said =
  | { readonly kind: 'edit'; readonly line: Line; readonly personId: string; readonly update: Uint8Array }
  | { readonly kind: 'words'; readonly line: Line; readonly personId: string; readonly text: string };

/**
 * Whether this host still hosts. While the workshop is handed over, what guests say waits, for a moment later it is
 * another's to judge; when it is over here it goes on to the new host, as long as somebody comes who did not hear of it.
 */
export interface Course {
  stage(): 'here' | 'held' | 'gone';
  /** True when it is not to be heard here now. */
  takes(said: Said): boolean;
  hold(): void;
  /** The old host goes on: what waited is heard, in its order. */
  resume(hear: (said: Said) => void): void;
  go(onwards: (said: Said) => void): void;
}

const mostWaiting = 64 * 1024 * 1024;

/** A host that takes a workshop over holds, too, until the old one says that it is over there. */
export function createCourse(first: 'here' | 'held'): Course {
  let stage: 'here' | 'held' | 'gone' = first;
  let waiting: Said[] = [];
  let size = 0;
  let onwards: (said: Said) => void = () => {};

  function wait(said: Said): void {
    size += said.kind === 'edit' ? said.update.byteLength : said.text.length;
    // Its page has it still, and says it again when it is back.
    if (size > mostWaiting) said.line.end(4429, 'workshop-too-fast');
    else waiting.push(said);
  }
  const release = (hear: (said: Said) => void) => {
    const all = waiting;
    waiting = [];
    size = 0;
    for (const said of all) hear(said);
  };
  return {
    stage: () => stage,
    takes(said) {
      if (stage === 'held') wait(said);
      if (stage === 'gone') onwards(said);
      return stage !== 'here';
    },
    hold() {
      stage = 'held';
    },
    resume(hear) {
      stage = 'here';
      release(hear);
    },
    go(hear) {
      stage = 'gone';
      onwards = hear;
      release(hear);
    },
  };
}
