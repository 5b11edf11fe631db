import { type KeyboardEvent, useEffect, useMemo, useRef, useState } from 'react';
import { useActs } from '../session/acts.ts';
import { jumpTo } from '../session/jump.ts';
import { useSession } from '../session/session.ts';
import { useViewStore } from '../session/view.ts';
import { useWords } from '../session/words.ts';
import { useModal } from '../ui/useModal.ts';
import { commandEntries, type Entry, inFit, offerEntries, placeEntries } from './entries.ts';
import { Keys } from './Keys.tsx';
import { offersNow } from './offers.ts';
import over from './over.module.css';
import styles from './palette.module.css';
import { recentCommands, rememberCommand } from './recent.ts';
import { canRun, runCommand } from './registry.ts';
import { useCommands } from './useCommands.ts';

/**
 * All that can be ordered right now, found by typing, each with its key: the commands, what can be done with what is
 * selected, and the way to every place of the map by its name.
 */
export function CommandPalette() {
  const [isOpen, setOpen] = useState(false);
  useCommands({ 'help.commands': () => setOpen(true) });
  return isOpen ? <Palette onClose={() => setOpen(false)} /> : null;
}

function Palette({ onClose }: { onClose(): void }) {
  const { words } = useWords();
  const dialog = useModal();
  const [asked, setAsked] = useState('');
  const [at, setAt] = useState(0);
  const found = useFound(asked);
  const choose = useChoosing(dialog, onClose);

  const press = (event: KeyboardEvent) => {
    event.stopPropagation();
    const by = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0;
    if (by !== 0) setAt((now) => (now + by + found.length) % Math.max(found.length, 1));
    else if (event.key === 'Enter') choose(found[at]);
    else return;
    event.preventDefault();
  };

  return (
    <dialog
      ref={dialog}
      className={`${over.over} ${styles.palette}`}
      aria-label={words('menu.allCommands')}
      onClose={onClose}
      onKeyDown={press}
      onClick={(event) => event.target === dialog.current && dialog.current.close()}
    >
      <input
        role="combobox"
        aria-expanded="true"
        aria-controls="palette-list"
        aria-activedescendant={found[at] ? `palette-${found[at].id}` : undefined}
        aria-label={words('canvas.palette')}
        placeholder={words('canvas.palette')}
        value={asked}
        onChange={(event) => {
          setAsked(event.target.value);
          setAt(0);
        }}
      />
      <div id="palette-list" role="listbox" aria-label={words('menu.allCommands')} className={styles.list}>
        {found.map((entry, index) => (
          <Line
            key={entry.id}
            entry={entry}
            isCurrent={index === at}
            onPoint={() => setAt(index)}
            onChoose={() => choose(entry)}
          />
        ))}
        {found.length === 0 && <p>{words('find.none')}</p>}
      </div>
    </dialog>
  );
}

interface LineProps {
  entry: Entry;
  isCurrent: boolean;
  onPoint(): void;
  onChoose(): void;
}

function Line({ entry, isCurrent, onPoint, onChoose }: LineProps) {
  const line = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    if (isCurrent) line.current?.scrollIntoView({ block: 'nearest' });
  }, [isCurrent]);
  return (
    <button
      ref={line}
      id={`palette-${entry.id}`}
      type="button"
      role="option"
      tabIndex={-1}
      aria-selected={isCurrent}
      onPointerMove={onPoint}
      onClick={onChoose}
    >
      <span className={styles.name}>
        <span className={styles.sort}>{entry.sort}</span> {entry.name}
      </span>
      {entry.shortcut && <Keys of={entry.shortcut} />}
    </button>
  );
}

function useFound(asked: string): Entry[] {
  const { words } = useWords();
  const { live } = useSession();
  return useMemo(
    () => [
      ...inFit(
        commandEntries(asked, words, recentCommands(), ({ id }) => canRun(id) && id !== 'help.commands'),
        offerEntries(offersNow(), asked),
      ),
      ...placeEntries(live.snapshot(), asked, words),
    ],
    [asked, words, live],
  );
}

/**
 * The dialog goes first, so that what is ordered finds the focus where it was. That it is gone is told here: the dialog
 * itself tells it a moment later, in which it could have been asked for again.
 */
function useChoosing(dialog: React.RefObject<HTMLDialogElement | null>, onClose: () => void) {
  const { live } = useSession();
  const view = useViewStore();
  const acts = useActs();
  return (entry: Entry | undefined) => {
    if (!entry) return;
    dialog.current?.close();
    onClose();
    if (entry.command) {
      rememberCommand(entry.command.id);
      runCommand(entry.command.id);
    }
    entry.offer?.run();
    if (!entry.to) return;
    acts.select(entry.to);
    jumpTo(live, view, entry.to);
  };
}
