import { type KeyboardEvent, useEffect, useMemo, useRef, useState } from 'react';
import { allCommands, type Command } from '../../shared/commands/commands.ts';
import type { Words } from '../../shared/text/words.ts';
import { useWords } from '../session/words.ts';
import styles from './palette.module.css';
import { canRun, runCommand } from './registry.ts';
import { useCommands } from './useCommands.ts';

/** All that can be ordered right now, found by typing, each with its key: the same list as the menu's. */
export function CommandPalette() {
  const [isOpen, setOpen] = useState(false);
  const open = () => setOpen(true);
  useCommands({ 'help.commands': open, 'help.shortcuts': open });
  return isOpen ? <Palette onClose={() => setOpen(false)} /> : null;
}

function Palette({ onClose }: { onClose(): void }) {
  const { words } = useWords();
  const dialog = useRef<HTMLDialogElement>(null);
  const [asked, setAsked] = useState('');
  const [at, setAt] = useState(0);
  const found = useMemo(() => matching(asked, words), [asked, words]);
  useEffect(() => dialog.current?.showModal(), []);

  const run = (command: Command | undefined) => {
    if (!command) return;
    dialog.current?.close();
    runCommand(command.id);
  };
  const press = (event: KeyboardEvent) => {
    event.stopPropagation();
    const by = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0;
    if (by !== 0) setAt((now) => Math.min(Math.max(now + by, 0), found.length - 1));
    else if (event.key === 'Enter') run(found[at]);
    else return;
    event.preventDefault();
  };

  return (
    <dialog
      ref={dialog}
      className={styles.palette}
      aria-label={words('menu.allCommands')}
      onClose={onClose}
      onKeyDown={press}
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
        {found.map((command, index) => (
          <button
            key={command.id}
            id={`palette-${command.id}`}
            type="button"
            role="option"
            tabIndex={-1}
            aria-selected={index === at}
            onPointerMove={() => setAt(index)}
            onClick={() => run(command)}
          >
            <span>{nameOf(command, words)}</span>
            {command.shortcut && <kbd>{keysOf(command.shortcut)}</kbd>}
          </button>
        ))}
      </div>
    </dialog>
  );
}

const nameOf = ({ menu, label }: Command, words: Words): string => {
  const look = words as unknown as (key: string) => string;
  return `${look(`menu.${menu}`)}: ${look(`menu.${label}`)}`;
};

const plain = (text: string): string =>
  text
    .normalize('NFD')
    .replace(/\p{Diacritic}/gu, '')
    .toLowerCase();

function matching(asked: string, words: Words): Command[] {
  const parts = plain(asked).split(/\s+/);
  return allCommands.filter((command) => {
    const isForHere = canRun(command.id) && command.menu !== 'help';
    const name = plain(nameOf(command, words));
    return isForHere && parts.every((part) => name.includes(part));
  });
}

const isMac = navigator.userAgent.includes('Mac OS');
const keysOf = (shortcut: string): string => shortcut.replace('CmdOrCtrl', isMac ? '⌘' : 'Ctrl').replaceAll('+', ' + ');
