import { parseKeybinding } from 'tinykeys';
import { describe, expect, it } from 'vitest';
import { keyBindings, keyOf } from '../../../renderer/commands/keyBindings.ts';
import { canRun, provideCommands, runCommand } from '../../../renderer/commands/registry.ts';
import { allCommands } from '../../../shared/commands/commands.ts';

describe('keys of commands', () => {
  it('are read from the list that the menu shows', () => {
    expect(keyOf('CmdOrCtrl+Shift+Z')).toBe('$mod+Shift+KeyZ');
    expect(keyOf('CmdOrCtrl+0')).toBe('$mod+Digit0');
    expect(keyOf('CmdOrCtrl+-')).toBe('$mod+-');
    expect(keyOf('Delete')).toBe('Delete');
  });

  it('belong to one command each', () => {
    const keys = keyBindings.map(({ key }) => parseKeybinding(key).flat(2).map(String).join('+'));

    expect(new Set(keys).size).toBe(keys.length);
  });

  it('leave the third signs of a Spanish keyboard alone, which Windows takes for Control and Alt', () => {
    const signs = /^\$mod\+Alt\+(Digit\d|KeyE|Backquote|Quote|BracketLeft|BracketRight|Backslash)$/;

    expect(keyBindings.filter(({ key }) => signs.test(key))).toEqual([]);
  });

  it('name commands that exist', () => {
    const known = new Set(allCommands.map(({ id }) => id));

    expect(keyBindings.filter(({ id }) => !known.has(id))).toEqual([]);
  });
});

describe('a command', () => {
  it('is done by the newest who can do it, and by nobody once they are gone', () => {
    const done: string[] = [];
    const stopMap = provideCommands({ 'view.fit': () => done.push('map') });
    const stopPage = provideCommands({ 'view.fit': () => done.push('page') });

    runCommand('view.fit');
    stopPage();
    runCommand('view.fit');
    stopMap();

    expect(done).toEqual(['page', 'map']);
    expect(canRun('view.fit')).toBe(false);
    expect(runCommand('view.fit')).toBe(false);
  });
});
