/**
 * Says one thing after the other, no faster than a host takes it in from one guest: who comes back after hours without a
 * line has much to say at once, and a host hangs up on whoever floods it.
 */
export interface Paced {
  say(bytes: Uint8Array): void;
  close(): void;
}

const most = 3 * 1024 * 1024;
const perSecond = 384 * 1024;

export function createPaced(send: (bytes: Uint8Array) => void): Paced {
  const waiting: Uint8Array[] = [];
  let left = most;
  let at = Date.now();
  let timer: ReturnType<typeof setTimeout> | null = null;
  function sayNext(): void {
    timer = null;
    const now = Date.now();
    left = Math.min(most, left + ((now - at) / 1000) * perSecond);
    at = now;
    // What is larger than all that is left goes when nothing else was said for a while.
    while (waiting[0] && left >= Math.min(waiting[0].byteLength, most)) {
      const bytes = waiting.shift();
      if (!bytes) return;
      left -= bytes.byteLength;
      send(bytes);
    }
    if (waiting.length > 0) timer = setTimeout(sayNext, 100);
  }
  return {
    say(bytes) {
      waiting.push(bytes);
      if (!timer) sayNext();
    },
    close() {
      waiting.length = 0;
      if (timer) clearTimeout(timer);
    },
  };
}
