import { expect, test } from 'vitest';
import { layoutMap } from '../../../shared/layout/layoutMap.ts';
import { quoted, quotesIn } from '../../../shared/layout/quoted.ts';
import { aMap } from '../../builders/aMap.ts';

const written = (language: string) => {
  const journey = aMap()
    .withStages('Night')
    .withLanes('quote')
    .withCard('Llamé.', { kind: 'quote', stageId: 'stage1', laneId: 'lane1' })
    .journey();
  const about = Object.values(journey.map)[0];
  if (!about) throw new Error('A map says something about itself');
  return { ...journey, map: { map: { ...about, language } } };
};

const quoteOn = (language: string, reader: 'en' | 'es') => {
  const [card] = layoutMap(written(language), { language: reader }).cards.values();
  return card?.text.lines;
};

test('a quote wears the marks of the language its map is written in', () => {
  expect(quoteOn('es-ES', 'en')).toEqual(['«Llamé.»']);
  expect(quoteOn('en', 'es')).toEqual(['“Llamé.”']);
});

test('a map that does not say its language follows its reader, at once when that changes', () => {
  const journey = written('');
  const lines = (language: 'en' | 'es') => [...layoutMap(journey, { language }).cards.values()][0]?.text.lines;

  expect([lines('es'), lines('en')]).toEqual([['«Llamé.»'], ['“Llamé.”']]);
});

test('estonian is not spanish', () => {
  expect(quotesIn(written('est'), 'es')).toBe('en');
});

test.each(['«Ya»', '“Ya”', '"Ya"', '‘Ya’', '„Ya“'])('%s keeps the marks its writer gave it', (text) => {
  expect(quoted(text, 'es')).toBe(text);
});

test('silence is not quoted', () => {
  expect(quoted('  ', 'en')).toBe('');
});
