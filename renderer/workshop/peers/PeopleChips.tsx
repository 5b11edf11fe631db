import { Hand } from 'lucide-react';
import { hueStyle } from '../../faces/hueStyle.ts';
import { useWords } from '../../session/words.ts';
import styles from '../bar.module.css';
import { useSeat } from '../seat.ts';
import { useWorkshopView, useWorkshopViewStore } from '../workshopView.ts';
import { Disc } from './Chip.tsx';

/** More are a number: the panel lists them all. */
const mostShown = 8;

/** Who is here, those with a raised hand first. A press follows them over the map. */
export function PeopleChips() {
  const { words } = useWords();
  const seat = useSeat();
  const view = useWorkshopViewStore();
  const followId = useWorkshopView((state) => state.followId);
  if (!seat) return null;
  const raised = new Set(seat.room.hands.map(({ personId }) => personId));
  const here = seat.room.people.filter(({ id, isHere }) => isHere && id !== seat.me.id);
  const sorted = [...here].sort((one, other) => Number(raised.has(other.id)) - Number(raised.has(one.id)));
  const followed = here.find(({ id }) => id === followId);
  return (
    <span className={styles.people}>
      {followed && <span className={styles.following}>{words('workshop.following', { name: followed.name })}</span>}
      {sorted.slice(0, mostShown).map((person) => {
        const isFollowed = person.id === followId;
        const label = words(isFollowed ? 'workshop.unfollow' : 'workshop.follow', { name: person.name });
        return (
          <button
            key={person.id}
            type="button"
            aria-pressed={isFollowed}
            aria-label={label}
            title={label}
            style={hueStyle(person.hue)}
            onClick={() => view.setState({ followId: isFollowed ? null : person.id })}
          >
            <Disc person={person} />
            {raised.has(person.id) && (
              <span className={styles.raised}>
                <Hand size={11} aria-label={words('workshop.handsUp')} />
              </span>
            )}
          </button>
        );
      })}
      {sorted.length > mostShown && (
        <button
          type="button"
          className={styles.more}
          onClick={() => view.setState({ isPanelShown: true, part: 'people' })}
        >
          {words('workshop.more', { count: sorted.length - mostShown })}
        </button>
      )}
    </span>
  );
}
