/** A whole and its parts, by the ids of their figures: the number of answers of the whole is the sum of the parts'. */
export interface Sum {
  readonly whole: string;
  readonly parts: readonly string[];
}

/**
 * Which hidden figures anybody can still work out from the shown ones: the sums are equations, what is hidden are their
 * unknowns, and an unknown that elimination leaves alone in its row is no secret.
 */
export function determined(sums: readonly Sum[], hidden: ReadonlySet<string>): string[] {
  const columns = [...hidden].filter((id) => sums.some(({ whole, parts }) => whole === id || parts.includes(id)));
  const at = new Map(columns.map((id, index) => [id, index]));
  const rows = sums.flatMap(({ whole, parts }) => {
    const row = new Map<number, number>();
    const add = (id: string, factor: number) => {
      const column = at.get(id);
      if (column !== undefined) row.set(column, (row.get(column) ?? 0) + factor);
    };
    add(whole, -1);
    for (const part of parts) add(part, 1);
    return row.size === 0 ? [] : [row];
  });
  return solved(rows).map((column) => columns[column] ?? '');
}

/**
 * The same, as far as single sums tell it: whatever is the only hidden one in its sum is known, and may be what leaves
 * another alone in its own. It takes a moment where elimination takes seconds.
 */
export function plainlyDetermined(sums: readonly Sum[], hidden: ReadonlySet<string>): string[] {
  const known = new Set<string>();
  const open = sums.map(({ whole, parts }) => [whole, ...parts].filter((id) => hidden.has(id)));
  for (let before = -1; before !== known.size; ) {
    before = known.size;
    for (const unknowns of open) {
      const left = unknowns.filter((id) => !known.has(id));
      if (left.length === 1 && left[0] !== undefined) known.add(left[0]);
    }
  }
  return [...known];
}

/** Gauss and Jordan on rows that are nearly empty. */
function solved(rows: Map<number, number>[]): number[] {
  const pivots = new Map<number, Map<number, number>>();
  for (const row of rows) {
    for (const [column, pivot] of pivots) subtract(row, pivot, row.get(column) ?? 0);
    const [lead] = [...row].filter(([, value]) => Math.abs(value) > tiny);
    if (!lead) continue;
    const [column, value] = lead;
    for (const [other, factor] of [...row]) row.set(other, factor / value);
    for (const pivot of pivots.values()) subtract(pivot, row, pivot.get(column) ?? 0);
    pivots.set(column, row);
  }
  return [...pivots].flatMap(([column, row]) => {
    const others = [...row].filter(([other, value]) => other !== column && Math.abs(value) > tiny);
    return others.length === 0 ? [column] : [];
  });
}

const tiny = 1e-9;

function subtract(from: Map<number, number>, row: ReadonlyMap<number, number>, factor: number): void {
  if (Math.abs(factor) <= tiny) return;
  for (const [column, value] of row) {
    const left = (from.get(column) ?? 0) - factor * value;
    if (Math.abs(left) <= tiny) from.delete(column);
    else from.set(column, left);
  }
}
