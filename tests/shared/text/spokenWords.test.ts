import { readFileSync } from 'node:fs';
import { relative } from 'node:path';
import { describe, expect, it } from 'vitest';
import { en } from '../../../shared/text/en.ts';
import { filesUnder } from './sourceFiles.ts';

const components = filesUnder('renderer', /\.tsx$/);

/** Words between tags, or in an attribute that is read aloud or shown; code and lone signs are none. */
const literalTexts = [
  />\s*([A-Za-zÁ-ú][^<>{}=;()]*[A-Za-zÁ-ú.!?])\s*<\//g,
  /(?:aria-label|title|placeholder|alt|label)="([^"]*[A-Za-z]{2}[^"]*)"/g,
];

describe('everything a person reads', () => {
  it('comes from shared/text and not out of a component', () => {
    const found = components.flatMap((file) => {
      const text = readFileSync(file, 'utf8');
      return literalTexts
        .flatMap((pattern) => [...text.matchAll(pattern)])
        .map(([, words]) => `${relative(process.cwd(), file)}: ${words}`);
    });

    expect(found).toEqual([]);
  });
});

/** Somebody closed a dialog: there is nothing to say about it. */
const silent = new Set(['cancelled']);

describe('a problem', () => {
  it('has a sentence, whatever its kind', () => {
    const sentences: Record<string, string> = en.problems;
    const kinds = filesUnder('electron', /\.ts$/)
      .concat(filesUnder('shared', /\.ts$/))
      .flatMap((file) => {
        const text = readFileSync(file, 'utf8');
        return [...text.matchAll(/(?:failed|refuse)\(\s*(?:\{\s*kind:\s*)?'([\w-]+)'/g)].map(([, kind]) => kind ?? '');
      });

    expect(kinds.length).toBeGreaterThan(10);
    expect([...new Set(kinds)].filter((kind) => !silent.has(kind) && !(kind in sentences)).sort()).toEqual([]);
  });
});
