import fc from 'fast-check';
import { expect, test } from 'vitest';
import { remembering } from '../../../renderer/session/words.ts';
import { en } from '../../../shared/text/en.ts';
import { createWords, type Words } from '../../../shared/text/words.ts';
import { forAll } from '../../builders/forAll.ts';

const keysIn = (texts: object, before = ''): string[] =>
  Object.entries(texts).flatMap(([name, text]) =>
    typeof text === 'string' ? [`${before}${name}`] : keysIn(text as object, `${before}${name}.`),
  );
const keys = keysIn(en).map((key) => key.replace(/_(one|other|many)$/, ''));
const gapsIn = (sentence: string) => [...sentence.matchAll(/\{\{(\w+)/g)].map(([, name]) => name ?? '');

type Ask = (key: string, values?: object) => string;
const spoken = (language: 'en' | 'es') => {
  const words = createWords(language).t;
  return { plain: words as unknown as Ask, remembered: remembering(words as Words) as unknown as Ask };
};
const languages = { en: spoken('en'), es: spoken('es') };

forAll([fc.constantFrom('en' as const, 'es' as const), fc.constantFrom(...keys), fc.string(), fc.nat(2_000_000)], {
  numRuns: 3000,
})('what is remembered of a sentence says the same as looking it up', (language, key, text, count) => {
  const { plain, remembered } = languages[language];
  const gaps = gapsIn(plain(key, { skipInterpolation: true, count }));
  const values = Object.fromEntries(gaps.map((name, at) => [name, at % 2 === 0 ? text : count]));
  const asked = gaps.includes('count') ? { ...values, count } : values;

  const once = remembered(key, asked);

  expect(once).toBe(plain(key, asked));
  expect(remembered(key, asked)).toBe(once);
});

test('a sentence that was asked for with one name is filled with the next', () => {
  const { remembered } = languages.es;

  const [first, second] = ['Carta', 'Operación'].map((name) => remembered('canvas.stage', { name }));

  expect(first).toContain('Carta');
  expect(second).toContain('Operación');
});
