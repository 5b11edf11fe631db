/** Who did something last, of a few. */
export interface Latest {
  note(who: string): void;
  forget(who: string): void;
  has(who: string): boolean;
}

export function createLatest(most: number): Latest {
  const order = new Set<string>();
  let last: ReadonlySet<string> = new Set();
  const look = () => {
    last = new Set([...order].slice(-most));
  };
  return {
    note(who) {
      order.delete(who);
      order.add(who);
      look();
    },
    forget(who) {
      if (order.delete(who)) look();
    },
    has: (who) => last.has(who),
  };
}
