import { can } from '../../shared/workshop/role.ts';
import { say, useViewStore } from '../session/view.ts';
import { useWords } from '../session/words.ts';
import { useSeat } from './seat.ts';
import { useActing } from './useActing.ts';
import { useWorkshopViewStore } from './workshopView.ts';

/** Brings everybody to the part of the map that one sees; null for who may not. */
export function useGathering(): (() => void) | null {
  const { words } = useWords();
  const view = useViewStore();
  const workshop = useWorkshopViewStore();
  const seat = useSeat();
  const act = useActing();
  if (!seat || !can(seat.me.role, 'lead')) return null;
  const gather = async () => {
    const place = workshop.getState().seen.current;
    if (place && (await act({ kind: 'gather', place }))) say(view, words('workshop.gathered'));
  };
  return () => void gather();
}
