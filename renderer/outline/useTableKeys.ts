import { type KeyboardEvent, useCallback } from 'react';

const steps: Record<string, readonly [number, number]> = {
  ArrowLeft: [0, -1],
  ArrowRight: [0, 1],
  ArrowUp: [-1, 0],
  ArrowDown: [1, 0],
};

/** Arrow keys go from cell to cell, up and down first through what stands in one. */
export function useTableKeys() {
  return useCallback((event: KeyboardEvent<HTMLTableElement>) => {
    const step = steps[event.key];
    const from = event.target instanceof HTMLElement ? event.target : null;
    const cell = from?.closest<HTMLTableCellElement>('td, th');
    if (!step || !from || !cell || event.ctrlKey || event.altKey) return;
    const next = (step[0] !== 0 && within(cell, from, step[0])) || neighbour(event.currentTarget, cell, step);
    if (!next) return;
    event.preventDefault();
    next.focus();
  }, []);
}

const buttonsIn = (cell: Element): HTMLElement[] => [...cell.querySelectorAll<HTMLElement>('button')];

function within(cell: Element, from: HTMLElement, by: number): HTMLElement | undefined {
  const buttons = buttonsIn(cell);
  return buttons[buttons.indexOf(from) + by];
}

function neighbour(table: HTMLTableElement, cell: HTMLTableCellElement, [down, across]: readonly [number, number]) {
  const row = cell.parentElement instanceof HTMLTableRowElement ? cell.parentElement.rowIndex : 0;
  const next = table.rows[row + down]?.cells[cell.cellIndex + across];
  const buttons = next ? buttonsIn(next) : [];
  return down < 0 ? buttons.at(-1) : buttons[0];
}
