import { Hand } from 'lucide-react';
import { useState } from 'react';
import type { BridgeProblem } from '../../../shared/bridge/contract.ts';
import { type Reaction, reactionSchema } from '../../../shared/workshop/act.ts';
import { isLed } from '../../../shared/workshop/room.ts';
import type { Seat } from '../../workshop/seat.ts';
import { useGuestWords } from '../words.ts';
import styles from './phone.module.css';

interface Props {
  readonly seat: Seat;
  say(problem: BridgeProblem | null): void;
}

/** A hand, and what one would say without interrupting. */
export function SpeakBar({ seat, say }: Props) {
  const { words } = useGuestWords();
  const [sent, setSent] = useState<{ reaction: Reaction; count: number } | null>(null);
  const isUp = seat.room.hands.some(({ personId }) => personId === seat.me.id);
  const act = async (asked: Parameters<Seat['act']>[0]) => {
    const done = await seat.act(asked);
    if (!done.ok) say(done.problem);
    return done.ok;
  };
  const react = async (reaction: Reaction) => {
    if (await act({ kind: 'react', reaction, aboutId: null })) setSent({ reaction, count: (sent?.count ?? 0) + 1 });
  };
  return (
    <nav className={styles['speak']} aria-label={words('guest.speak')}>
      {isLed(seat.room) && (
        <button
          type="button"
          className={styles['hand']}
          aria-pressed={isUp}
          onClick={() => void act(isUp ? { kind: 'hand.lower', personId: seat.me.id } : { kind: 'hand.raise' })}
        >
          <Hand size={16} aria-hidden />
          {words(isUp ? 'guest.lowerHand' : 'guest.raiseHand')}
        </button>
      )}
      {reactionSchema.options.map((reaction) => (
        <button
          key={reaction === sent?.reaction ? `${reaction}${sent.count}` : reaction}
          type="button"
          aria-label={words(`guest.reactionNames.${reaction}`)}
          data-sent={reaction === sent?.reaction || undefined}
          onClick={() => void react(reaction)}
        >
          {words(`guest.reactions.${reaction}`)}
        </button>
      ))}
    </nav>
  );
}
