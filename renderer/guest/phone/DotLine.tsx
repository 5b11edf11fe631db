import { Minus, Plus } from 'lucide-react';
import type { Card } from '../../../shared/journey/card.ts';
import cards from '../card.module.css';
import { useGuestWords } from '../words.ts';
import styles from './vote.module.css';

interface Props {
  readonly card: Pick<Card, 'text' | 'kind'>;
  readonly count: number;
  readonly mayGive: boolean;
  readonly onGive: (count: number) => void;
}

/** A card, the dots on it, and a thumb's worth of plus and minus. */
export function DotLine({ card, count, mayGive, onGive }: Props) {
  const { words } = useGuestWords();
  const name = card.text.trim() || words('guest.unnamedCard');
  return (
    <div className={`${cards.card} ${styles['line']}`} data-kind={card.kind} data-given={count > 0 || undefined}>
      <span className={styles['name']}>{name}</span>
      {count > 0 && (
        <button type="button" aria-label={words('guest.fewerDots', { card: name })} onClick={() => onGive(count - 1)}>
          <Minus size={18} aria-hidden />
        </button>
      )}
      {count > 0 && (
        <b className={styles['count']} role="img" aria-label={words('guest.dots', { count })}>
          {count}
        </b>
      )}
      <button
        type="button"
        aria-label={words('guest.moreDots', { card: name })}
        disabled={!mayGive}
        onClick={() => onGive(count + 1)}
      >
        <Plus size={18} aria-hidden />
      </button>
    </div>
  );
}
