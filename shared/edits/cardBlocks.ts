import type { Block } from '../clipboard/block.ts';
import { blankCard } from '../journey/card.ts';
import type { Cell } from '../journey/cell.ts';
import { newId } from '../journey/id.ts';
import { kindIn } from './cards.ts';
import type { AddingSeveral } from './copies.ts';
import { addingEdit } from './edit.ts';
import { fieldsFrom } from './fields.ts';
import { endOfCells } from './grid.ts';

/**
 * A block of texts, one card each, into the cells right of and below a cell: what comes out of a spreadsheet. A cell
 * that is merged across columns makes a card that spans them. Empty cells make no card but keep their place; stages and
 * lanes that are missing are added at the end, so that no cell is lost.
 */
export function addCardsBlock(block: Block, cell: Cell): AddingSeveral {
  const wishes = block.cells.flatMap(({ row, column, across, texts }) =>
    written(texts).map((text) => ({ id: newId(), text, row, column, last: column + Math.max(across, 1) - 1 })),
  );
  const ids = wishes.map(({ id }) => id);
  const edit = addingEdit('cards.addBlock', ids[0] ?? '', (edit) => {
    if (wishes.length === 0) return;
    const columns = wishes.reduce((most, { last }) => Math.max(most, last + 1), 1);
    const rows = wishes.reduce((most, { row }) => Math.max(most, row + 1), 1);
    const { cellAt } = fieldsFrom(edit, cell, { columns, rows });
    const endOf = endOfCells(edit);
    for (const { id, text, row, column, last } of wishes) {
      const to = cellAt(column, row);
      const untilStageId = last > column ? cellAt(last, row).stageId : null;
      const order = endOf(to);
      edit.cards.add({ ...blankCard, ...to, id, text, kind: kindIn(edit, to.laneId), order, untilStageId });
    }
  });
  return { ...edit, ids };
}

const written = (texts: readonly string[]): string[] => texts.map((text) => text.trim()).filter((text) => text !== '');
