import fc from 'fast-check';
import { expect, test } from 'vitest';
import { resizeStage } from '../../../shared/edits/stages.ts';
import { aboutMap } from '../../../shared/journey/journeyMap.ts';
import type { Hyphens } from '../../../shared/layout/hyphenate.ts';
import { layoutMap } from '../../../shared/layout/layoutMap.ts';
import { measureText } from '../../../shared/layout/measureText.ts';
import { textStyles } from '../../../shared/layout/textStyles.ts';
import { linesWidth, textOf, wrapAtMost, wrapText } from '../../../shared/layout/wrapText.ts';
import { aMap } from '../../builders/aMap.ts';

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

test('a word that is wider than its box is parted as its language parts it, with a hyphen that shows', () => {
  expect(wrapText('responsibilities', style, 60, 'en').lines).toEqual(['responsi-', 'bilities']);
  expect(wrapText('Otorrinolaringológicamente', style, 90, 'es').lines).toEqual([
    'Otorrinolarin-',
    'gológica-',
    'mente',
  ]);
  expect(wrapText('“Responsabilidades”.', style, 80, 'es').lines).toEqual(['“Responsa-', 'bilidades”.']);
});

test('a word of another language is parted where it can still be read', () => {
  const { lines } = wrapText('Donaudampfschifffahrtsgesellschaft', style, 110, 'other');

  expect(lines.length).toBeGreaterThan(1);
  for (const line of lines.slice(0, -1)) expect(line).toMatch(/-$/);
  // Each further line begins with a consonant and a vowel.
  for (const line of lines.slice(1)) expect(line).toMatch(/^[^aeiou][aeiou]/);
});

test('addresses, numbers and what is written without hyphens are cut as they are', () => {
  for (const text of [
    'https://example.org/a-very-long-way-to-a-file.html',
    '00491234567890123456789',
    '患者さんは夜に呼びました患者さんは夜に',
    'nobody.in.particular@example.org',
  ]) {
    const { lines } = wrapText(text, style, 70, 'en');

    expect(lines.length).toBeGreaterThan(1);
    expect(lines.join('')).toBe(text);
  }
});

test('words that fit stay whole, and what was parted is known as it was', () => {
  const parted = wrapText('All responsibilities', style, 60, 'en');

  expect(wrapText('Signs eleven forms, six ask the same', style, 120, 'en').lines).toEqual([
    'Signs eleven',
    'forms, six ask the',
    'same',
  ]);
  expect(parted.lines).toEqual(['All', 'responsi-', 'bilities']);
  expect(textOf(parted)).toBe('All responsibilities');
});

test('whatever the language, no line is wider than the box and no letter is lost or added but hyphens', () => {
  const anyWords = fc.oneof(anyText, fc.string({ unit: fc.constantFrom(...'abeghilnorstuñáé-’ '), maxLength: 60 }));
  fc.assert(
    fc.property(
      anyWords,
      fc.integer({ min: 40, max: 300 }),
      fc.constantFrom<Hyphens>('en', 'es', 'other'),
      (text, width, hyphens) => {
        const { lines } = wrapText(text, style, width, hyphens);

        for (const line of lines) expect(measureText(line, style)).toBeLessThanOrEqual(width + 1e-6);
        expect(withoutBlanks(lines.join('')).replaceAll('-', '')).toBe(withoutBlanks(text).replaceAll('-', ''));
        expect(withoutBlanks(textOf(wrapText(text, style, width, hyphens))).length).toBeLessThanOrEqual(
          withoutBlanks(lines.join('')).length,
        );
      },
    ),
  );
});

test('a card is parted in the language that its map is written in, and otherwise in the reader’s', () => {
  const text = 'internacionalización';
  const journey = aMap()
    .withStages('Before')
    .withLanes('note')
    .withCard(text)
    .with(resizeStage('stage1', 110))
    .journey();
  const linesIn = (tag: string, language: 'en' | 'es') =>
    layoutMap({ ...journey, map: { map: { ...aboutMap(journey), language: tag } } }, { language }).cards.get('card1')
      ?.text.lines;

  const spanish = linesIn('es', 'en');
  expect(spanish?.[0]).toMatch(/-$/);
  expect(spanish?.join('').replaceAll('-', '')).toBe(text);
  expect(linesIn('', 'es')).toEqual(spanish);
  expect(linesIn('en', 'es')).toEqual(linesIn('', 'en'));
});
