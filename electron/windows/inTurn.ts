export type InTurn = <Answer>(name: string, work: () => Promise<Answer>) => Promise<Answer>;

/**
 * Work under one name, one after the other. A file that is opened twice in the same instant would otherwise come into
 * two windows: neither opening could see the other's map yet.
 */
export function createInTurn(): InTurn {
  const last = new Map<string, Promise<unknown>>();
  return (name, work) => {
    const before = last.get(name) ?? Promise.resolve();
    const mine = before.then(work, work);
    last.set(name, mine);
    const forget = () => {
      if (last.get(name) === mine) last.delete(name);
    };
    mine.then(forget, forget);
    return mine;
  };
}
