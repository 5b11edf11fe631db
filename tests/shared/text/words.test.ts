import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { en } from '../../../shared/text/en.ts';
import { es } from '../../../shared/text/es.ts';
import { createWords } from '../../../shared/text/words.ts';
import { filesUnder } from './sourceFiles.ts';

type Nested = { readonly [key: string]: string | Nested };

/** `overlay.figures.n_one` → the words themselves. */
function flat(words: Nested, before = ''): Map<string, string> {
  const found = new Map<string, string>();
  for (const [key, value] of Object.entries(words)) {
    const path = before === '' ? key : `${before}.${key}`;
    if (typeof value === 'string') found.set(path, value);
    else for (const [inner, text] of flat(value, path)) found.set(inner, text);
  }
  return found;
}

const english = flat(en);
const spanish = flat(es);
const plural = /_(one|many|other|zero|two|few)$/;
const withoutMany = (keys: Iterable<string>) => [...keys].filter((key) => !key.endsWith('_many')).sort();
const placeholders = (text: string) => [...text.matchAll(/\{\{\s*(\w+)/g)].map(([, name]) => name).sort();

describe('the words of the interface', () => {
  it('are the same keys in English and in Spanish', () => {
    expect(withoutMany(spanish.keys())).toEqual(withoutMany(english.keys()));
  });

  it('have a form for millions wherever Spanish counts', () => {
    const counted = [...spanish.keys()].filter((key) => key.endsWith('_other')).map((key) => key.slice(0, -6));

    expect(counted.length).toBeGreaterThan(0);
    expect(counted.filter((key) => !spanish.has(`${key}_many`) || !spanish.has(`${key}_one`))).toEqual([]);
  });

  it('fill in the same values in both languages', () => {
    const differing = [...english]
      .filter(([key, text]) => {
        const translated = spanish.get(key) ?? '';
        return JSON.stringify(placeholders(text)) !== JSON.stringify(placeholders(translated));
      })
      .map(([key]) => key);

    expect(differing).toEqual([]);
  });

  it('leave nothing empty', () => {
    const empty = [...english, ...spanish].filter(([, text]) => text.trim() === '').map(([key]) => key);

    expect(empty).toEqual([]);
  });

  it('write large numbers as the reader does', () => {
    const [inEnglish, inSpanish] = [createWords('en').t, createWords('es').t];

    expect(inEnglish('faces.answers', { count: 12345 })).toBe('12,345 answers');
    expect(inSpanish('faces.answers', { count: 12345 })).toBe('12.345 respuestas');
    expect(inEnglish('problems.survey-too-many-columns', { count: 20000, limit: 16384 })).toContain('20,000');
  });

  it('count in Spanish up to a million', () => {
    const { t } = createWords('es');

    expect(t('survey.rows', { count: 1, n: '1' })).toBe('1 fila');
    expect(t('survey.rows', { count: 12, n: '12' })).toBe('12 filas');
    expect(t('survey.rows', { count: 1_000_000, n: '1 millón' })).toBe('1 millón de filas');
  });
});

describe('the keys of the words', () => {
  const sources = ['electron', 'renderer', 'shared', 'scripts']
    .flatMap((folder) => filesUnder(folder, /\.(ts|tsx|mjs)$/))
    .filter((file) => !/shared\/text\/(en|es)\//.test(file))
    .map((file) => readFileSync(file, 'utf8'));
  const literals = new Set(sources.flatMap((text) => [...text.matchAll(/['"`]([\w.-]+)['"`]/g)].map(([, key]) => key)));
  /** `survey.kind.${kind}`: everything before the first gap. */
  const beginnings = sources
    .flatMap((text) => [...text.matchAll(/`([\w.-]+)\$\{/g)].map(([, start]) => start ?? ''))
    .filter((start) => start.includes('.'));

  it('are all used somewhere', () => {
    const unused = [...english.keys()]
      .map((key) => key.replace(plural, ''))
      .filter((key) => !literals.has(key) && !beginnings.some((start) => key.startsWith(start)));

    expect([...new Set(unused)]).toEqual([]);
  });
});
