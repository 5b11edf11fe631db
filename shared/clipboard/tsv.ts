/**
 * Tables as spreadsheets put them on the clipboard: tabs between cells, lines between rows; a cell that holds
 * either, or a quotation mark at its beginning, stands in quotation marks with those inside it doubled.
 */
export function printTsv(rows: readonly (readonly string[])[]): string {
  return rows.map((row) => row.map(printCell).join('\t')).join('\r\n');
}

const printCell = (text: string): string => (/[\t\r\n"]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text);

/** Excel ends the last row as well, so one line end at the end of the text begins no further row. */
export function parseTsv(text: string): string[][] {
  const rows: string[][] = [[]];
  let at = 0;
  while (at <= text.length) {
    const cell = cellAt(text, at);
    rows.at(-1)?.push(cell.text);
    const isRowEnd = text[cell.end] === '\r' || text[cell.end] === '\n';
    at = cell.end + (text.startsWith('\r\n', cell.end) ? 2 : 1);
    if (!isRowEnd) continue;
    if (at >= text.length) break;
    rows.push([]);
  }
  return rows;
}

function cellAt(text: string, start: number): { text: string; end: number } {
  return (text[start] === '"' ? quotedCellAt(text, start) : null) ?? plainCellAt(text, start);
}

/** Null where the quotation mark is an ordinary sign: it is never closed, or something follows the closing one. */
function quotedCellAt(text: string, start: number): { text: string; end: number } | null {
  let at = start + 1;
  for (;;) {
    const close = text.indexOf('"', at);
    if (close < 0) return null;
    if (text[close + 1] === '"') {
      at = close + 2;
      continue;
    }
    const next = text[close + 1];
    const isClosed = next === undefined || next === '\t' || next === '\r' || next === '\n';
    return isClosed ? { text: text.slice(start + 1, close).replaceAll('""', '"'), end: close + 1 } : null;
  }
}

function plainCellAt(text: string, start: number): { text: string; end: number } {
  const end = /[\t\r\n]/g;
  end.lastIndex = start;
  const found = end.exec(text);
  const stop = found ? found.index : text.length;
  return { text: text.slice(start, stop), end: stop };
}
