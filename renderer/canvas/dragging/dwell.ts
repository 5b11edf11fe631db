/** Tells whether a hand has been over one place for a while, and calls `again` at the moment when it has. */
export function createDwell(wait: number, again: () => void) {
  let place: string | null = null;
  let hasRested = false;
  let timer: ReturnType<typeof setTimeout> | undefined;

  return {
    restsOn(now: string | null): boolean {
      if (now === place) return hasRested;
      clearTimeout(timer);
      [place, hasRested] = [now, now === null];
      if (now === null) return true;
      timer = setTimeout(() => {
        hasRested = true;
        again();
      }, wait);
      return false;
    },
    close: () => clearTimeout(timer),
  };
}
