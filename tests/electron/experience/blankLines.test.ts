import { describe, expect, it } from 'vitest';
import { blankLines } from '../../../electron/experience/blankLines.ts';
import { createWorkbench } from './workbench.ts';

const { put } = createWorkbench();
const way = { signal: new AbortController().signal };
const inPieces = 1024 * 1024;
const placesIn = (text: string, delimiter = ',', quote = '"') =>
  blankLines(put(text, 'blank.csv'), { delimiter, quote }, way);

describe('blank lines of a CSV', () => {
  it('are found wherever the pieces end in which a file is read', async () => {
    const wrong: number[] = [];
    for (let length = inPieces - 20; length < inPieces + 4; length += 1) {
      const long = 'y'.repeat(length);
      const found = await Promise.all([
        placesIn(`a,b\nx,${long}\n\nlast,1\n`),
        blankLines(put(`a,b\nx,"${long}""\n\nz"\n\nlast,1\n`, 'quoted.csv'), { delimiter: ',', quote: '"' }, way),
      ]);
      if (found.some(([place, ...more]) => place !== 2 || more.length > 0)) wrong.push(length);
    }

    expect(wrong).toEqual([]);
  });

  it('are told from gaps in a cell by what parts cells in this file, and by its quotation marks', async () => {
    expect(await placesIn("a¦b\nx¦'one\n\ntwo'\n\ny¦1\n", '¦', "'")).toEqual([2]);
    expect(await placesIn('a,b\n5" pipe,1\n\n6" pipe,2\n')).toEqual([2]);
    expect(await placesIn('a,b\nx,"never closed\n\ny,1\n', ',', '')).toEqual([2]);
    expect(await placesIn('a,b\r\nx,"said ""no""\r\n\r\ntwice"\r\n\r\n\r\ny,1\r\n')).toEqual([2, 3]);
  });
});
