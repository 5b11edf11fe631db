/** A block as it was measured. */
export interface Measured {
  readonly height: number;
  /** It goes over the page together with the block behind it. */
  readonly keepsWithNext: boolean;
  /** How high it is what stands above it once more where it begins a page. */
  readonly repeated: number;
}

/**
 * On which page each block stands, from 0. The first page has less room, as it has the title. A block that is higher
 * than a page gets one of its own.
 */
export function paginate(
  blocks: readonly Measured[],
  room: { readonly first: number; readonly other: number },
): number[] {
  const pages: number[] = [];
  let page = 0;
  let left = room.first;
  let isFresh = true;
  for (const group of groupsOf(blocks)) {
    const height = group.reduce((sum, block) => sum + block.height, 0);
    if (height > left && !isFresh) {
      page += 1;
      left = room.other - (group[0]?.repeated ?? 0);
    }
    for (const _ of group) pages.push(page);
    left -= height;
    isFresh = false;
  }
  return pages;
}

/** Headings with what they lead to. */
function groupsOf(blocks: readonly Measured[]): Measured[][] {
  const groups: Measured[][] = [];
  let group: Measured[] = [];
  for (const block of blocks) {
    group.push(block);
    if (block.keepsWithNext) continue;
    groups.push(group);
    group = [];
  }
  return group.length > 0 ? [...groups, group] : groups;
}
