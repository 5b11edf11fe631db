import { useCallback, useEffect, useState } from 'react';
import type { BridgeProblem } from '../../../shared/bridge/contract.ts';
import { sentenceFor } from '../../../shared/text/sentences.ts';
import type { Guest } from '../connection/guest.ts';
import { useGuestWords } from '../words.ts';

const shownFor = 7000;

/** The newest sentence about what was refused or undone, for a while. */
export function useFaults(guest: Guest): { said: string; say: (problem: BridgeProblem | null) => void } {
  const { words } = useGuestWords();
  const [fault, setFault] = useState<{ problem: BridgeProblem; isUndone: boolean } | null>(null);
  useEffect(() => guest.onFault(({ kind, problem }) => setFault({ problem, isUndone: kind === 'undone' })), [guest]);
  useEffect(() => {
    if (!fault) return;
    const timer = setTimeout(() => setFault(null), shownFor);
    return () => clearTimeout(timer);
  }, [fault]);
  const say = useCallback((problem: BridgeProblem | null) => setFault(problem && { problem, isUndone: false }), []);
  const sentence = fault ? sentenceFor(fault.problem, words) : '';
  return { said: fault?.isUndone ? words('guest.undone', { reason: sentence }) : sentence, say };
}
