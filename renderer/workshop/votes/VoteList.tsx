import { Minus, Plus } from 'lucide-react';
import { gridOf, inReadingOrder } from '../../../shared/edits/grid.ts';
import { cardName } from '../../session/names.ts';
import { useMap, useSession } from '../../session/session.ts';
import { useWords } from '../../session/words.ts';
import { IconButton } from '../../ui/IconButton.tsx';
import lists from '../lead/cards.module.css';
import styles from '../lead/panel.module.css';
import { votable } from './dots.ts';
import { useMyDots } from './useMyDots.ts';

/** The cards that can be given dots, for the keyboard and for who reads lists better than maps. */
export function VoteList() {
  const { words } = useWords();
  const { live } = useSession();
  const mine = useMyDots();
  const cards = useMap((journey) => journey.cards);
  if (!mine) return null;
  const journey = live.snapshot();
  const offered = inReadingOrder(gridOf(journey), votable(mine.vote, cards));
  return (
    <>
      <p className={styles.count}>{words('workshop.dotsLeft', { count: mine.left })}</p>
      <ul className={lists.ballot}>
        {offered.map(({ id }) => {
          const card = cardName(journey, id, words);
          const count = mine.on(id);
          return (
            <li key={id}>
              <span>{card}</span>
              <IconButton
                label={words('workshop.takeDot', { card })}
                isDisabled={count === 0}
                onPress={() => mine.take(id)}
              >
                <Minus size={14} aria-hidden />
              </IconButton>
              <b>
                {count}
                <span className="said"> {words('workshop.dotsOn', { count })}</span>
              </b>
              <IconButton
                label={words('workshop.giveDot', { card })}
                isDisabled={!mine.mayGive(id)}
                onPress={() => mine.give(id)}
              >
                <Plus size={14} aria-hidden />
              </IconButton>
            </li>
          );
        })}
      </ul>
    </>
  );
}
