/**
 * A table as CSV for spreadsheets: RFC 4180, UTF-8 with its mark. A cell that begins like a formula gets an apostrophe in
 * front: what a customer wrote must never be computed on the desk of whoever opens the file.
 */
export const csvText = (rows: readonly (readonly (string | number)[])[]): string =>
  `\ufeff${rows.map((row) => `${row.map(cellText).join(',')}\r\n`).join('')}`;

function cellText(cell: string | number): string {
  if (typeof cell === 'number') return String(cell);
  const plain = /^[\s]*[=+\-@\t\r|%]/.test(cell) ? `'${cell}` : cell;
  return /[",\r\n]/.test(plain) ? `"${plain.replace(/"/g, '""')}"` : plain;
}
