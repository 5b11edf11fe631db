import type { Id } from '../../../shared/journey/id.ts';
import type { JourneyMap } from '../../../shared/journey/journeyMap.ts';
import { can } from '../../../shared/workshop/role.ts';
import { useSession } from '../../session/session.ts';
import { say, useViewStore, type View } from '../../session/view.ts';
import { useWords } from '../../session/words.ts';
import { useSeat } from '../seat.ts';
import { useActing } from '../useActing.ts';
import { useWorkshopViewStore } from '../workshopView.ts';

/** Brings everybody to the part of the map that one sees; null for who may not. */
export function useGathering(): (() => void) | null {
  const { words } = useWords();
  const view = useViewStore();
  const workshop = useWorkshopViewStore();
  const { live } = useSession();
  const seat = useSeat();
  const act = useActing();
  if (!seat || !can(seat.me.role, 'lead')) return null;
  const gather = async () => {
    const { current: place, stageId } = workshop.getState().seen;
    if (place && (await act({ kind: 'gather', place, stageId: chosen(view.getState(), live.snapshot()) ?? stageId })))
      say(view, words('workshop.gathered'));
  };
  return () => void gather();
}

/** The stage of what the facilitator speaks of; it is meant, whatever else is in sight. */
function chosen({ selection }: View, { cards, emotions }: JourneyMap): Id | null {
  switch (selection?.kind) {
    case 'stage':
      return selection.id;
    case 'cell':
      return selection.stageId;
    case 'card':
      return cards[selection.id]?.stageId ?? null;
    case 'emotion':
      return emotions[selection.id]?.stageId ?? null;
    default:
      return null;
  }
}
