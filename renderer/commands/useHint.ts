import { useCallback } from 'react';
import { allCommands, type CommandId } from '../../shared/commands/commands.ts';
import { useWords } from '../session/words.ts';
import { ariaKeys, keysOf } from './keyNames.ts';

/** What a tool button says: its name to screen readers, and to the eye its name with the key that does the same. */
export interface Hint {
  readonly title: string;
  readonly 'aria-label': string;
  readonly 'aria-keyshortcuts'?: string;
}

/** By a command's id, or by a key in Electron's notation for what is no command. */
export type HintBy = { readonly command: CommandId } | { readonly key: string };

/** The one place for hints of buttons: "Undo  Ctrl Z", with the keys as this computer and language call them. */
export function useHint(): (name: string, by?: HintBy) => Hint {
  const { language } = useWords();
  return useCallback(
    (name, by) => {
      const shortcut = by && ('key' in by ? by.key : shortcutOf(by.command));
      if (!shortcut) return { title: name, 'aria-label': name };
      return {
        title: `${name}  ${keysOf(shortcut, language).join(' ')}`,
        'aria-label': name,
        'aria-keyshortcuts': ariaKeys(shortcut),
      };
    },
    [language],
  );
}

export const shortcutOf = (id: CommandId): string | undefined =>
  allCommands.find((command) => command.id === id)?.shortcut;
