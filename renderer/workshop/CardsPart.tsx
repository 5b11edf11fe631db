import { can } from '../../shared/workshop/role.ts';
import { LockTools } from './LockTools.tsx';
import { PrivacyTools } from './PrivacyTools.tsx';
import { Results } from './Results.tsx';
import { useSeat } from './seat.ts';
import { VoteTools } from './VoteTools.tsx';

/** What happens to cards: thinking in private, voting, locking. */
export function CardsPart() {
  const seat = useSeat();
  if (!seat) return null;
  const isLeading = can(seat.me.role, 'lead');
  return (
    <>
      {(isLeading || seat.room.privacy.isOn) && <PrivacyTools />}
      {(isLeading || seat.room.vote) && <VoteTools />}
      {seat.room.results.length > 0 && <Results />}
      {isLeading && <LockTools />}
    </>
  );
}
