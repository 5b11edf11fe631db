import { nanoid } from 'nanoid';
import { useCallback } from 'react';
import type { Id } from '../../../shared/journey/id.ts';
import { can } from '../../../shared/workshop/role.ts';
import type { Ballot, Vote } from '../../../shared/workshop/vote.ts';
import { useSeat } from '../seat.ts';
import { useActing } from '../useActing.ts';
import { useWorkshopView, useWorkshopViewStore } from '../workshopView.ts';
import { dotsLeft, mayGive, withDots } from './dots.ts';
import { keepReceipt } from './keptReceipts.ts';

export interface MyDots {
  readonly vote: Vote;
  readonly left: number;
  on(cardId: Id): number;
  mayGive(cardId: Id): boolean;
  give(cardId: Id): void;
  take(cardId: Id): void;
}

const receiptLength = 16;

/**
 * The dots that one gives in the running vote; null while there is none, or for who has none to give. They show at once,
 * ahead of the host, and go back to what it knows when it refuses.
 */
export function useMyDots(): MyDots | null {
  const seat = useSeat();
  const store = useWorkshopViewStore();
  const act = useActing();
  const draft = useWorkshopView((state) => state.dots);
  const vote = seat?.room.vote ?? null;
  const known = seat?.room.mine.ballot ?? null;
  const cast = useCallback(
    async (voteId: Id, ballot: Ballot) => {
      keepReceipt(voteId, ballot.receipt);
      store.setState(({ receipts }) => ({
        dots: { voteId, ballot },
        receipts: { ...receipts, [voteId]: ballot.receipt },
      }));
      const isTaken = await act({ kind: 'vote.cast', voteId, ballot });
      if (!isTaken) store.setState({ dots: null });
    },
    [store, act],
  );
  if (!seat || !vote || !can(seat.me.role, 'vote')) return null;
  const mine = (): Ballot => {
    const { dots } = store.getState();
    if (dots?.voteId === vote.id) return dots.ballot;
    return known ?? { receipt: nanoid(receiptLength), dots: {} };
  };
  const shown = draft?.voteId === vote.id ? draft.ballot : (known ?? { receipt: '', dots: {} });
  return {
    vote,
    left: dotsLeft(vote, shown),
    on: (cardId) => shown.dots[cardId] ?? 0,
    mayGive: (cardId) => mayGive(vote, shown, cardId),
    give(cardId) {
      const ballot = mine();
      if (mayGive(vote, ballot, cardId)) void cast(vote.id, withDots(ballot, cardId, 1));
    },
    take(cardId) {
      const ballot = mine();
      if (ballot.dots[cardId]) void cast(vote.id, withDots(ballot, cardId, -1));
    },
  };
}
