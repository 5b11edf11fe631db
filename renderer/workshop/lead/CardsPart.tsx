import { can } from '../../../shared/workshop/role.ts';
import { useSeat } from '../seat.ts';
import { Results } from '../votes/Results.tsx';
import { VoteTools } from '../votes/VoteTools.tsx';
import { LockTools } from './LockTools.tsx';
import { PrivacyTools } from './PrivacyTools.tsx';

/** What happens to cards: thinking in private, voting, locking. */
export function CardsPart() {
  const seat = useSeat();
  if (!seat) return null;
  const isLeading = can(seat.me.role, 'lead');
  const { privacy, vote, results } = seat.room;
  return (
    <>
      {/* What goes on now stands above what could be begun next. */}
      {vote && <VoteTools />}
      {results.length > 0 && !vote && <Results />}
      {(isLeading || privacy.isOn) && <PrivacyTools />}
      {isLeading && !vote && <VoteTools />}
      {results.length > 0 && vote && <Results />}
      {isLeading && <LockTools />}
    </>
  );
}
