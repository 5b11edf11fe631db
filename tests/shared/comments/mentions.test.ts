import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { mentionAsked, mentionedIn, piecesOf, withMention } from '../../../shared/comments/mentions.ts';
import { hueOfName, initialsOf, peopleIn } from '../../../shared/comments/people.ts';
import { writeComment } from '../../../shared/edits/comments.ts';
import { aMap } from '../../builders/aMap.ts';
import { seed } from '../../builders/seed.ts';

const people = ['Ana', 'Ana Ruiz', 'José Peña', 'Li'];

describe('a mention', () => {
  test.each([
    ['@Ana look', ['Ana']],
    ['@Ana Ruiz, look', ['Ana Ruiz']],
    ['@ana ruiz and @JOSE PENA!', ['Ana Ruiz', 'José Peña']],
    ['@Analysis', []],
    ['me@Ana', []],
    ['(@Li)', ['Li']],
    ['@Nobody', []],
    ['@Ana @Ana', ['Ana']],
    ['@', []],
  ])('R26: in "%s" names %j', (text, names) => {
    expect(mentionedIn({ text }, people)).toEqual(names);
  });

  it('leaves every sign of the text where it was', () => {
    const words = fc.array(fc.constantFrom('@', 'Ana', ' ', 'Ruiz', 'José Peña', 'x', '\n', '😀', '@Li', '.'));
    fc.assert(
      fc.property(words, (parts) => {
        const text = parts.join('');

        expect(
          piecesOf(text, people)
            .map((piece) => piece.text)
            .join(''),
        ).toBe(text);
      }),
      { seed },
    );
  });

  test.each([
    ['Ask @An', 7, { from: 4, name: 'An' }],
    ['Ask @Ana Ru', 11, { from: 4, name: 'Ana Ru' }],
    ['@', 1, { from: 0, name: '' }],
    ['Ask @An', 3, null],
    ['mail a@b', 8, null],
    ['@ ana', 5, null],
    ['@Ana\nand', 8, null],
  ])('is asked for in "%s" at %i', (text, caret, asked) => {
    expect(mentionAsked(text, caret)).toEqual(asked);
  });

  it('is completed where it was begun, with one space behind it', () => {
    expect(withMention('Ask @An now', { from: 4, name: 'An' }, 'Ana Ruiz')).toEqual({
      text: 'Ask @Ana Ruiz now',
      caret: 14,
    });
    expect(withMention('@', { from: 0, name: '' }, 'Li')).toEqual({ text: '@Li ', caret: 4 });
  });
});

describe('people', () => {
  it('R26: are those who signed, each once however they write themselves; personas are none', () => {
    const { comments } = aMap()
      .withPersona('Rosa Medina')
      .with(
        ...['Ben', 'ana ruiz', 'Ana Ruiz', ''].map((author) =>
          writeComment('persona1', { author, text: 'x', writtenAt: '2026-01-01T00:00:00Z' }),
        ),
      )
      .journey();

    expect(peopleIn(comments, ['Ana Ruiz', ' '])).toEqual(['Ana Ruiz', 'Ben']);
  });

  it('have a colour and initials of their own', () => {
    expect(hueOfName('Ana Ruiz')).toBe(hueOfName('ana  ruiz'));
    expect(new Set(['Marta', 'Jorge', 'Ana', 'Lars', 'Imke', 'Noor'].map(hueOfName)).size).toBeGreaterThan(2);
    expect(['Ana Ruiz', 'ana', 'Ana María Ruiz', '😀 x', ''].map(initialsOf)).toEqual(['AR', 'A', 'AR', '😀X', '']);
  });
});
