import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { cardsOfCell, itemsOf, printCards } from '../../../shared/clipboard/lists.ts';
import { blockOfRows, readText } from '../../../shared/clipboard/readText.ts';
import { parseTsv, printTsv } from '../../../shared/clipboard/tsv.ts';
import { forAll } from '../../builders/forAll.ts';

const cell = fc.oneof(
  fc.string({ unit: 'grapheme', maxLength: 12 }),
  fc.string({ unit: fc.constantFrom('"', '\t', '\n', 'a', ' '), maxLength: 6 }),
);
const rows = fc
  .tuple(fc.integer({ min: 1, max: 6 }), fc.integer({ min: 2, max: 6 }))
  .chain(([height, width]) =>
    fc.array(fc.array(cell, { minLength: width, maxLength: width }), { minLength: height, maxLength: height }),
  )
  .filter((all) => all.at(-1)?.some((text) => text !== '') ?? false);

describe('a table on the clipboard', () => {
  forAll([rows])('comes back as it was written, whatever stands in its cells', (all) => {
    expect(parseTsv(printTsv(all))).toEqual(all);
  });

  forAll([rows])('loses no cell that says something', (all) => {
    const block = blockOfRows(parseTsv(printTsv(all)));

    const expected = all.flatMap((row, rowAt) =>
      row.flatMap((text, column) => (text.trim() === '' ? [] : [`${rowAt} ${column} ${cardsOfCell(text).join('|')}`])),
    );
    expect(block.cells.map(({ row, column, texts }) => `${row} ${column} ${texts.join('|')}`)).toEqual(expected);
  });

  test('of Excel, with a line end behind its last row and lines inside a cell, has its rows and cells', () => {
    const pasted = readText('Stage\tDoing\r\nBefore\t"packs a bag\nasks her ""sister"""\r\n');

    expect(pasted).toMatchObject({ kind: 'block', block: { rows: 2, columns: 2 } });
    expect(pasted.kind === 'block' && pasted.block.cells.at(-1)).toMatchObject({
      row: 1,
      column: 1,
      texts: ['packs a bag\nasks her "sister"'],
    });
  });

  test.each([
    ['in every cell', '• Letter\t- Phone\n* Ward\t– Home'],
    ['in some', 'Letter\t• Phone\n- Ward\tHome'],
    ['in its first column alone', '- Letter\tPhone\n- Ward\tHome'],
    ['in lists inside its cells', '"• Letter\n• Phone"\tWard\n\t"* Home"'],
  ])('leaves bullets behind, %s', (_, text) => {
    const pasted = readText(text);

    expect(pasted.kind).toBe('block');
    const texts = pasted.kind === 'block' ? pasted.block.cells.flatMap((cell) => cell.texts) : [];
    expect(texts).toEqual(['Letter', 'Phone', 'Ward', 'Home']);
  });

  test('makes a card of each item of a cell, with the lines that go on below it', () => {
    expect(cardsOfCell('• Calls the ward\ntwice\n• Waits')).toEqual(['Calls the ward\ntwice', 'Waits']);
    expect(cardsOfCell('- 5 %\nof all')).toEqual(['- 5 %\nof all']);
  });

  test.each(['-5', '- 5 %', '– 1,5', '- € 20', '-able', '*very* late', '-', '2. floor', '+ 3', 'one\n- two'])(
    'keeps what is no bullet in a cell: %j',
    (text) => {
      expect(cardsOfCell(text)).toEqual([text]);
    },
  );

  test('whose tabs only indent its items is a list', () => {
    for (const text of ['•\tLetter\n\t◦\tlate', '1.\tLetter\n2.\tPhone\tin the evening'])
      expect(readText(text).kind).toBe('items');
  });

  test('keeps a quotation mark that is an ordinary sign', () => {
    expect(parseTsv('"Hi" she said\t5" nail\t"open')).toEqual([['"Hi" she said', '5" nail', '"open']]);
  });
});

describe('a copied text', () => {
  test('is one card when it is one sentence, whatever it begins with', () => {
    for (const text of ['Where do I wait?', '- not a list', '2023. A bad year.', 'a) not yet'])
      expect(readText(`  ${text}\n`)).toMatchObject({ kind: 'items' });
    expect(readText('2023. A bad year.')).toEqual({ kind: 'items', items: ['2023. A bad year.'] });
    expect(readText('- 5 degrees')).toEqual({ kind: 'items', items: ['- 5 degrees'] });
    expect(readText('Where do I wait?')).toEqual({ kind: 'items', items: ['Where do I wait?'] });
  });

  test('is one card for each item of a list, nested ones too', () => {
    const list =
      '• Letter\n\t◦ comes late\n\t◦ in small print\n• Phone\n  rings for ever\n1. Ward\n- [ ] Ask the night shift';

    expect(readText(list)).toEqual({
      kind: 'items',
      items: ['Letter', 'comes late', 'in small print', 'Phone\nrings for ever', 'Ward', 'Ask the night shift'],
    });
  });

  test('is one card for each of several lines, and empty lines are none', () => {
    expect(readText('Letter\n\nPhone\r\nWard\n')).toEqual({ kind: 'items', items: ['Letter', 'Phone', 'Ward'] });
  });

  test('is an address when it is nothing else', () => {
    expect(readText(' https://example.org/a?b=c#d \n')).toEqual({
      kind: 'address',
      address: 'https://example.org/a?b=c#d',
      words: '',
    });
    expect(readText('www.example.org')).toMatchObject({ address: 'https://www.example.org' });
    for (const text of ['see https://example.org', 'javascript:alert(1)', 'file:///etc/passwd', 'https://nothing'])
      expect(readText(text).kind).toBe('items');
  });

  test('of blanks alone is nothing', () => {
    for (const text of ['', ' \n\t\n', '\u0000']) expect(readText(text)).toEqual({ kind: 'nothing' });
  });

  forAll([fc.string({ unit: 'binary' })])('never breaks, whatever it is', (text) => {
    expect(['nothing', 'address', 'items', 'block']).toContain(readText(text).kind);
  });
});

describe('several cards in one cell of a spreadsheet', () => {
  forAll([
    fc.array(
      fc
        .string({ unit: fc.constantFrom('a', 'b', ' ', '.', '•'), minLength: 1, maxLength: 8 })
        .map((text) => `x${text}`.trim()),
      { minLength: 2, maxLength: 5 },
    ),
  ])('are found again as so many cards', (texts) => {
    expect(cardsOfCell(printCards(texts))).toEqual(texts);
  });

  test('are a list there, and one card is plain', () => {
    expect(printCards(['One', 'Two\nlines'])).toBe('• One\n• Two lines');
    expect(printCards(['One'])).toBe('One');
    expect(itemsOf(printCards(['One', 'Two']))).toEqual(['One', 'Two']);
  });
});
