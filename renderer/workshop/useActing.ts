import { useCallback } from 'react';
import { sentenceFor } from '../../shared/text/sentences.ts';
import type { Act } from '../../shared/workshop/act.ts';
import { say, useViewStore } from '../session/view.ts';
import { useWords } from '../session/words.ts';
import { useSeat } from './seat.ts';

/** Does something in the workshop; a refusal is said in words, and the answer is whether it was done. */
export function useActing(): (act: Act) => Promise<boolean> {
  const act = useSeat()?.act;
  const view = useViewStore();
  const { words } = useWords();
  return useCallback(
    async (wanted) => {
      if (!act) return false;
      const done = await act(wanted);
      if (!done.ok) say(view, sentenceFor(done.problem, words), true);
      return done.ok;
    },
    [act, view, words],
  );
}
