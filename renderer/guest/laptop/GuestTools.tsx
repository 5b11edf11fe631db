import { PenLine, X } from 'lucide-react';
import { useEffect, useState } from 'react';
import type { BridgeProblem } from '../../../shared/bridge/contract.ts';
import type { LiveMap } from '../../../shared/live/liveMap.ts';
import { sentenceFor } from '../../../shared/text/sentences.ts';
import { can } from '../../../shared/workshop/role.ts';
import { say, useViewStore } from '../../session/view.ts';
import { useWords } from '../../session/words.ts';
import { Button } from '../../ui/Button.tsx';
import { IconButton } from '../../ui/IconButton.tsx';
import type { Seat } from '../../workshop/seat.ts';
import { Capture } from '../capture/Capture.tsx';
import type { Guest } from '../connection/guest.ts';
import styles from './tools.module.css';

interface Props {
  readonly guest: Guest;
  readonly seat: Seat;
  readonly live: LiveMap;
  /** False when none could be fetched. */
  takeCopy(): Promise<boolean>;
}

/** What a guest has in place of the file: a sheet to write cards on, a copy to take along, and the way out. */
export function GuestTools({ guest, seat, live, takeCopy }: Props) {
  const { words } = useWords();
  const view = useViewStore();
  const mayAdd = can(seat.me.role, 'add');
  const [isOpen, setOpen] = useState(false);
  const { isOn } = seat.room.privacy;
  useEffect(() => {
    // Hidden cards are written here and nowhere else; once they are shown, the map is to be seen.
    if (mayAdd) setOpen(isOn);
  }, [isOn, mayAdd]);
  const sayProblem = (problem: BridgeProblem | null) => {
    if (problem) say(view, sentenceFor(problem, words), true);
  };
  const copy = async () => {
    if (!(await takeCopy())) say(view, words('guest.copyFailed'), true);
  };
  return (
    <>
      {mayAdd && (
        <Button kind="primary" aria-pressed={isOpen} onPress={() => setOpen(!isOpen)}>
          <PenLine size={14} aria-hidden />
          {words('guest.openCapture')}
        </Button>
      )}
      {seat.room.rules.mayTakeCopy && <Button onPress={() => void copy()}>{words('guest.copy')}</Button>}
      <Button kind="plain" onPress={guest.close}>
        {words('guest.leave')}
      </Button>
      {isOpen && mayAdd && (
        <aside className={styles.sheet} aria-label={words('guest.openCapture')}>
          <div className={styles.close}>
            <IconButton label={words('guest.closeCapture')} onPress={() => setOpen(false)}>
              <X size={14} aria-hidden />
            </IconButton>
          </div>
          <Capture {...{ guest, seat, live }} say={sayProblem} />
        </aside>
      )}
    </>
  );
}
