import type { Copied } from '../edits/copied.ts';
import type { CopiedStage } from '../edits/copiedStage.ts';
import type { Clipping } from './clipping.ts';
import { printCards } from './lists.ts';
import { printTsv } from './tsv.ts';

/** The same as other programs understand it: cells of a spreadsheet, or plain lines where it is one cell. */
export interface Printed {
  readonly plain: string;
  readonly html: string;
}

export function printFor({ what }: Pick<Clipping, 'what'>): Printed {
  if (what.kind === 'stage') return printTable(tableOfStage(what.stage));
  const table = tableOfCards(what.cards, what.kind === 'lane');
  const [only, ...more] = table.flat();
  return more.length === 0 && only ? printOneCell(only) : printTable(table);
}

type Table = readonly (readonly (readonly string[])[])[];

function tableOfCards({ rows, columns, cards }: Copied, hasHeadings: boolean): Table {
  const height = Math.max(1, ...cards.map(({ row }) => row + 1));
  const width = Math.max(1, ...cards.map(({ column }) => column + 1));
  const table: string[][][] = Array.from({ length: height }, () => Array.from({ length: width }, () => []));
  for (const { card, column, row } of cards) table[row]?.[column]?.push(card.text);
  if (!hasHeadings) return table;
  const names = Array.from({ length: width }, (_, at) => [columns[at]?.name ?? '']);
  return [[[''], ...names], ...table.map((line, at) => [[rows[at]?.name ?? ''], ...line])];
}

function tableOfStage({ stage, steps, lanes, cards }: CopiedStage): Table {
  const columns = steps.length > 0 ? [stage, ...steps] : [stage];
  const shown = columns.filter(
    ({ id }) => id !== stage.id || steps.length === 0 || cards.some((card) => card.stageId === id),
  );
  return [
    [[''], ...shown.map(({ name }) => [name])],
    ...lanes.map((lane) => [
      [lane.name],
      ...shown.map(({ id }) =>
        cards.filter((card) => card.laneId === lane.id && card.stageId === id).map(({ text }) => text),
      ),
    ]),
  ];
}

function printTable(table: Table): Printed {
  const html = table.map((row) => `<tr>${row.map((texts) => `<td>${inHtml(printCards(texts))}</td>`).join('')}</tr>`);
  return {
    plain: printTsv(table.map((row) => row.map(printCards))),
    html: `<table><tbody>${html.join('')}</tbody></table>`,
  };
}

/** One below the other: a list in a document, so many cells in a spreadsheet. */
function printOneCell(texts: readonly string[]): Printed {
  const [only = ''] = texts;
  if (texts.length < 2) return { plain: only, html: `<p>${inHtml(only)}</p>` };
  return {
    plain: texts.map((text) => text.replace(/\s*[\r\n]+\s*/g, ' ')).join('\r\n'),
    html: `<ul>${texts.map((text) => `<li>${inHtml(text)}</li>`).join('')}</ul>`,
  };
}

/** A spreadsheet would begin a new row at an ordinary line break. */
const inHtml = (text: string): string =>
  text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
    .replace(/\r\n|\r|\n/g, '<br style="mso-data-placement:same-cell">');
