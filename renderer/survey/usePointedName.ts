import { useCallback, useState } from 'react';

/** The name in the file that a person looks at; what its touchpoint will read is shown beside. */
export function usePointedName() {
  const [name, setName] = useState<string | null>(null);
  return { name, point: useCallback((pointed: string) => setName(pointed), []) };
}
