import { X } from 'lucide-react';
import { useState } from 'react';
import { allCommands, menuNames } from '../../shared/commands/commands.ts';
import { useWords } from '../session/words.ts';
import { useModal } from '../ui/useModal.ts';
import { Keys } from './Keys.tsx';
import { secondKeys } from './keyBindings.ts';
import { mapKeys } from './mapKeys.ts';
import over from './over.module.css';
import styles from './shortcuts.module.css';
import { useCommands } from './useCommands.ts';

/** All keys on one page: those of the commands, and those that walk, type and carry on the map. */
export function ShortcutsPage() {
  const [isOpen, setOpen] = useState(false);
  useCommands({ 'help.shortcuts': () => setOpen((now) => !now) });
  return isOpen ? <Page onClose={() => setOpen(false)} /> : null;
}

function Page({ onClose }: { onClose(): void }) {
  const { words } = useWords();
  const look = words as unknown as (key: string) => string;
  const dialog = useModal();
  const close = () => dialog.current?.close();
  return (
    <dialog
      ref={dialog}
      className={`${over.over} ${styles.page}`}
      aria-label={words('menu.shortcuts')}
      onClose={onClose}
      onClick={(event) => event.target === dialog.current && close()}
      onKeyDown={(event) => {
        event.stopPropagation();
        if (event.key === 'F1') close();
      }}
    >
      <header>
        <h2>{words('menu.shortcuts')}</h2>
        <button type="button" aria-label={words('find.close')} onClick={close}>
          <X size={16} aria-hidden />
        </button>
      </header>
      <div className={styles.columns}>
        <Section
          title={words('sight.keys.onMap')}
          lines={mapKeys.map(({ words: key, shortcuts }) => ({ name: look(`sight.keys.${key}`), shortcuts }))}
        />
        {menuNames.map((menu) => (
          <Section
            key={menu}
            title={look(`menu.${menu}`)}
            lines={allCommands
              .filter((command) => command.menu === menu && command.shortcut !== undefined)
              .map(({ id, label, shortcut = '' }) => ({
                name: look(`menu.${label}`),
                shortcuts: [shortcut, ...(secondKeys[id] ?? [])],
              }))}
          />
        ))}
      </div>
    </dialog>
  );
}

interface SectionProps {
  title: string;
  lines: readonly { name: string; shortcuts: readonly string[] }[];
}

function Section({ title, lines }: SectionProps) {
  return (
    <section>
      <h3>{title}</h3>
      <dl>
        {lines.map(({ name, shortcuts }) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>
              {shortcuts.map((shortcut) => (
                <Keys key={shortcut} of={shortcut} />
              ))}
            </dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
