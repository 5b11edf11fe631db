import { generateKeyBetween } from 'fractional-indexing';
import { customAlphabet } from 'nanoid';
import { z } from 'zod/mini';

/**
 * Where a record stands among its neighbours: a short text key that sorts between theirs, so that
 * moving one record changes one record. Two people may insert at the same place at once; a random
 * tail keeps their keys apart, and `byOrder` settles what is left by id.
 */
export type Order = string;

export const orderSchema = z.string().check(z.minLength(1), z.maxLength(2000));

const tail = customAlphabet('123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz', 3);

/** A key after `before` and ahead of `after`; null means the open end. Keys out of step fall back to "after the first". */
export function orderBetween(before: Order | null, after: Order | null): Order {
  const end = before === null || after === null || before < after ? after : null;
  const random = tail();
  let key = generateBetween(before, end);
  // A key may be the beginning of the one behind it, and then the tail decides which comes first.
  while (end !== null && key + random >= end) key = generateBetween(before, key);
  return key + random;
}

function generateBetween(before: Order | null, after: Order | null): Order {
  try {
    return generateKeyBetween(before, after);
  } catch {
    // A hand-written file may hold keys of its own making: appending always sorts behind them.
    return `${before ?? 'a0'}V`;
  }
}

export const byOrder = (a: { id: string; order: Order }, b: { id: string; order: Order }): number =>
  a.order < b.order ? -1 : a.order > b.order ? 1 : a.id < b.id ? -1 : a.id > b.id ? 1 : 0;

/** The records of a collection in their order. */
export const inOrder = <Entry extends { id: string; order: Order }>(
  table: Readonly<Record<string, Readonly<Entry>>>,
): Readonly<Entry>[] => Object.values(table).sort(byOrder);
