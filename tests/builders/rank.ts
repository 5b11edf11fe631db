/** How many of these equations say something that the others do not: Gauss’s elimination. */
export function rank(matrix: readonly number[][]): number {
  const rows = matrix.map((row) => [...row]);
  let found = 0;
  for (let column = 0; column < (rows[0]?.length ?? 0); column++) {
    const pivot = rows.findIndex((row, at) => at >= found && Math.abs(row[column] ?? 0) > 1e-9);
    const lead = rows[pivot];
    if (!lead) continue;
    rows[pivot] = rows[found] ?? [];
    rows[found] = lead;
    for (const row of rows.slice(found + 1)) {
      const factor = (row[column] ?? 0) / (lead[column] ?? 1);
      for (let at = column; at < row.length; at++) row[at] = (row[at] ?? 0) - factor * (lead[at] ?? 0);
    }
    found++;
  }
  return found;
}
