/** Calls `send` with the newest value, at once where it rested and otherwise not more often than every so many milliseconds. */
export interface Paced<Value> {
  (value: Value): void;
  close(): void;
}

export function paced<Value>(send: (value: Value) => void, every: number): Paced<Value> {
  let waiting: { readonly value: Value } | null = null;
  let timer: ReturnType<typeof setTimeout> | null = null;
  function go(): void {
    timer = null;
    if (!waiting) return;
    const { value } = waiting;
    waiting = null;
    timer = setTimeout(go, every);
    send(value);
  }
  const push = (value: Value): void => {
    waiting = { value };
    if (timer === null) go();
  };
  return Object.assign(push, {
    close() {
      waiting = null;
      if (timer !== null) clearTimeout(timer);
      timer = null;
    },
  });
}
