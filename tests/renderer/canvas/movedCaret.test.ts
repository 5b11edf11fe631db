import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { movedCaret } from '../../../renderer/canvas/typing/movedCaret.ts';

describe('the caret while a colleague writes in the same card', () => {
  it.each([
    ['what comes before it pushes it on', 'the desk', 'at the desk', 4, 7],
    ['what goes before it draws it back', 'at the desk', 'the desk', 7, 4],
    ['what comes behind it leaves it', 'the desk', 'the desk at night', 3, 3],
    ['letters that go around it take it to their place', 'abcdef', 'af', 3, 1],
    ['a text that is replaced takes it to the beginning', 'old', 'new', 2, 0],
  ])('%s', (_, before, after, caret, expected) => {
    expect(movedCaret(before, after, caret)).toBe(expected);
  });

  it('it never leaves the text, and stays where nothing changed', () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), fc.nat(), (before, after, nat) => {
        const caret = nat % (before.length + 1);
        const moved = movedCaret(before, after, caret);

        expect(moved).toBeGreaterThanOrEqual(0);
        expect(moved).toBeLessThanOrEqual(after.length);
        expect(movedCaret(before, before, caret)).toBe(caret);
      }),
    );
  });
});
