import { runCommand } from '../commands/registry.ts';
import { useHint } from '../commands/useHint.ts';
import { useWords } from '../session/words.ts';
import bar from '../ui/barButton.module.css';
import { useSeat } from './seat.ts';
import styles from './workshopButton.module.css';

/** Starts a workshop; while one runs, how many are here, and the way back to its code. */
export function WorkshopButton() {
  const { words } = useWords();
  const hint = useHint();
  const seat = useSeat();
  const count = seat?.room.people.filter(({ isHere }) => isHere).length ?? 0;
  const name = seat ? words('workshop.showCode', { count }) : words('workshop.start');
  return (
    <button
      type="button"
      className={`${bar.button} ${styles.button}`}
      data-running={seat ? true : undefined}
      {...hint(name, { command: 'workshop.open' })}
      onClick={() => runCommand('workshop.open')}
    >
      {words('workshop.title')}
      {seat && <span aria-hidden>{count}</span>}
    </button>
  );
}
