import { Timer, X } from 'lucide-react';
import { useState } from 'react';
import { newId } from '../../../shared/journey/id.ts';
import type { AgendaStep } from '../../../shared/workshop/agenda.ts';
import { can } from '../../../shared/workshop/role.ts';
import { useWords } from '../../session/words.ts';
import { Button } from '../../ui/Button.tsx';
import { IconButton } from '../../ui/IconButton.tsx';
import { useSeat } from '../seat.ts';
import { useActing } from '../useActing.ts';
import { AddLine } from './AddLine.tsx';
import styles from './panel.module.css';

/** One step after the other; a press goes there. */
export function AgendaList() {
  const { words } = useWords();
  const seat = useSeat();
  const act = useActing();
  const [minutes, setMinutes] = useState('');
  if (!seat) return null;
  const { steps, currentId } = seat.room.agenda;
  const isLeading = can(seat.me.role, 'lead');
  const add = async (title: string) => {
    const step = { id: newId(), title, minutes: Number(minutes) > 0 ? Number(minutes) : null };
    const isTaken = await act({ kind: 'agenda.set', steps: [...steps, step] });
    if (isTaken) setMinutes('');
    return isTaken;
  };
  return (
    <>
      <ol className={styles.steps}>
        {steps.map((step) => (
          <Step key={step.id} step={step} isNow={step.id === currentId} isLeading={isLeading} />
        ))}
      </ol>
      {isLeading && (
        <AddLine label={words('workshop.stepTitle')} button={words('workshop.addStep')} maxLength={200} onAdd={add}>
          <input
            type="number"
            className={styles.short}
            min={0}
            max={1440}
            aria-label={words('workshop.stepMinutes')}
            placeholder={words('workshop.stepMinutes')}
            value={minutes}
            onChange={({ currentTarget }) => setMinutes(currentTarget.value)}
          />
        </AddLine>
      )}
      {isLeading && currentId !== null && (
        <Button kind="plain" onPress={() => void act({ kind: 'agenda.go', stepId: null })}>
          {words('workshop.leaveStep')}
        </Button>
      )}
    </>
  );
}

function Step({ step, isNow, isLeading }: { step: AgendaStep; isNow: boolean; isLeading: boolean }) {
  const { words } = useWords();
  const seat = useSeat();
  const act = useActing();
  const { id, title, minutes } = step;
  const steps = seat?.room.agenda.steps ?? [];
  const total = minutes === null ? 0 : minutes * 60_000;
  return (
    <li aria-current={isNow ? 'step' : undefined}>
      {isLeading ? (
        <button
          type="button"
          className={styles.stepName}
          title={words('workshop.goToStep', { title })}
          onClick={() => void act({ kind: 'agenda.go', stepId: id })}
        >
          {title}
        </button>
      ) : (
        <span className={styles.stepName}>{title}</span>
      )}
      {minutes !== null && <span className={styles.quiet}>{words('workshop.shortMinutes', { minutes })}</span>}
      {isLeading && total >= 1000 && (
        <IconButton
          label={words('workshop.stepTimer', { minutes: minutes ?? 0 })}
          onPress={() => void act({ kind: 'timer.start', total, label: title, hasSound: true })}
        >
          <Timer size={14} aria-hidden />
        </IconButton>
      )}
      {isLeading && (
        <IconButton
          label={words('workshop.removeStep', { title })}
          onPress={() => void act({ kind: 'agenda.set', steps: steps.filter((one) => one.id !== id) })}
        >
          <X size={14} aria-hidden />
        </IconButton>
      )}
    </li>
  );
}
