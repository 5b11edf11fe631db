import { allCommands } from '../../shared/commands/commands.ts';

/** Second keys for the same thing, where people's hands know both; in Electron's notation. */
export const secondKeys: Readonly<Record<string, readonly string[]>> = {
  'edit.redo': ['CmdOrCtrl+Y'],
  'edit.delete': ['Backspace'],
  'view.fit': ['Shift+1'],
};

/** Further keys that lie on the same sign on other keyboards, and need not be told. */
const alsoBy: Readonly<Record<string, readonly string[]>> = {
  'view.zoomIn': ['$mod+Equal', '$mod+Shift+Equal', '$mod+NumpadAdd'],
  'view.zoomOut': ['$mod+NumpadSubtract'],
  'view.reset': ['$mod+Numpad0'],
};

/** Plus and minus by their sign: they lie elsewhere on a Spanish keyboard. */
const codes: Readonly<Record<string, string>> = { Plus: '+', '-': '-', '.': 'Period' };

/** Electron's notation → that of the key listener: `CmdOrCtrl+Shift+Z` → `$mod+Shift+KeyZ`. */
export function keyOf(shortcut: string): string {
  const parts = shortcut.split('+');
  const key = parts.pop() ?? '';
  const modifiers = parts.map((part) => (part === 'CmdOrCtrl' ? '$mod' : part));
  return [...modifiers, codeOf(key)].join('+');
}

function codeOf(key: string): string {
  if (/^[A-Z]$/.test(key)) return `Key${key}`;
  return /^\d$/.test(key) ? `Digit${key}` : (codes[key] ?? key);
}

/** All keys of all commands that the window hears: the system keeps those with a role. */
export const keyBindings: readonly { readonly key: string; readonly id: string }[] = allCommands
  .filter(({ role }) => role === undefined)
  .flatMap(({ id, shortcut }) => {
    const told = [...(shortcut ? [shortcut] : []), ...(secondKeys[id] ?? [])].map(keyOf);
    return [...told, ...(alsoBy[id] ?? [])].map((key) => ({ key, id }));
  });
