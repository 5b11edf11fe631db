import { describe, expect, it } from 'vitest';
import { isCommand, isPlain } from '../../../renderer/session/typesOn.ts';

const pressed = (key: string, held: { ctrlKey?: boolean; altKey?: boolean; hasAltGraph?: boolean }) => ({
  key,
  ctrlKey: held.ctrlKey ?? false,
  altKey: held.altKey ?? false,
  metaKey: false,
  getModifierState: () => held.hasAltGraph ?? false,
});

describe('AltGr', () => {
  it.each(['@', '#', '|', '€', '\\', '~'])('gives %s, also where it arrives as Control and Alt', (key) => {
    for (const event of [
      pressed(key, { hasAltGraph: true }),
      pressed(key, { ctrlKey: true, altKey: true, hasAltGraph: true }),
      pressed(key, { ctrlKey: true, altKey: true }),
    ]) {
      expect(isPlain(event)).toBe(true);
      expect(isCommand(event)).toBe(false);
    }
  });

  it('is not meant where a command is held with Control and Alt', () => {
    for (const key of ['s', 'L', '1', 'Enter', 'ArrowLeft'])
      expect(isCommand(pressed(key, { ctrlKey: true, altKey: true }))).toBe(true);
  });
});
