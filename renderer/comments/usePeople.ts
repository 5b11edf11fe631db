import { useMemo } from 'react';
import { peopleIn } from '../../shared/comments/people.ts';
import { useMyName } from '../session/me.ts';
import { useMap } from '../session/session.ts';

/** Everybody who can be mentioned: who signed a comment in this map, and oneself. */
export function usePeople(): readonly string[] {
  const me = useMyName();
  const comments = useMap((journey) => journey.comments);
  return useMemo(() => peopleIn(comments, [me]), [comments, me]);
}
