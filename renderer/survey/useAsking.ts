import { useEffect, useState } from 'react';
import type { Answers, Argument, BridgeProblem, RequestName } from '../../shared/bridge/contract.ts';
import { request } from '../session/bridge.ts';

export interface Asking<Value> {
  /** The newest answer; stays while the next one is on its way. */
  value: Value | null;
  problem: BridgeProblem | null;
  /** Whether `value` answers something else than what is asked now. */
  isAsking: boolean;
}

interface Answered<Name extends RequestName> {
  to: Argument<Name> | null;
  value: Answers[Name] | null;
  problem: BridgeProblem | null;
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
  const [answered, setAnswered] = useState<Answered<Name>>({ to: null, value: null, problem: null });
  useEffect(() => {
    if (argument === null) return;
    let isStale = false;
    const timer = setTimeout(async () => {
      const answer = await request(name, argument);
      if (isStale) return;
      setAnswered(({ value }) =>
        answer.ok
          ? { to: argument, value: answer.value, problem: null }
          : { to: argument, value, problem: answer.problem },
      );
    }, settleFor);
    return () => {
      isStale = true;
      clearTimeout(timer);
    };
  }, [name, argument]);
  const isAsking = argument !== null && answered.to !== argument;
  return { value: answered.value, problem: isAsking ? null : answered.problem, isAsking };
}
