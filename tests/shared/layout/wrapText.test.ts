import fc from 'fast-check';
import { expect, test } from 'vitest';
import { measureText } from '../../../shared/layout/measureText.ts';
import { textStyles } from '../../../shared/layout/textStyles.ts';
import { linesWidth, wrapAtMost, wrapText } from '../../../shared/layout/wrapText.ts';

const style = textStyles.cardText;
const anyText = fc.oneof(
  fc.lorem({ maxCount: 30 }),
  fc.string({ maxLength: 80 }),
  fc.string({ unit: 'grapheme', maxLength: 40 }),
);
const withoutBlanks = (text: string): string => text.replace(/\s/gu, '');

test('no letter is lost and none is added, only blanks at a break', () => {
  fc.assert(
    fc.property(anyText, fc.integer({ min: 40, max: 300 }), (text, width) => {
      expect(withoutBlanks(wrapText(text, style, width).lines.join(''))).toBe(withoutBlanks(text));
    }),
  );
});

test('no line is wider than the box', () => {
  fc.assert(
    fc.property(anyText, fc.integer({ min: 40, max: 300 }), (text, width) => {
      for (const line of wrapText(text, style, width).lines)
        expect(measureText(line, style)).toBeLessThanOrEqual(width + 1e-6);
    }),
  );
});

test('words that fit stay whole', () => {
  const { lines } = wrapText('Signs eleven forms, six ask the same', style, 120);

  expect(lines).toEqual(['Signs eleven', 'forms, six ask the', 'same']);
});

test('a break that somebody typed is kept, an empty line too', () => {
  expect(wrapText('one\n\ntwo', style, 200).lines).toEqual(['one', '', 'two']);
});

test('a word wider than the box breaks inside, but never inside one sign', () => {
  const family = '👨‍👩‍👧';

  const { lines } = wrapText(family.repeat(6), style, 50);

  expect(lines.length).toBeGreaterThan(1);
  for (const line of lines) expect(line.length % family.length).toBe(0);
});

test('a label that must be short ends in an ellipsis and still fits', () => {
  const short = wrapAtMost('A nurse explains everything twice and draws it on paper', style, 120, 2);

  expect(short.lines).toHaveLength(2);
  expect(short.lines[1]).toMatch(/…$/);
  expect(linesWidth(short, style)).toBeLessThanOrEqual(120);
});

test('heavier letters are wider, and a pair that overhangs stands closer', () => {
  expect(measureText('Touchpoint', textStyles.cardTitle)).toBeGreaterThan(measureText('Touchpoint', style));
  expect(measureText('AV', style)).toBeLessThan(measureText('A', style) + measureText('V', style));
});

test('a word that must break leaves no letter alone on its last line', () => {
  for (let width = 60; width < 150; width += 1) {
    const { lines } = wrapText('Otorrinolaringológicamente', style, width);

    expect(lines.length).toBeGreaterThan(1);
    expect(lines.at(-1)?.length).toBeGreaterThanOrEqual(4);
    expect(lines.join('')).toBe('Otorrinolaringológicamente');
  }
});
