/** Bullets as word processors and people write them, numbers and letters of numbered lists, and boxes to tick. */
const mark = /^[\t ]*(?:[•◦▪▫‣⁃●○■□–—*+-]|o(?=\t)|\(?(?:\d{1,3}|[a-z]|[ivx]{1,5})[.)])[\t \u00a0]+(?:\[[ xX]\] )?/;

/** What makes an item of a line that stands alone. A minus belongs to its number, and so does a number to its sentence. */
const loneMark = /^[\t ]*(?:[•◦▪▫‣⁃●○■□*]|[–-](?![\t \u00a0€$£]*[.,]?\d))[\t \u00a0]+/;

const isListItem = (line: string): boolean => mark.test(line);

/** A line without the bullet or number in front of it. */
const withoutMark = (line: string): string => line.replace(mark, '').trim();

/** Whether a line is of a table: tabs around its mark indent it, any other tab stands between cells. */
export function hasCells(line: string): boolean {
  const [found = ''] = mark.exec(line) ?? [];
  return !/\S\s*\t/.test(found) && line.slice(found.length).trim().includes('\t');
}

/** Lines that say something, each on its own. */
export const linesOf = (text: string): string[] =>
  text.split(/\r\n|\r|\n|\u2028|\u2029/).filter((line) => line.trim() !== '');

/**
 * The items of a text, one card each: those of a list with what is written below them, or its lines. A list's item
 * keeps a line that goes on without a bullet of its own.
 */
export function itemsOf(text: string): string[] {
  const lines = linesOf(text);
  const [first] = lines;
  if (lines.length < 2 || first === undefined || !isListItem(first)) return lines.map((line) => alone(line, lines));
  const items: string[] = [];
  for (const line of lines) {
    if (isListItem(line)) items.push(withoutMark(line));
    else items.push(`${items.pop() ?? ''}\n${line.trim()}`);
  }
  return items.filter((item) => item.trim() !== '');
}

const alone = (line: string, lines: readonly string[]): string =>
  lines.length > 1 || loneMark.test(line) ? withoutMark(line) : line.trim();

/** The cards of one pasted cell: one, unless it is a list of several items; what goes on below an item belongs to it. */
export function cardsOfCell(text: string): string[] {
  const lines = linesOf(text);
  if (isListItem(lines[0] ?? '') && lines.filter(isListItem).length > 1) return itemsOf(text);
  const trimmed = text.trim();
  if (trimmed === '') return [];
  return [lines.length === 1 && loneMark.test(trimmed) ? withoutMark(trimmed) : trimmed];
}

/** Several cards of one cell, as a cell of a spreadsheet holds them and `cardsOfCell` finds them again. */
export const printCards = (texts: readonly string[]): string =>
  texts.length < 2 ? (texts[0] ?? '') : texts.map((text) => `• ${text.replace(/\s*[\r\n]+\s*/g, ' ')}`).join('\n');
