import fc from 'fast-check';
import { Window } from 'happy-dom';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { readHtml } from '../../../renderer/clipboard/readHtml.ts';
import type { Pasted } from '../../../shared/clipboard/block.ts';
import { forAll } from '../../builders/forAll.ts';

const kept = { DOMParser: globalThis.DOMParser, Element: globalThis.Element };
beforeAll(() => {
  const { DOMParser, Element } = new Window();
  Object.assign(globalThis, { DOMParser, Element });
});
afterAll(() => void Object.assign(globalThis, kept));

const cellsOf = (pasted: Pasted | null): string[] =>
  pasted?.kind === 'block'
    ? pasted.block.cells.map(
        ({ row, column, across, down, texts }) => `${row},${column} ${across}×${down} ${texts.join('|')}`,
      )
    : [];

describe('copied web text', () => {
  test('of Google Sheets is a table, with lines and lists inside cells', () => {
    const pasted = readHtml(
      '<meta charset="utf-8"><google-sheets-html-origin><style>td{color:red}</style><table><colgroup><col></colgroup><tbody>' +
        '<tr><td></td><td>Before</td></tr><tr><td>Doing</td><td>packs<br>a bag</td></tr>' +
        '<tr><td>Pains</td><td><ul><li>cold</li><li>dark</li></ul></td></tr></tbody></table>',
    );

    expect(cellsOf(pasted)).toEqual([
      '0,1 1×1 Before',
      '1,0 1×1 Doing',
      '1,1 1×1 packs\na bag',
      '2,0 1×1 Pains',
      '2,1 1×1 cold|dark',
    ]);
  });

  test('with merged cells keeps their reach and puts the others where one sees them', () => {
    const pasted = readHtml(
      '<table><tr><td colspan="2">a</td><td rowspan="2">b</td></tr><tr><td>c</td><td>d</td></tr><tr><td>e</td><td>f</td><td>g</td></tr></table>',
    );

    expect(cellsOf(pasted)).toEqual([
      '0,0 2×1 a',
      '0,2 1×2 b',
      '1,0 1×1 c',
      '1,1 1×1 d',
      '2,0 1×1 e',
      '2,1 1×1 f',
      '2,2 1×1 g',
    ]);
  });

  test('with a cell merged across and down pushes whatever is beside and below it to the right', () => {
    const pasted = readHtml(
      '<table><tr><td>a</td><td colspan="2" rowspan="2">b</td><td>c</td></tr><tr><td>d</td><td>e</td></tr></table>',
    );

    expect(cellsOf(pasted)).toEqual(['0,0 1×1 a', '0,1 2×2 b', '0,3 1×1 c', '1,0 1×1 d', '1,3 1×1 e']);
  });

  test('of a list is one item each, nested ones too', () => {
    const pasted = readHtml(
      '<p>Pains</p><ul><li><p>Letter <b>late</b></p><ul><li>small print</li></ul></li><li>Phone<br>rings</li></ul>',
    );

    expect(pasted).toEqual({ kind: 'items', items: ['Pains', 'Letter late', 'small print', 'Phone\nrings'] });
  });

  test('of one link is its address and its words', () => {
    expect(readHtml('<a href="https://example.org/x">The <i>call</i> button</a>')).toEqual({
      kind: 'address',
      address: 'https://example.org/x',
      words: 'The call button',
    });
    expect(readHtml('<a href="javascript:alert(1)">The call button</a>')).toBeNull();
    expect(readHtml('See <a href="https://example.org/x">this</a>')).toBeNull();
  });

  test('of anything else says no more than its plain text', () => {
    expect(readHtml('<p>One sentence.</p>')).toBeNull();
    expect(readHtml('')).toBeNull();
  });

  test('takes words only: what runs or loads elsewhere is left out', () => {
    const pasted = readHtml(
      '<table><tr><td>a<script>alert(1)</script></td><td><img src=x onerror="alert(1)">b</td></tr></table>',
    );

    expect(cellsOf(pasted)).toEqual(['0,0 1×1 a', '0,1 1×1 b']);
  });

  test('that claims millions of merged cells is too much, and said to be', () => {
    const greedy = '<tr><td colspan="1000" rowspan="1000">x</td></tr>';

    expect(readHtml(`<table>${greedy.repeat(3)}</table>`)).toEqual({ kind: 'tooMuch' });
  });

  const word = fc.stringMatching(/^[a-z]{1,5}$/);
  forAll([fc.array(fc.array(word, { minLength: 2, maxLength: 4 }), { minLength: 1, maxLength: 4 })])(
    'loses no cell of a table',
    (rows) => {
      const html = `<table>${rows.map((row) => `<tr>${row.map((text) => `<td>${text}</td>`).join('')}</tr>`).join('')}</table>`;

      expect(cellsOf(readHtml(html))).toEqual(
        rows.flatMap((row, at) => row.map((text, column) => `${at},${column} 1×1 ${text}`)),
      );
    },
  );
});
