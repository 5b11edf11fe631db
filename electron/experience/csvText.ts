/**
 * Reads records out of a text, as RFC 4180 describes them: for the header and the preview. The engine reads the rows;
 * this is for looking at a piece, whose last record may be cut.
 */
export function recordsIn(
  text: string,
  delimiter: string,
  quote: string,
  limit: number,
): { records: string[][]; end: number } {
  const records: string[][] = [];
  let record: string[] = [];
  let at = 0;
  let end = 0;
  while (at < text.length && records.length < limit) {
    const cell = cellAt(text, at, delimiter, quote);
    record.push(cell.value);
    at = cell.next;
    if (!cell.endsRecord) continue;
    if (record.length > 1 || record[0] !== '') records.push(record);
    record = [];
    end = at;
  }
  if (record.length > 0 && records.length < limit) records.push(record);
  return { records, end };
}

function cellAt(
  text: string,
  start: number,
  delimiter: string,
  quote: string,
): { value: string; next: number; endsRecord: boolean } {
  let at = start;
  let value = '';
  if (quote !== '' && text[at] === quote) {
    at++;
    for (;;) {
      const close = text.indexOf(quote, at);
      const isUnclosed = close === -1;
      value += text.slice(at, isUnclosed ? text.length : close);
      if (isUnclosed) return { value, next: text.length, endsRecord: true };
      at = close + 1;
      if (text[at] !== quote) break;
      value += quote;
      at++;
    }
  }
  const from = at;
  while (at < text.length && text[at] !== '\n' && text[at] !== '\r' && !text.startsWith(delimiter, at)) at++;
  value += text.slice(from, at);
  if (text.startsWith(delimiter, at))
    return { value, next: at + delimiter.length, endsRecord: at + delimiter.length >= text.length };
  const isPair = text[at] === '\r' && text[at + 1] === '\n';
  return { value, next: at + (isPair ? 2 : 1), endsRecord: true };
}

/** The commonest first: of two that cut equally well the earlier one is taken. */
export const delimiters = [',', ';', '\t', '|', '^', '~', '¦', '\u001f'] as const;

/** The delimiter that cuts most lines into the same number of cells. */
export function delimiterOf(text: string): string {
  let best: { delimiter: string; score: number } = { delimiter: ',', score: 0 };
  for (const delimiter of delimiters) {
    const widths = recordsIn(text, delimiter, '"', 60).records.map((record) => record.length);
    const usual = widths[0] ?? 1;
    if (usual < 2) continue;
    const score = (widths.filter((width) => width === usual).length / widths.length) * 1000 + Math.min(usual, 50);
    if (score > best.score) best = { delimiter, score };
  }
  return best.delimiter;
}

/** Single quotes enclose cells in some exports; double ones everywhere else. */
export const quoteOf = (text: string, delimiter: string): string =>
  !text.includes('"') && text.split(/\r?\n/, 5).every((line) => line.startsWith("'") && line.includes(`'${delimiter}'`))
    ? "'"
    : '"';

/** Header cells as names that tell columns apart: trimmed, never empty, never twice. */
export function columnNames(header: readonly string[]): string[] {
  const taken = new Set<string>();
  return header.map((cell, index) => {
    const plain = cell.replace(/^\ufeff/, '').trim() || `#${index + 1}`;
    let name = plain;
    for (let copy = 2; taken.has(name); copy++) name = `${plain} (${copy})`;
    taken.add(name);
    return name;
  });
}
