import type { Entry } from 'yauzl';

/** So many cells take a few milliseconds. */
const cellsAtOnce = 4096;

const cellStart = '<c ';

/** How many cells the sheets of a workbook have, seen while they are unpacked; one on the seam of two pieces is none. */
export function createCellCount() {
  let cells = 0;
  return {
    counted: () => Math.max(1, cells),
    countIn({ fileName }: Entry, bytes: Buffer): void {
      // The order of calculation lists cells as well.
      if (!fileName.includes('worksheets/')) return;
      for (let at = bytes.indexOf(cellStart); at >= 0; at = bytes.indexOf(cellStart, at + 1)) cells++;
    },
  };
}

/**
 * The reader parses all sheets in one go and says nothing meanwhile, but it asks anew for each cell whether its text is to
 * be trimmed: so many times it asked, so many cells it has parsed.
 */
export function parsingOptions(onParsed: (cells: number) => void) {
  let parsed = 0;
  return {
    get trim() {
      if (++parsed % cellsAtOnce === 0) onParsed(parsed);
      return true;
    },
    // Without a way to read numbers the reader would take a copy of these options, and ask once.
    parseNumber(text: string): number {
      const number = Number(text);
      if (Number.isNaN(number)) throw new Error(`No number: ${text}`);
      return number;
    },
  };
}
