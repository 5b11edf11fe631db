import type { SurveyResult } from '../surveyEngine.ts';
import type { Table } from './table.ts';

type Made = Promise<SurveyResult<Table>>;

const most = 2;

/** Copies that stay while a person corrects an import: the last two, and whichever somebody reads. */
export function createKeptCopies(isCopy: (path: string) => boolean, forget: (path: string) => Promise<void>) {
  const copies = new Map<string, Made>();
  const readers = new Map<string, number>();

  async function copyOf(key: string, make: () => Made): Made {
    const known = copies.get(key);
    if (known) return known;
    const made = make();
    copies.set(key, made);
    const isKept = await made.then(
      (table) => table.ok && isCopy(table.value.path),
      () => false,
    );
    if (!isKept) copies.delete(key);
    return made;
  }

  async function dropOld(): Promise<void> {
    for (const [key, copy] of [...copies]) {
      if (copies.size <= most) return;
      if (readers.has(key)) continue;
      copies.delete(key);
      const table = await copy.catch(() => null);
      if (table?.ok) await forget(table.value.path);
    }
  }

  return {
    async use<Value>(
      key: string,
      make: () => Made,
      work: (table: Table) => Promise<SurveyResult<Value>>,
    ): Promise<SurveyResult<Value>> {
      // Before anything is waited for: a copy that is being made is not yet old.
      readers.set(key, (readers.get(key) ?? 0) + 1);
      try {
        const table = await copyOf(key, make);
        return table.ok ? await work(table.value) : table;
      } finally {
        const others = (readers.get(key) ?? 1) - 1;
        if (others > 0) readers.set(key, others);
        else readers.delete(key);
        await dropOld();
      }
    },
    clear: () => copies.clear(),
  };
}
