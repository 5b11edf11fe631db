/** Rows as aligned columns; from `numbersFrom` on they hold numbers and stand to the right. */
export function table(rows: readonly (readonly string[])[], numbersFrom: number): string[] {
  const widths = (rows[0] ?? []).map((_, column) => Math.max(...rows.map((row) => [...(row[column] ?? '')].length)));
  return rows.map((row) =>
    row
      .map((cell, column) => {
        const width = (widths[column] ?? 0) - [...cell].length;
        return column >= numbersFrom ? ' '.repeat(width) + cell : cell + ' '.repeat(width);
      })
      .join('  ')
      .trimEnd(),
  );
}
