import fc from 'fast-check';
import { expect, test } from 'vitest';
import { typedTogether } from '../../../shared/edits/typedTogether.ts';
import { runs } from '../../builders/runs.ts';
import { seed } from '../../builders/seed.ts';

test('what two people type at once at different places is all there', () => {
  expect(typedTogether('Rings twice.', 'Rings twice, nobody comes.', 'At night: Rings twice.')).toBe(
    'At night: Rings twice, nobody comes.',
  );
  expect(typedTogether('ab', 'abc', 'Xab')).toBe('Xabc');
  expect(typedTogether('abc', 'ac', 'abcd')).toBe('acd');
});

test('whoever typed alone, their text holds', () => {
  expect(typedTogether('a', 'ab', 'a')).toBe('ab');
  expect(typedTogether('a', 'a', 'ac')).toBe('ac');
  expect(typedTogether('a', 'ab', 'ab')).toBe('ab');
});

test('no letter that somebody typed is lost, wherever both typed', () => {
  const base = fc.string({ unit: fc.constantFrom('m', 'n', ' '), maxLength: 12 });
  fc.assert(
    fc.property(base, fc.nat(12), fc.nat(12), (text, mineAt, theirsAt) => {
      const put = (at: number, words: string) => text.slice(0, at) + words + text.slice(at);
      const both = typedTogether(text, put(mineAt, 'XXX'), put(theirsAt, 'YY'));

      expect(both.replace(/[XY]/g, '')).toBe(text);
      expect(both.length).toBe(text.length + 5);
    }),
    { seed, numRuns: runs(500) },
  );
});
