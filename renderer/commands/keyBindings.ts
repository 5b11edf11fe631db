import { allCommands } from '../../shared/commands/commands.ts';

/** Second keys for the same thing, where people's hands know both. */
const alsoBy: Record<string, readonly string[]> = {
  'edit.redo': ['$mod+KeyY'],
  'edit.delete': ['Backspace'],
  'view.fit': ['Shift+Digit1'],
  'view.zoomIn': ['$mod+Equal', '$mod+Shift+Equal', '$mod+NumpadAdd'],
  'view.zoomOut': ['$mod+NumpadSubtract'],
  'view.reset': ['$mod+Numpad0'],
};

const codes: Record<string, string> = { Plus: '+', '-': 'Minus', '0': 'Digit0', '1': 'Digit1' };

/** Electron's notation → that of the key listener: `CmdOrCtrl+Shift+Z` → `$mod+Shift+KeyZ`. */
export function keyOf(shortcut: string): string {
  const parts = shortcut.split('+');
  const key = parts.pop() ?? '';
  const modifiers = parts.map((part) => (part === 'CmdOrCtrl' ? '$mod' : part));
  const code = /^[A-Z]$/.test(key) ? `Key${key}` : (codes[key] ?? key);
  return [...modifiers, code].join('+');
}

/** All keys of all commands that the window hears: the system keeps those with a role. */
export const keyBindings: readonly { readonly key: string; readonly id: string }[] = allCommands
  .filter(({ role }) => role === undefined)
  .flatMap(({ id, shortcut }) =>
    [...(shortcut ? [keyOf(shortcut)] : []), ...(alsoBy[id] ?? [])].map((key) => ({ key, id })),
  );
