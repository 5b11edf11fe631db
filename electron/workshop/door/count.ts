/** How many of something each has, and that nobody has more than the most. */
export interface Count {
  add(who: string): boolean;
  remove(who: string): void;
}

export function createCount(most: number): Count {
  const counts = new Map<string, number>();
  return {
    add(who) {
      const count = counts.get(who) ?? 0;
      if (count >= most) return false;
      counts.set(who, count + 1);
      return true;
    },
    remove(who) {
      const count = (counts.get(who) ?? 1) - 1;
      if (count === 0) counts.delete(who);
      else counts.set(who, count);
    },
  };
}
