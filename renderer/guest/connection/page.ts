/** When the page has drawn the map. One that never does, in a tab that nobody looks at, is not waited for. */
export interface Page {
  drawn(): void;
  whenDrawn(): Promise<void>;
}

const patience = 2000;

export function createPage(): Page {
  let drawn = (): void => {};
  const isDrawn = new Promise<void>((resolve) => {
    drawn = resolve;
  });
  return {
    drawn,
    whenDrawn() {
      setTimeout(drawn, patience);
      return isDrawn;
    },
  };
}
