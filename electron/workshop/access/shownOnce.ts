/**
 * A pass is good once. The page that showed it may not have heard the answer, as its line broke or it was loaded anew: to
 * that one it is good again, told by a word which the page drew and nobody else knows.
 */
export interface ShownOnce {
  /** False for a pass that somebody else showed before. */
  take(nonce: string, by: string | undefined): boolean;
}

/** More are not shown in any workshop; beyond that the oldest are let go. */
const most = 20_000;

export function createShownOnce(): ShownOnce {
  const shown = new Map<string, string | undefined>();
  return {
    take(nonce, by) {
      if (shown.has(nonce)) return by !== undefined && shown.get(nonce) === by;
      shown.set(nonce, by);
      const [oldest] = shown.keys();
      if (shown.size > most && oldest !== undefined) shown.delete(oldest);
      return true;
    },
  };
}
