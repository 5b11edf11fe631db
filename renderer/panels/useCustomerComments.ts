import { useEffect, useState } from 'react';
import type { BridgeProblem } from '../../shared/bridge/contract.ts';
import type { CommentFound } from '../../shared/experience/survey.ts';
import type { Id } from '../../shared/journey/id.ts';
import { request } from '../session/bridge.ts';
import { useView } from '../session/view.ts';

/** After the last key, so that a word typed at once is asked for once. */
const pause = 220;

interface Found {
  /** Null until the first answer. */
  readonly comments: readonly CommentFound[] | null;
  readonly all: number;
  readonly problem: BridgeProblem | null;
}

/** The comments under the overlay's filter and period; an answer that comes too late is let go. */
export function useCustomerComments(sourceId: Id, touchpointId: Id, search: string): Found {
  const segment = useView(({ overlay }) => overlay.segment);
  const period = useView(({ overlay }) => overlay.period);
  const [found, setFound] = useState<Found>({ comments: null, all: 0, problem: null });
  useEffect(() => {
    let isStale = false;
    const where = Object.entries(segment).map(([column, value]) => ({ column, value }));
    const timer = setTimeout(async () => {
      const answer = await request('survey.comments', { sourceId, touchpointId, search, where, period });
      if (isStale) return;
      setFound(answer.ok ? { ...answer.value, problem: null } : { comments: null, all: 0, problem: answer.problem });
    }, pause);
    return () => {
      isStale = true;
      clearTimeout(timer);
    };
  }, [sourceId, touchpointId, search, segment, period]);
  return found;
}
