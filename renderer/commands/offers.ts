/** Something that can be done right here, beside the commands that are always the same. */
export interface Offer {
  readonly id: string;
  readonly name: string;
  /** What it is about. */
  readonly sort: string;
  /** In Electron's notation. */
  readonly shortcut?: string | undefined;
  run(): void;
}

const givers = new Set<() => readonly Offer[]>();

/** Says what can be done with what is selected, as long as it is on screen. Returns the way to take it back. */
export function provideOffers(give: () => readonly Offer[]): () => void {
  givers.add(give);
  return () => void givers.delete(give);
}

/** What the palette offers beside commands and places. */
export const offersNow = (): readonly Offer[] => [...givers].flatMap((give) => give());
