import { useCallback } from 'react';
import { sentenceFor } from '../../shared/text/sentences.ts';
import { request } from './bridge.ts';
import { say, useViewStore } from './view.ts';
import { useWords } from './words.ts';

/** Asks main to open an address outside, or to show a file in its folder. */
export function useOpenLink(): (address: string) => void {
  const view = useViewStore();
  const { words } = useWords();
  return useCallback(
    (address) =>
      void request('link.open', { address }).then((answer) => {
        if (!answer.ok) say(view, sentenceFor(answer.problem, words), true);
      }),
    [view, words],
  );
}
