import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { joined, markdownOf, withMarks, withoutMarkedEdges } from '../../../shared/notes/markdownOf.ts';
import { noteAddress } from '../../../shared/notes/noteAddress.ts';
import {
  type Inline,
  type List,
  type ListItem,
  type Mark,
  type NoteDocument,
  type Paragraph,
  paragraph,
  type TextNode,
} from '../../../shared/notes/noteDocument.ts';
import { noteFrom } from '../../../shared/notes/noteFrom.ts';
import { runs } from '../../builders/runs.ts';
import { seed } from '../../builders/seed.ts';

const strong: Mark = { type: 'strong' };
const em: Mark = { type: 'em' };
const link: Mark = { type: 'link', attrs: { href: 'https://senda.example/a' } };
const note = (...content: (Paragraph | List)[]): NoteDocument => ({ type: 'doc', content });
const item = (text: string, ...lists: List[]): ListItem => ({
  type: 'list_item',
  content: [paragraph(text === '' ? [] : [withMarks(text, [])]), ...lists],
});

describe('a note as it is kept', () => {
  test('is Markdown that anybody can read', () => {
    const text = markdownOf(
      note(
        paragraph([
          withMarks('Rings ', []),
          withMarks('twice', [strong]),
          withMarks(', see ', []),
          withMarks('here', [link]),
        ]),
        {
          type: 'bullet_list',
          content: [item('Night', { type: 'ordered_list', content: [item('Call'), item('Wait')] })],
        },
        paragraph([withMarks('Never', [em]), { type: 'hard_break' }, withMarks('again.', [])]),
      ),
    );

    expect(text).toBe(
      'Rings **twice**, see [here](https://senda.example/a)\n\n- Night\n  1. Call\n  2. Wait\n\n*Never*\nagain.',
    );
  });

  test.each([
    '5 * 3 = 15',
    'a*b',
    '**',
    'snake_case',
    '[x]',
    '[x](javascript:alert(1))',
    'C:\\temp',
    '-1 degrees',
    '2.5',
  ])('leaves %s as it was typed', (typed) => {
    expect(noteFrom(typed)).toEqual(note(paragraph([withMarks(typed, [])])));
  });

  test('reads a list below a sentence, as people type it', () => {
    expect(noteFrom('Bring:\n- Card\n* Robe\n  blue')).toEqual(
      note(paragraph([withMarks('Bring:', [])]), {
        type: 'bullet_list',
        content: [
          item('Card'),
          {
            type: 'list_item',
            content: [paragraph([withMarks('Robe', []), { type: 'hard_break' }, withMarks('blue', [])])],
          },
        ],
      }),
    );
  });

  test('keeps empty paragraphs and empty lines, in which somebody may be writing', () => {
    for (const content of [
      note(paragraph([])),
      note(paragraph([]), paragraph([])),
      note(paragraph([withMarks('a', []), { type: 'hard_break' }, { type: 'hard_break' }, withMarks('b', [])])),
      note({ type: 'bullet_list', content: [item('a'), item('')] }, paragraph([])),
    ]) {
      expect(noteFrom(markdownOf(content))).toEqual(content);
    }
  });

  test('comes back as it was, whatever is written and marked in it', () => {
    fc.assert(
      fc.property(documents, (written) => {
        expect(noteFrom(markdownOf(written))).toEqual(written);
      }),
      { seed, numRuns: runs(500) },
    );
  });

  test('means the same when it is written again, whatever text somebody put there by hand', () => {
    const sign = fc.constantFrom(
      '*',
      '**',
      '[',
      ']',
      '(',
      ')',
      '\\',
      '- ',
      '1. ',
      '\n',
      '\n\n',
      '  ',
      ' ',
      'a',
      'ñ',
      '](https://a.example)',
    );
    fc.assert(
      fc.property(fc.array(sign, { maxLength: 24 }), (signs) => {
        const read = noteFrom(signs.join(''));
        const again = noteFrom(markdownOf(read));
        expect(noteFrom(markdownOf(again))).toEqual(again);
        expect(lettersIn(again)).toBe(lettersIn(read));
      }),
      { seed, numRuns: runs(500) },
    );
  });
});

describe('an address in a note', () => {
  test.each([
    ['https://senda.example/a b(c)', 'https://senda.example/a%20b%28c%29'],
    ['senda.example', 'https://senda.example/'],
    ['ana@senda.example', 'mailto:ana@senda.example'],
    ['HTTP://Senda.example', 'http://senda.example/'],
  ])('%s is %s', (typed, address) => {
    expect(noteAddress(typed)).toBe(address);
  });

  test.each([
    'javascript:alert(1)',
    'file:///etc/passwd',
    'smb://host/share',
    'data:text/html,x',
    'ms-word:x',
    '',
    'two words',
    'http://',
  ])('%s is none', (typed) => {
    expect(noteAddress(typed)).toBeNull();
  });
});

const letters = fc.string({
  unit: fc.constantFrom('a', 'b', ' ', '*', '\\', '[', ']', '(', ')', '-', '1', '.', 'ñ', '😀'),
  minLength: 1,
  maxLength: 6,
});
const pieces = fc.array(fc.tuple(letters, fc.subarray([link, strong, em])), { maxLength: 4 }).map((all): TextNode[] => {
  // Until nothing changes: a space that loses its marks may be the edge of another.
  let nodes = joined(all.map(([text, marks]) => withMarks(text, marks)));
  for (let next = joined(withoutMarkedEdges(nodes)); JSON.stringify(next) !== JSON.stringify(nodes); ) {
    nodes = next;
    next = joined(withoutMarkedEdges(nodes));
  }
  return nodes;
});
const lines = fc
  .array(pieces, { minLength: 1, maxLength: 3 })
  .map((all): Inline[] => all.flatMap((line, at): Inline[] => (at === 0 ? line : [{ type: 'hard_break' }, ...line])));
const text = lines.map(paragraph);
const listType = fc.constantFrom('bullet_list' as const, 'ordered_list' as const);
const lists = (depth: number): fc.Arbitrary<List> =>
  fc.record({ type: listType, content: fc.array(items(depth), { minLength: 1, maxLength: 3 }) });
const items = (depth: number): fc.Arbitrary<ListItem> =>
  fc
    .tuple(text, depth > 1 ? fc.constant([]) : fc.array(lists(depth + 1), { maxLength: 1 }))
    .map(([words, below]) => ({ type: 'list_item', content: [words, ...below] }));
const documents: fc.Arbitrary<NoteDocument> = fc
  .array(fc.oneof(text, lists(0)), { minLength: 1, maxLength: 4 })
  .map((content) => ({ type: 'doc', content }));

const lettersIn = (read: NoteDocument): string =>
  JSON.stringify(read)
    .replace(/"text":"((?:\\.|[^"\\])*)"|[^"]|"/g, (_all, words: string | undefined) => words ?? '')
    .replace(/\s/g, '');
