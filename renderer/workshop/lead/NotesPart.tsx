import { X } from 'lucide-react';
import { newId } from '../../../shared/journey/id.ts';
import { can } from '../../../shared/workshop/role.ts';
import { type Parked, personIn } from '../../../shared/workshop/room.ts';
import { canRun, runCommand } from '../../commands/registry.ts';
import { useWords } from '../../session/words.ts';
import { Button } from '../../ui/Button.tsx';
import { IconButton } from '../../ui/IconButton.tsx';
import { useSeat } from '../seat.ts';
import { useActing } from '../useActing.ts';
import { AddLine } from './AddLine.tsx';
import { MinutesButton } from './MinutesButton.tsx';
import styles from './panel.module.css';
import { Section } from './Section.tsx';

/** What is written down: what was decided, and what waits for another day. */
export function NotesPart() {
  const { words } = useWords();
  const seat = useSeat();
  const act = useActing();
  if (!seat) return null;
  const { decisions, parked } = seat.room;
  const isLeading = can(seat.me.role, 'lead');
  return (
    <>
      <Section title={words('workshop.decisions')}>
        {decisions.length === 0 && <p className={styles.about}>{words('workshop.decisionsNone')}</p>}
        <List notes={decisions} remove="decision.remove" />
        {isLeading && (
          <AddLine
            label={words('workshop.decision')}
            button={words('workshop.addDecision')}
            maxLength={500}
            onAdd={(text) => act({ kind: 'decision.note', id: newId(), text })}
          />
        )}
      </Section>
      <Section title={words('workshop.parked')}>
        {parked.length === 0 && <p className={styles.about}>{words('workshop.parkedNone')}</p>}
        <List notes={parked} remove="parked.remove" />
        {can(seat.me.role, 'add') && (
          <AddLine
            label={words('workshop.park')}
            button={words('workshop.addParked')}
            maxLength={500}
            onAdd={(text) => act({ kind: 'park', id: newId(), text })}
          />
        )}
      </Section>
      {isLeading && (
        <Section title={words('workshop.minutesTitle')} about={words('workshop.minutesAbout')}>
          <MinutesButton>
            {canRun('workshop.replay') && (
              <Button onPress={() => runCommand('workshop.replay')}>{words('replay.open')}</Button>
            )}
          </MinutesButton>
        </Section>
      )}
    </>
  );
}

interface ListProps {
  notes: readonly Parked[];
  remove: 'decision.remove' | 'parked.remove';
}

function List({ notes, remove }: ListProps) {
  const { words } = useWords();
  const seat = useSeat();
  const act = useActing();
  if (!seat) return null;
  const label = remove === 'parked.remove' ? 'workshop.removeParked' : 'workshop.removeDecision';
  const nameOf = (id: string) => personIn(seat.room, id)?.name ?? words('comments.someone');
  return (
    <ul className={styles.notes}>
      {notes.map(({ id, by, text }) => (
        <li key={id}>
          <span>
            {text}
            {remove === 'parked.remove' && <span className={styles.quiet}> {nameOf(by)}</span>}
          </span>
          {can(seat.me.role, 'lead') && (
            <IconButton label={words(label, { text })} onPress={() => void act({ kind: remove, id })}>
              <X size={14} aria-hidden />
            </IconButton>
          )}
        </li>
      ))}
    </ul>
  );
}
