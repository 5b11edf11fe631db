import { type BlockCell, blockOf, type Pasted } from '../../shared/clipboard/block.ts';
import { cardsOfCell } from '../../shared/clipboard/lists.ts';
import { addressIn, oneCellOr } from '../../shared/clipboard/readText.ts';

/**
 * What copied web text means: the tables of Excel, Google Sheets and Word, lists with what is nested in them, one
 * link. It is parsed apart from the page: nothing in it runs or loads, and only its words are taken. Null where the
 * plain text says as much.
 */
export function readHtml(html: string): Pasted | null {
  const { body } = new DOMParser().parseFromString(html, 'text/html');
  for (const element of body.querySelectorAll('style, script, title, meta, template, noscript')) element.remove();
  const table = body.querySelector('table');
  if (table) return readTable(table);
  const items = itemsOf(body);
  if (items) return { kind: 'items', items };
  return linkIn(body);
}

const farthest = 1000;
/** Cells, those that merged ones cover included; a page may claim millions in a few letters. */
const most = 200_000;

/** Merged cells push those beside and below them to their places, as a browser draws them. */
function readTable(table: HTMLTableElement): Pasted {
  const cells: BlockCell[] = [];
  const taken = new Set<string>();
  for (const [row, line] of rowsOf(table).entries()) {
    let column = 0;
    for (const cell of [...line.children].filter((child) => child.matches('td, th'))) {
      while (taken.has(`${row} ${column}`)) column += 1;
      const across = spanOf(cell, 'colspan');
      const down = spanOf(cell, 'rowspan');
      for (let below = 1; below < down; below += 1)
        for (let beside = 0; beside < across; beside += 1) taken.add(`${row + below} ${column + beside}`);
      if (taken.size + cells.length > most) return { kind: 'tooMuch' };
      cells.push({ row, column, across, down, texts: textsIn(cell) });
      column += across;
    }
  }
  return oneCellOr(blockOf(cells));
}

/** Its own rows: those of a table inside a cell are words of that cell. */
const rowsOf = (table: HTMLTableElement): Element[] =>
  [...table.querySelectorAll('tr')].filter((row) => row.closest('table') === table);

function spanOf(cell: Element, name: 'colspan' | 'rowspan'): number {
  const span = Number.parseInt(cell.getAttribute(name) ?? '1', 10);
  return Number.isFinite(span) ? Math.min(Math.max(span, 1), farthest) : 1;
}

const textsIn = (cell: Element): string[] => itemsOf(cell) ?? cardsOfCell(wordsOf(cell));

/** The items of a list and what stands around it; null where there is no list. */
function itemsOf(element: Element): string[] | null {
  if (!element.querySelector('li')) return null;
  const found: string[] = [];
  let run = '';
  const end = () => {
    const text = tidy(run);
    if (text !== '') found.push(text);
    run = '';
  };
  const walk = (node: Node) => {
    for (const child of node.childNodes) {
      if (!(child instanceof Element)) run += child.nodeType === 3 ? inline(child) : '';
      else if (child.matches('li, ul, ol, p, div, h1, h2, h3, h4, h5, h6, table, tr, blockquote')) {
        // A paragraph inside an item is still the item.
        const isOwn = child.matches('li, ul, ol') || !child.closest('li');
        if (isOwn) end();
        else run += '\n';
        walk(child);
        if (isOwn) end();
      } else if (child.matches('br')) run += '\n';
      else walk(child);
    }
  };
  walk(element);
  end();
  return found;
}

/** The words of an element with its lines: what a person would see. */
function wordsOf(element: Element): string {
  let words = '';
  const walk = (node: Node) => {
    for (const child of node.childNodes) {
      if (!(child instanceof Element)) words += child.nodeType === 3 ? inline(child) : '';
      else if (child.matches('br')) words += '\n';
      else {
        const isBlock = child.matches('p, div, tr, h1, h2, h3, h4, h5, h6, blockquote');
        if (isBlock && words.trim() !== '' && !words.endsWith('\n')) words += '\n';
        walk(child);
        if (isBlock && child.nextElementSibling) words += '\n';
        else if (child.matches('td, th')) words += ' ';
      }
    }
  };
  walk(element);
  return tidy(words);
}

const inline = (node: Node): string => (node.textContent ?? '').replace(/[\t\r\n ]+/g, ' ');

const tidy = (words: string): string =>
  words
    .replaceAll('\u00a0', ' ')
    .replace(/ *\n */g, '\n')
    .replace(/\n{2,}/g, '\n')
    .replace(/ {2,}/g, ' ')
    .trim();

/** A link and nothing else: its address, with the words it had. */
function linkIn(body: Element): Pasted | null {
  const [link, ...more] = body.querySelectorAll('a[href]');
  if (!link || more.length > 0) return null;
  const words = wordsOf(link);
  const address = addressIn(link.getAttribute('href') ?? '');
  if (address === null || wordsOf(body) !== words) return null;
  return { kind: 'address', address, words: addressIn(words) === null ? words : '' };
}
