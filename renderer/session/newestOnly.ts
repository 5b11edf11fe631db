/**
 * Asks so that only the newest question is answered: null tells that a newer one was asked meanwhile. What is slow to
 * answer must not come in late and say how things were before.
 */
export function newestOnly<Answer>(ask: () => Promise<Answer>): () => Promise<Answer | null> {
  let newest = 0;
  return async () => {
    newest += 1;
    const turn = newest;
    const answer = await ask();
    return turn === newest ? answer : null;
  };
}
