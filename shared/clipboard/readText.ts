import { type Block, type BlockCell, blockOf, type Pasted } from './block.ts';
import { cardsOfCell, hasCells, itemsOf, linesOf } from './lists.ts';
import { parseTsv } from './tsv.ts';

/** What a plain text means that was copied elsewhere: a table, a list, an address, or one sentence. */
export function readText(text: string): Pasted {
  const plain = text.replaceAll('\0', '').replace(/^\ufeff/, '');
  if (plain.trim() === '') return { kind: 'nothing' };
  const address = addressIn(plain);
  if (address !== null) return { kind: 'address', address, words: '' };
  if (isTable(plain)) return oneCellOr(blockOfRows(parseTsv(plain)));
  const [[only] = [], ...more] = /^"[\s\S]*"\s*$/.test(plain) && /[\r\n]/.test(plain.trim()) ? parseTsv(plain) : [];
  if (only !== undefined && more.length === 0) return { kind: 'items', items: cardsOfCell(only) };
  return { kind: 'items', items: itemsOf(plain) };
}

const isTable = (text: string): boolean => text.includes('\t') && linesOf(text).some(hasCells);

export function blockOfRows(rows: readonly (readonly string[])[]): Block {
  const cells = rows.flatMap((row, rowAt) =>
    row.map((text, column): BlockCell => ({ row: rowAt, column, across: 1, down: 1, texts: cardsOfCell(text) })),
  );
  return blockOf(cells);
}

/** A table of one cell is no table. */
export function oneCellOr(block: Block): Pasted {
  const [cell] = block.cells;
  if (!cell) return { kind: 'nothing' };
  if (block.cells.length === 1 && block.rows === cell.down && block.columns === cell.across)
    return { kind: 'items', items: cell.texts };
  return { kind: 'block', block };
}

/** A text that is nothing but one address of a web page or a mailbox. */
export function addressIn(text: string): string | null {
  const trimmed = text.trim();
  if (trimmed.length > 4000 || /\s/.test(trimmed)) return null;
  if (!/^(?:https?:\/\/|mailto:|www\.)[^\s/?#]+\.[^\s]+$/i.test(trimmed)) return null;
  return /^www\./i.test(trimmed) ? `https://${trimmed}` : trimmed;
}
