import { type Left, nothing, type Shelf } from '../../../../renderer/guest/connection/shelf.ts';

/** One browser's, as its pages at one host share it. */
export interface Shelves {
  ofPage(): Shelf;
}

export function createShelves(first: Left = nothing): Shelves {
  let count = 0;
  const kept = new Map<number, Left>([[0, first]]);
  return {
    ofPage() {
      const mine = ++count;
      let old: number[] = [];
      return {
        async take() {
          old = [...kept.keys()];
          const all = [...kept.values()];
          return {
            updates: all.flatMap(({ updates }) => updates),
            acts: all.flatMap(({ acts }) => acts),
          };
        },
        put(left) {
          for (const key of old) kept.delete(key);
          old = [];
          kept.set(mine, left);
        },
      };
    },
  };
}
