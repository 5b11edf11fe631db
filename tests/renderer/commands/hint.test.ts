import { describe, expect, it } from 'vitest';
import { ariaKeys, keysOf } from '../../../renderer/commands/keyNames.ts';
import { isMiniMapOpen } from '../../../renderer/session/miniMap.ts';

describe('the key on a button', () => {
  it('stands as it is written on the keys of a Spanish keyboard', () => {
    expect(keysOf('CmdOrCtrl+Shift+Z', 'es').join(' ')).toBe('Ctrl Mayús Z');
  });

  it('is told to screen readers by the names of the web', () => {
    expect(ariaKeys('CmdOrCtrl+Shift+Z')).toBe('Control+Shift+Z');
    expect(ariaKeys('Shift+Alt+Right')).toBe('Shift+Alt+ArrowRight');
  });
});

describe('the small map', () => {
  const small = { innerWidth: 1000, innerHeight: 640 };
  const large = { innerWidth: 1600, innerHeight: 1000 };

  it('begins folded in a small window and open in a large one', () => {
    expect(isMiniMapOpen({ isMiniMapShown: null }, small, 0.1)).toBe(false);
    expect(isMiniMapOpen({ isMiniMapShown: null }, large, 0.1)).toBe(true);
  });

  it('begins folded where one sees most of the map', () => {
    expect(isMiniMapOpen({ isMiniMapShown: null }, large, 0.7)).toBe(false);
  });

  it('stays as a person left it, whatever the window', () => {
    expect(isMiniMapOpen({ isMiniMapShown: true }, small, 0.7)).toBe(true);
    expect(isMiniMapOpen({ isMiniMapShown: false }, large, 0.1)).toBe(false);
  });
});
