import type { Table } from './journeyMap.ts';

const listed = new WeakMap<object, readonly unknown[]>();

/** Whoever makes a table out of a list may leave the list beside it: reading ten thousand keys again takes longer. */
export const listRecords = <Entry>(table: Table<Entry>, records: readonly Readonly<Entry>[]): void =>
  void listed.set(table, records);

/** The records of a table, in no order. */
export const recordsOf = <Entry>(table: Table<Entry>): readonly Readonly<Entry>[] =>
  (listed.get(table) as readonly Readonly<Entry>[] | undefined) ?? Object.values(table);
