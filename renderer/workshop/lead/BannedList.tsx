import { personIn } from '../../../shared/workshop/room.ts';
import { useWords } from '../../session/words.ts';
import { Button } from '../../ui/Button.tsx';
import { PersonChip } from '../peers/Chip.tsx';
import { useSeat } from '../seat.ts';
import { useActing } from '../useActing.ts';
import styles from './panel.module.css';
import { Section } from './Section.tsx';

/** Who was sent out for good, for whom the facilitator may think better of it. */
export function BannedList({ ids }: { ids: readonly string[] }) {
  const { words } = useWords();
  const seat = useSeat();
  const act = useActing();
  if (!seat) return null;
  const people = ids.flatMap((id) => personIn(seat.room, id) ?? []);
  return (
    <Section title={words('workshop.banned')} about={words('workshop.bannedAbout')}>
      <ul className={styles.people}>
        {people.map((person) => (
          <li key={person.id}>
            <PersonChip person={person} isPlain />
            <Button
              kind="plain"
              aria-label={words('workshop.letInWho', { name: person.name })}
              onPress={() => void act({ kind: 'person.letIn', personId: person.id })}
            >
              {words('workshop.letIn')}
            </Button>
          </li>
        ))}
      </ul>
    </Section>
  );
}
