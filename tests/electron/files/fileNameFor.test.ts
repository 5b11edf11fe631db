import { describe, expect, test } from 'vitest';
import { fileNameFor } from '../../../electron/files/fileNameFor.ts';

describe('a title as the name of a file', () => {
  test('stays as it is where every system takes it', () => {
    expect(fileNameFor('¿Prótesis? No: «rodilla» 🦵')).toBe('¿Prótesis No «rodilla» 🦵');
    expect(fileNameFor('Console of Conny')).toBe('Console of Conny');
  });

  test('loses the signs that file systems refuse, and dots and spaces at its ends', () => {
    expect(fileNameFor(' ..A/B\\C:"D"<E>|F*\n\tG.. . ')).toBe('A B C D E F G');
    expect(fileNameFor('...')).toBe('');
  });

  test('is no device of Windows, in whatever letters and whatever follows', () => {
    const names = ['CON', 'nul', 'Aux.', 'prn.2024', 'COM1', 'lpt9 .x', 'com²', 'LPT0'].map(fileNameFor);

    expect(names).toEqual(['_CON', '_nul', '_Aux', '_prn.2024', '_COM1', '_lpt9 .x', '_com²', '_LPT0']);
  });

  test('is cut where it is long, at a whole sign and without a dot at the end', () => {
    expect(fileNameFor('x'.repeat(100))).toBe('x'.repeat(80));
    expect(fileNameFor(`${'x'.repeat(79)}🦵`)).toBe('x'.repeat(79));
    expect(fileNameFor(`${'x'.repeat(78)}. y`)).toBe('x'.repeat(78));
  });

  test('holds no half of a sign', () => {
    expect(() => encodeURIComponent(fileNameFor('a\ud83d b'))).not.toThrow();
  });
});
