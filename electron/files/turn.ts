/** Work one after the other. What fails is told to whoever asked for it, and those behind it come all the same. */
export type Turn = <Value>(work: () => Promise<Value>) => Promise<Value>;

export function createTurn(): Turn {
  let last: Promise<unknown> = Promise.resolve();
  return (work) => {
    const mine = last.then(work);
    last = mine.catch(() => {});
    return mine;
  };
}
