/** A cell of a pasted table that says something, by its place in the table. */
export interface BlockCell {
  readonly row: number;
  readonly column: number;
  /** Merged cells reach over more than one. */
  readonly across: number;
  readonly down: number;
  /** One card each. */
  readonly texts: readonly string[];
}

/** A pasted table: so many rows and columns, and the cells that are not empty. */
export interface Block {
  readonly rows: number;
  readonly columns: number;
  readonly cells: readonly BlockCell[];
}

/** What somebody copied elsewhere, as far as it means something to a map. */
export type Pasted =
  | { readonly kind: 'nothing' }
  /** So much that it was not read to its end. */
  | { readonly kind: 'tooMuch' }
  | { readonly kind: 'address'; readonly address: string; readonly words: string }
  | { readonly kind: 'items'; readonly items: readonly string[] }
  | { readonly kind: 'block'; readonly block: Block };

/** More than a map could mean: a paste beyond it is refused with a sentence rather than tried. */
export const pasteLimits = { characters: 8_000_000, cards: 5000, rows: 1000, columns: 300, cardText: 20_000 } as const;

/** A block of the cells that say something, as wide and high as they reach: what is empty behind them is left away. */
export function blockOf(cells: readonly BlockCell[]): Block {
  const said = cells.filter(({ texts }) => texts.length > 0);
  return {
    rows: Math.max(0, ...said.map(({ row, down }) => row + down)),
    columns: Math.max(0, ...said.map(({ column, across }) => column + across)),
    cells: said,
  };
}

/** Whether a map can take it in. */
export function fitsMap(pasted: Pasted): boolean {
  if (pasted.kind === 'tooMuch') return false;
  const texts = textsOf(pasted);
  if (texts.length > pasteLimits.cards || texts.some((text) => text.length > pasteLimits.cardText)) return false;
  if (pasted.kind !== 'block') return true;
  return pasted.block.rows <= pasteLimits.rows && pasted.block.columns <= pasteLimits.columns;
}

function textsOf(pasted: Pasted): readonly string[] {
  switch (pasted.kind) {
    case 'nothing':
    case 'tooMuch':
      return [];
    case 'address':
      return [pasted.address, pasted.words];
    case 'items':
      return pasted.items;
    case 'block':
      return pasted.block.cells.flatMap(({ texts }) => texts);
  }
}
