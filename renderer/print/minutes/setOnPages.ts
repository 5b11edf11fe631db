import { type Block, keepsWithNext } from './blocks.ts';
import { paginate } from './paginate.ts';

/** As they were measured. */
export interface Heights {
  readonly room: { readonly first: number; readonly other: number };
  readonly blocks: readonly number[];
  readonly repeated: ReadonlyMap<Block, number>;
}

/** What stands on each page; a vote that goes over the page says there again what it was about. */
export function setOnPages(
  blocks: readonly Block[],
  above: readonly (Block | null)[],
  { room, blocks: heights, repeated }: Heights,
): Block[][] {
  const measured = blocks.map((block, at) => ({
    height: heights[at] ?? 0,
    keepsWithNext: keepsWithNext(block),
    repeated: repeatedHeight(above[at] ?? null, repeated),
  }));
  const pages: Block[][] = [[]];
  paginate(measured, room).forEach((page, at) => {
    const block = blocks[at];
    const again = above[at];
    if (!block) return;
    const before = pages[page] ?? (again ? [again] : []);
    pages[page] = [...before, block];
  });
  return pages;
}

const repeatedHeight = (block: Block | null, heights: Heights['repeated']): number =>
  block === null ? 0 : (heights.get(block) ?? 0);
