import { useEffect, useState } from 'react';
import type { Answers, Argument, BridgeProblem, RequestName } from '../../shared/bridge/contract.ts';
import { request } from '../session/bridge.ts';

export interface Asking<Value> {
  /** The newest answer; stays while the next one is on its way. */
  value: Value | null;
  problem: BridgeProblem | null;
  isAsking: boolean;
}

const settleFor = 150;

/**
 * Asks main whenever the argument is another one, a moment after a person stopped changing it; an answer to an
 * older argument is let go. Null asks nothing and forgets nothing.
 */
export function useAsking<Name extends RequestName>(
  name: Name,
  argument: Argument<Name> | null,
): Asking<Answers[Name]> {
  const [asking, setAsking] = useState<Asking<Answers[Name]>>({ value: null, problem: null, isAsking: false });
  useEffect(() => {
    if (argument === null) return;
    let isStale = false;
    setAsking(({ value }) => ({ value, problem: null, isAsking: true }));
    const timer = setTimeout(async () => {
      const answer = await request(name, argument);
      if (isStale) return;
      setAsking(({ value }) =>
        answer.ok
          ? { value: answer.value, problem: null, isAsking: false }
          : { value, problem: answer.problem, isAsking: false },
      );
    }, settleFor);
    return () => {
      isStale = true;
      clearTimeout(timer);
      setAsking((before) => ({ ...before, isAsking: false }));
    };
  }, [name, argument]);
  return asking;
}
