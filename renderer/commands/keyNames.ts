import type { Language } from '../../shared/text/language.ts';

const isMac = typeof navigator !== 'undefined' && navigator.userAgent.includes('Mac OS');

const spanish: Record<string, string> = {
  Shift: 'Mayús',
  Delete: 'Supr',
  Backspace: 'Retroceso',
  Enter: 'Intro',
  Plus: '+',
  Left: '←',
  Right: '→',
  Up: '↑',
  Down: '↓',
  Space: 'Espacio',
  Tab: 'Tab',
  PageUp: 'Re Pág',
  PageDown: 'Av Pág',
  Home: 'Inicio',
  End: 'Fin',
};
const english: Record<string, string> = {
  Plus: '+',
  Left: '←',
  Right: '→',
  Up: '↑',
  Down: '↓',
  PageUp: 'Page up',
  PageDown: 'Page down',
};
const mac: Record<string, string> = { CmdOrCtrl: '⌘', Shift: '⇧', Alt: '⌥', Ctrl: '⌃' };

/** A shortcut in Electron's notation as it stands on the keys of this computer: `Ctrl + Mayús + Z`. */
export function keysOf(shortcut: string, language: Language): string[] {
  const names = language === 'es' ? spanish : english;
  // A key may be the plus sign itself, which Electron calls Plus.
  return shortcut
    .split('+')
    .map((key) => (isMac ? mac[key] : undefined) ?? (key === 'CmdOrCtrl' ? 'Ctrl' : (names[key] ?? key)));
}

const named: Record<string, string> = {
  CmdOrCtrl: isMac ? 'Meta' : 'Control',
  Ctrl: 'Control',
  Left: 'ArrowLeft',
  Right: 'ArrowRight',
  Up: 'ArrowUp',
  Down: 'ArrowDown',
};

/** The same as screen readers are told of it: `Control+Shift+Z`. */
export const ariaKeys = (shortcut: string): string =>
  shortcut
    .split('+')
    .map((key) => named[key] ?? key)
    .join('+');
