import { useMemo } from 'react';
import { peopleIn } from '../../shared/comments/people.ts';
import { useMyName } from '../session/me.ts';
import { useMap } from '../session/session.ts';
import { useSeat } from '../workshop/seat.ts';

/** Everybody who can be mentioned: who signed a comment in this map, oneself, and in a workshop all who are in the room. */
export function usePeople(): readonly string[] {
  const me = useMyName();
  const room = useSeat()?.room.people;
  const comments = useMap((journey) => journey.comments);
  return useMemo(() => peopleIn(comments, [me, ...(room ?? []).map(({ name }) => name)]), [comments, me, room]);
}
