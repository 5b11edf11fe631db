import { Bold, Italic, Link, List, ListOrdered, type LucideIcon } from 'lucide-react';
import type { Command } from 'prosemirror-state';
import type { RefObject } from 'react';
import { useHint } from '../commands/useHint.ts';
import { useWords } from '../session/words.ts';
import controls from '../ui/controls.module.css';
import type { NoteEditor } from './createNoteEditor.ts';
import styles from './note.module.css';
import { type NoteLook, turnList, turnMark } from './noteCommands.ts';

interface Tool {
  readonly name: 'strong' | 'em' | 'bullets' | 'numbers';
  readonly Icon: LucideIcon;
  readonly shortcut: string;
  readonly command: Command;
  isOn(look: NoteLook): boolean;
}

const tools: readonly Tool[] = [
  { name: 'strong', Icon: Bold, shortcut: 'CmdOrCtrl+B', command: turnMark('strong'), isOn: ({ strong }) => strong },
  { name: 'em', Icon: Italic, shortcut: 'CmdOrCtrl+I', command: turnMark('em'), isOn: ({ em }) => em },
  {
    name: 'bullets',
    Icon: List,
    shortcut: 'CmdOrCtrl+Shift+8',
    command: turnList('bullet_list'),
    isOn: ({ list }) => list === 'bullet_list',
  },
  {
    name: 'numbers',
    Icon: ListOrdered,
    shortcut: 'CmdOrCtrl+Shift+7',
    command: turnList('ordered_list'),
    isOn: ({ list }) => list === 'ordered_list',
  },
];

interface Props {
  look: NoteLook;
  editor: RefObject<NoteEditor | null>;
  onLink(): void;
}

/** What can be done with the words that are selected, each with its key. The field keeps the keyboard. */
export function NoteTools({ look, editor, onLink }: Props) {
  const { words } = useWords();
  const hint = useHint();
  return (
    <div className={styles.tools} role="toolbar" aria-label={words('details.note.tools')}>
      {tools.map(({ name, Icon, shortcut, command, isOn }) => (
        <button
          key={name}
          type="button"
          className={controls.square}
          {...hint(words(`details.note.${name}`), { key: shortcut })}
          aria-pressed={isOn(look)}
          onPointerDown={(event) => event.preventDefault()}
          onClick={() => {
            const view = editor.current?.view;
            if (!view) return;
            command(view.state, view.dispatch);
            view.focus();
          }}
        >
          <Icon size={14} aria-hidden />
        </button>
      ))}
      <button
        type="button"
        className={controls.square}
        {...hint(words('details.note.link'), { key: 'CmdOrCtrl+K' })}
        aria-pressed={look.link !== null}
        onPointerDown={(event) => event.preventDefault()}
        onClick={onLink}
      >
        <Link size={14} aria-hidden />
      </button>
    </div>
  );
}
