export interface TypedSteps {
  /** One's own change, at a time in ms; letters typed over others add. */
  typed(text: string, isAdding: boolean, at: number): void;
  /** A colleague's change: what was before it can no longer be had back without taking theirs away. */
  cameIn(text: string): void;
  /** The text before the last step; null where there is none. */
  undo(): string | null;
  redo(): string | null;
}

/** Whoever rests this long between two letters, in ms, begins a new step. */
const rest = 1000;

/**
 * What undo means inside a field: runs of letters, where somebody paused or turned from writing to deleting. The
 * browser's own undo goes letter by letter as soon as anything else on the page changes while one types.
 */
export function createTypedSteps(first: string): TypedSteps {
  let now = first;
  let past: string[] = [];
  let future: string[] = [];
  let run: { isAdding: boolean; at: number } | null = null;

  const go = (from: string[], to: string[]): string | null => {
    const text = from.pop();
    if (text === undefined) return null;
    to.push(now);
    run = null;
    now = text;
    return text;
  };
  return {
    typed(text, isAdding, at) {
      if (text === now) return;
      if (run === null || run.isAdding !== isAdding || at - run.at > rest) past.push(now);
      run = { isAdding, at };
      future = [];
      now = text;
    },
    cameIn(text) {
      if (text === now) return;
      now = text;
      run = null;
      past = [];
      future = [];
    },
    undo: () => go(past, future),
    redo: () => go(future, past),
  };
}
