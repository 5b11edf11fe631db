import type { Block, Pasted } from '../../shared/clipboard/block.ts';
import { headedBlock } from '../../shared/clipboard/headings.ts';
import { addAddress } from '../../shared/edits/addresses.ts';
import { addCardsBlock } from '../../shared/edits/cardBlocks.ts';
import { addCard } from '../../shared/edits/cards.ts';
import { mapFromTable } from '../../shared/edits/mapFromTable.ts';
import { say } from '../session/view.ts';
import { type Hands, inOneStep, putIn, targetOf } from './hands.ts';
import { laneKindNamed } from './laneKindNamed.ts';
import { countsOf, madeInWords } from './putClipping.ts';

/** Puts what was copied in another program where something is selected. */
export function putPasted(hands: Hands, pasted: Pasted): void {
  if (pasted.kind === 'block') putBlock(hands, pasted.block);
  else if (pasted.kind === 'items') putCells(hands, oneCell(pasted.items));
  else if (pasted.kind === 'address') putAddress(hands, pasted.address, pasted.words);
}

const oneCell = (texts: readonly string[]): Block => ({
  rows: 1,
  columns: 1,
  cells: [{ row: 0, column: 0, across: 1, down: 1, texts }],
});

function putBlock(hands: Hands, block: Block) {
  const { live, view, words } = hands;
  const table = headedBlock(block, live.snapshot());
  if (!table) return putCells(hands, block);
  const edit = mapFromTable(table, laneKindNamed);
  if (!putIn(hands, edit, edit.ids)) return;
  const n = table.block.cells.reduce((sum, { texts }) => sum + texts.length, 0);
  say(view, words('clipboard.pastedTable', { count: n, n, stages: table.stages.length, lanes: table.lanes.length }));
}

function putCells(hands: Hands, block: Block): void {
  const { live, view, words } = hands;
  const target = targetOf(live.snapshot(), view.getState().selection);
  const before = countsOf(live.snapshot());
  const edit = addCardsBlock(block, target);
  if (!putIn(hands, edit, edit.ids)) return;
  const n = edit.ids.length;
  say(view, [words('clipboard.pasted', { count: n, n }), ...madeInWords(hands, before)].join(' '));
}

/** An address belongs to the card that is selected; without one, it becomes a card that leads there. */
export function putAddress(hands: Hands, address: string, name: string) {
  const { live, view, words } = hands;
  const target = targetOf(live.snapshot(), view.getState().selection);
  if (target.cardId !== null) {
    if (inOneStep(hands, addAddress(target.cardId, address, name))) say(view, words('clipboard.addressAdded'));
    return;
  }
  const text = name || address.replace(/^(?:https?:\/\/(?:www\.)?|mailto:)/, '').replace(/\/$/, '');
  if (target.stageId === '' || target.laneId === '') return putCells(hands, oneCell([text]));
  const { stageId, laneId, place } = target;
  const edit = addCard({ stageId, laneId, place, text, addresses: { [address]: name } });
  if (!putIn(hands, edit, [edit.id])) return;
  say(view, words('clipboard.addressCard'));
}
