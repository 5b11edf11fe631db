import type { JourneyMap } from '../journey/journeyMap.ts';
import { fold } from '../text/fold.ts';
import type { Block } from './block.ts';

/** A table whose first row names stages and whose first column names lanes. */
export interface HeadedBlock {
  readonly stages: readonly string[];
  readonly lanes: readonly string[];
  /** Without the headings. */
  readonly block: Block;
}

const longestHeading = 80;

/**
 * Whether a table is a whole map: its first row and first column are filled, with short and different names. On a map
 * that holds cards it must name what is already there, as a table does that was copied out of it; else it is an
 * ordinary block. Null where it is none.
 */
export function headedBlock(block: Block, journey: JourneyMap): HeadedBlock | null {
  if (block.rows < 2 || block.columns < 2) return null;
  const stages = headings(block, block.columns, ({ row, column }) => (row === 0 ? column : null));
  const lanes = headings(block, block.rows, ({ row, column }) => (column === 0 ? row : null));
  if (!stages || !lanes) return null;
  const isEmpty = Object.keys(journey.cards).length === 0;
  if (!isEmpty && !(isKnown(stages, journey.stages) && isKnown(lanes, journey.lanes))) return null;
  const cells = block.cells
    .filter(({ row, column }) => row > 0 && column > 0)
    .map((cell) => ({ ...cell, row: cell.row - 1, column: cell.column - 1 }));
  return { stages, lanes, block: { rows: block.rows - 1, columns: block.columns - 1, cells } };
}

function headings(
  block: Block,
  count: number,
  placeOf: (cell: Block['cells'][number]) => number | null,
): string[] | null {
  const names: string[] = Array.from({ length: count - 1 }, () => '');
  for (const cell of block.cells) {
    const at = placeOf(cell);
    if (at === null || at === 0) continue;
    if (cell.texts.length !== 1 || cell.across > 1 || cell.down > 1) return null;
    names[at - 1] = cell.texts[0] ?? '';
  }
  const isGood = names.every((name) => name !== '' && name.length <= longestHeading && !name.includes('\n'));
  return isGood && new Set(names.map(fold)).size === names.length ? names : null;
}

function isKnown(names: readonly string[], table: Record<string, { readonly name: string }>): boolean {
  const known = new Set(Object.values(table).map(({ name }) => fold(name)));
  return names.filter((name) => known.has(fold(name))).length * 2 > names.length;
}
