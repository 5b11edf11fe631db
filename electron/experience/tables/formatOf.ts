import type { Reading } from '../../../shared/journey/recipe.ts';

export type Format = NonNullable<Reading['format']>;

/** What a file is by its first bytes; its name is not asked, as names lie. */
export function formatOf(head: Buffer): Format {
  if (head.subarray(0, 4).toString('latin1') === 'PAR1') return 'parquet';
  if (head.subarray(0, 4).toString('hex') === '504b0304' && head.includes('xl/')) return 'xlsx';
  return looksLikeJson(head) ? 'json' : 'csv';
}

/** A header may well begin with a bracket; what follows it in JSON does not stand in a CSV. */
function looksLikeJson(head: Buffer): boolean {
  const isWide = (head[0] === 0xff && head[1] === 0xfe) || head[1] === 0;
  const text = head
    .subarray(0, 4096)
    .toString(isWide ? 'utf16le' : 'utf8')
    .replace(/^\ufeff/, '');
  return /^\s*(\[\s*(\[|\{|\]|$)|\{\s*("(?:[^"\\]|\\.)*"\s*:|\}))/.test(text);
}
