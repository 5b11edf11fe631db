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

/** The same where tests run in Node alone, which has no localStorage either. */
export function emptyBrowserInNode(): void {
  emptyBrowser();
  const words = new Map<string, string>();
  const localStorage = {
    getItem: (name: string) => words.get(name) ?? null,
    setItem: (name: string, value: string) => void words.set(name, value),
    removeItem: (name: string) => void words.delete(name),
  };
  Object.assign(globalThis, { localStorage });
}

function answered<Result>(result: Result): { result: Result; onsuccess: (() => void) | null } {
  const request = { result, onsuccess: null as (() => void) | null };
  queueMicrotask(() => request.onsuccess?.());
  return request;
}
