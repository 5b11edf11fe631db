import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { writeCard } from '../../../shared/edits/cards.ts';
import { textDiff } from '../../../shared/text/textDiff.ts';
import { aMap } from '../../builders/aMap.ts';
import { runs } from '../../builders/runs.ts';

const loneHalf = /\p{Surrogate}/u;

describe('R3: within a text only the stretch that changed is written', () => {
  test.each([
    ['Bell', 'Bells', { at: 4, remove: 0, insert: 's' }],
    ['Bell', 'ell', { at: 0, remove: 1, insert: '' }],
    ['aaa', 'aaaa', { at: 3, remove: 0, insert: 'a' }],
    ['Ring the bell', 'Ring a bell', { at: 5, remove: 3, insert: 'a' }],
    ['', 'new', { at: 0, remove: 0, insert: 'new' }],
    ['same', 'same', { at: 4, remove: 0, insert: '' }],
    ['😀', '😁', { at: 0, remove: 2, insert: '😁' }],
    ['a😀b', 'a😁b', { at: 1, remove: 2, insert: '😁' }],
  ])('%s → %s', (before, after, diff) => {
    expect(textDiff(before, after)).toEqual(diff);
  });

  test('it leads from any text to any other, and never cuts an emoji in half', () => {
    const text = fc.string({ unit: fc.constantFrom('a', 'b', '😀', '😁', '🐀', 'é'), maxLength: 8 });

    fc.assert(
      fc.property(text, text, (before, after) => {
        const { at, remove, insert } = textDiff(before, after);

        expect(before.slice(0, at) + insert + before.slice(at + remove)).toBe(after);
        for (const part of [insert, before.slice(0, at), before.slice(at + remove)]) expect(part).not.toMatch(loneHalf);
      }),
    );
  });

  test('a card’s text survives any sequence of rewrites, emoji and all', () => {
    const text = fc.string({ unit: fc.constantFrom('a', '😀', '😁', '👩‍⚕️', '\n'), maxLength: 6 });

    fc.assert(
      fc.property(fc.array(text, { maxLength: 8 }), (texts) => {
        const live = aMap().withStages('Letter').withLanes('note').withCard('').live();

        for (const next of texts) {
          live.edit(writeCard('card1', next));
          expect(live.snapshot().cards['card1']?.text).toBe(next);
        }
      }),
      { numRuns: runs(60) },
    );
  });
});
