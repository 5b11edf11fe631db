import { tmpdir } from 'node:os';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { withCleanComments } from '../../../electron/experience/cleanComments.ts';
import { openDuck, text } from '../../../electron/experience/duck.ts';
import { masks } from '../../../shared/experience/personal.ts';

const parts = [
  ...[
    'Mr',
    'Ms ',
    'Dr. ',
    'Sr ',
    'Mrs. ',
    'Sra ',
    'Srta. ',
    'Don ',
    'Doña ',
    'Dña. ',
    'Miss ',
    'ME LLAMO ',
    'my name is ',
    'soy ',
    'Ana',
    'Gil',
  ],
  ...[
    '+',
    '00',
    '34',
    '612',
    '12345678',
    '1',
    '9',
    ' ',
    '-',
    '.',
    '(',
    ')',
    'ES91',
    'X1234567',
    'L',
    'ABCD',
    '078-05-1120',
  ],
  ...['a.b', '@', 'c.es', '<br>', '<b class="x">', '</p>', '<', '>', '&amp;', '&lt;', '&nbsp;', '&', ', ', 'ñ', '\n'],
];

async function asked(comments: readonly string[], sqlOf: (rows: string) => string): Promise<unknown[]> {
  const duck = await openDuck({ memoryLimit: '500MB', threads: 2, temporaryFolder: tmpdir() }, [], 'as they come');
  try {
    return (await duck.rows(sqlOf(`(SELECT unnest([${comments.map(text).join(', ')}]) AS c0)`))).flat();
  } finally {
    duck.close();
  }
}

const cleaned = (comments: readonly string[], personal: 'mask' | 'keep') =>
  asked(comments, (rows) => `SELECT c0 FROM ${withCleanComments(rows, 'c0', { personal })}`);

/** Every pattern on every comment, whatever a hint says. */
const everyPattern = masks
  .flatMap(({ patterns }) => patterns)
  .reduce((from, [pattern, mask]) => `regexp_replace(${from}, ${text(pattern)}, ${text(mask)}, 'g')`, 'c0');

describe('a comment', () => {
  it('is masked as if every pattern had been looked for in it', async () => {
    const words = fc.array(fc.constantFrom(...parts), { minLength: 1, maxLength: 12 }).map((some) => some.join(''));
    const comments = fc.sample(words, 20_000);
    const plain = (await cleaned(comments, 'keep')).map(String);

    const wanted = await asked(plain, (rows) => `SELECT ${everyPattern} FROM ${rows}`);
    const found = await cleaned(comments, 'mask');

    expect(wanted.filter((comment, at) => comment !== plain[at]).length).toBeGreaterThan(1000);
    expect(
      comments.flatMap((comment, at) => (found[at] === wanted[at] ? [] : [[comment, found[at], wanted[at]]])),
    ).toEqual([]);
  });

  it('loses its markup and keeps its words', async () => {
    const written = ['<p class="a">Too<br/>slow &amp; dear</p>', 'less &lt; more', 'a < b and c > d', 'plain', ''];

    expect(await cleaned(written, 'keep')).toEqual(['Too slow & dear ', 'less < more', 'a < b and c > d', 'plain', '']);
  });
});
