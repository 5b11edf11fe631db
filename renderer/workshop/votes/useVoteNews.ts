import { useEffect, useRef } from 'react';
import { can } from '../../../shared/workshop/role.ts';
import { useSeat } from '../seat.ts';
import { useWorkshopViewStore } from '../workshopView.ts';

/** A vote comes forward when it begins, and its result when it is shown; both can be put away again. */
export function useVoteNews(): void {
  const seat = useSeat();
  const view = useWorkshopViewStore();
  const isSeated = seat !== null;
  const voteId = seat?.room.vote && can(seat.me.role, 'vote') ? seat.room.vote.id : null;
  const resultId = seat?.room.results.at(-1)?.vote.id ?? null;
  useEffect(() => {
    if (voteId !== null) view.setState({ isPanelShown: true, part: 'cards' });
  }, [voteId, view]);
  /** Undefined until one sits there: results of before are no news. */
  const before = useRef<string | null | undefined>(undefined);
  useEffect(() => {
    const isNews = before.current !== undefined && resultId !== null && resultId !== before.current;
    before.current = isSeated ? resultId : undefined;
    if (isNews) view.setState({ resultId, isPanelShown: true, part: 'cards' });
  }, [isSeated, resultId, view]);
}
