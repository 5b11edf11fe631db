/** A browser's IndexedDB in so far as a shelf asks for it: one store, which is empty at first. */
export function emptyBrowser(): Map<string, unknown> {
  const kept = new Map<string, unknown>();
  const store = {
    getAllKeys: () => answered([...kept.keys()]),
    getAll: () => answered([...kept.values()]),
    count: () => answered(kept.size),
    put: (value: unknown, key: string) => answered(kept.set(key, value)),
    delete: (key: string) => answered(kept.delete(key)),
  };
  const opened = { transaction: () => ({ objectStore: () => store }), close: () => {} };
  Object.assign(globalThis, { indexedDB: { open: () => answered(opened) } });
  return kept;
}

function answered<Result>(result: Result): { result: Result; onsuccess: (() => void) | null } {
  const request = { result, onsuccess: null as (() => void) | null };
  queueMicrotask(() => request.onsuccess?.());
  return request;
}
