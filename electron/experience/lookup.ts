import { createReadStream } from 'node:fs';
import { says } from '../../shared/experience/columnMeanings.ts';
import type { Lookup } from '../../shared/journey/recipe.ts';
import { failed, ok } from '../../shared/result.ts';
import { recordsIn } from './csvText.ts';
import { openSurvey } from './openSurvey.ts';
import { decode } from './rewrite.ts';
import type { SurveyResult } from './surveyEngine.ts';

const mostBytes = 16 * 1024 * 1024;

/** Code → name from a second file such as `measures.csv`. It is small by nature, so it is read whole. */
export async function pairsOf(
  file: string,
  columns: { key: string; name: string } | null,
  codes: readonly string[],
): Promise<SurveyResult<Lookup>> {
  const opened = await openSurvey(file, null);
  if (!opened.ok) return opened;
  const { fileName, reading, columns: header, bytes } = opened.value;
  if (bytes > mostBytes) return failed({ kind: 'lookup-too-large', fileName });
  const text = decode(await wholeFile(file), reading.encoding);
  const records = recordsIn(text, reading.delimiter, reading.quote, Number.POSITIVE_INFINITY).records.slice(1);
  const keyAt = columns ? header.indexOf(columns.key) : columnWithCodes(records, header.length, codes);
  const nameAt = columns ? header.indexOf(columns.name) : nameColumn(header, records, keyAt);
  if (columns && (keyAt === -1 || nameAt === -1))
    return failed({ kind: 'survey-column-missing', column: keyAt === -1 ? columns.key : columns.name });
  if (keyAt === -1 || nameAt === -1) return failed({ kind: 'lookup-without-codes', fileName });
  const pairs = records.map((record) => [(record[keyAt] ?? '').trim(), (record[nameAt] ?? '').trim()] as const);
  const names = Object.fromEntries(pairs.filter(([key, name]) => key !== '' && name !== ''));
  return ok({ fileName, keyColumn: header[keyAt] ?? '', nameColumn: header[nameAt] ?? '', names });
}

async function wholeFile(file: string): Promise<Buffer> {
  const chunks: Buffer[] = [];
  for await (const chunk of createReadStream(file)) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks);
}

/** The column that knows most of the codes, at least half of them. */
function columnWithCodes(records: readonly string[][], width: number, codes: readonly string[]): number {
  const wanted = new Set(codes);
  let best = { at: -1, known: Math.max(1, wanted.size / 2) };
  for (let at = 0; at < width; at++) {
    const known = new Set(records.map((record) => (record[at] ?? '').trim()).filter((cell) => wanted.has(cell))).size;
    if (known >= best.known && (best.at === -1 || known > best.known)) best = { at, known };
  }
  return best.at;
}

/** The column whose words tell the codes apart, a telling header first. */
function nameColumn(header: readonly string[], records: readonly string[][], keyAt: number): number {
  const candidates = header.map((_, at) => at).filter((at) => at !== keyAt);
  const score = (at: number) => {
    const cells = records.map((record) => record[at] ?? '');
    const words = cells.filter((cell) => /\p{L}{3,}/u.test(cell)).length / Math.max(1, cells.length);
    const isCalledSo =
      /name|nombre|label|title|texto|description|descripci/i.test(header[at] ?? '') ||
      says(header[at] ?? '', 'touchpoint') > 0;
    return words * (new Set(cells).size / Math.max(1, cells.length)) + (isCalledSo ? 0.5 : 0);
  };
  return candidates.reduce((best, at) => (best === -1 || score(at) > score(best) ? at : best), -1);
}
