import type { Reading } from '../../../shared/journey/recipe.ts';

/** The columns of records that each may name others, in the order in which they turn up. */
export interface Columns {
  /** Null for a record that has no columns. */
  learn(record: unknown): true | null;
  names(): string[];
  cells(record: unknown): string[] | null;
}

export function createColumns(decimal: Reading['decimal']): Columns {
  const known = new Map<string, number>();
  return {
    learn(record) {
      const flat = flattened(record);
      for (const name of flat?.keys() ?? []) if (!known.has(name)) known.set(name, known.size);
      return flat === null ? null : true;
    },
    names: () => [...known.keys()],
    cells(record) {
      const flat = flattened(record);
      return flat && [...known.keys()].map((name) => cellOf(flat.get(name), decimal));
    },
  };
}

/** Objects inside a record become columns of their own, `channel.name`; deeper ones stay as their text. */
function flattened(record: unknown): Map<string, unknown> | null {
  if (Array.isArray(record)) return new Map(record.map((value, index) => [`#${index + 1}`, value]));
  if (typeof record !== 'object' || record === null) return null;
  const flat = new Map<string, unknown>();
  for (const [name, value] of Object.entries(record)) {
    if (typeof value !== 'object' || value === null || Array.isArray(value)) flat.set(name, value);
    else for (const [inner, deep] of Object.entries(value)) flat.set(`${name}.${inner}`, deep);
  }
  return flat;
}

/** Several tags in one cell are parted by semicolons, as in other exports. */
function cellOf(value: unknown, decimal: Reading['decimal']): string {
  if (value === null || value === undefined) return '';
  if (typeof value === 'number') return decimal === ',' ? String(value).replace('.', ',') : String(value);
  if (Array.isArray(value) && value.every((item) => typeof item !== 'object'))
    return value.map((item) => cellOf(item, decimal)).join('; ');
  return typeof value === 'object' ? JSON.stringify(value) : String(value);
}
