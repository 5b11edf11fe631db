import { extname } from 'node:path';
import { parseArgs } from 'node:util';
import { type OverlayMode, overlayModeSchema } from '../../shared/journey/overlayMode.ts';
import { type Paper, paperSchema } from '../../shared/layout/paper.ts';
import { failed, ok, type Result } from '../../shared/result.ts';
import { type Language, languageSchema } from '../../shared/text/language.ts';

/** What `senda export …` was asked for. */
export interface ExportWords {
  readonly map: string;
  readonly to: string;
  readonly format: 'pdf' | 'png';
  readonly paper: Paper;
  readonly ratio: number;
  /** Null: the map's own. */
  readonly language: Language | null;
  readonly metric: string | null;
  readonly where: Record<string, string>;
  readonly period: string | null;
  /** How the figures are drawn; null: as badges. */
  readonly mode: OverlayMode | null;
  /** What they are held against: a period, `before` or `first`. */
  readonly against: string | null;
  /** Figures of fewer answers stay out; null: none does. */
  readonly hideBelow: number | null;
  readonly isJson: boolean;
}

export type UsageProblem = { kind: 'cli-export-usage'; detail: string };

export const exportOptions = {
  to: { type: 'string' },
  paper: { type: 'string' },
  scale: { type: 'string' },
  lang: { type: 'string' },
  metric: { type: 'string' },
  where: { type: 'string', multiple: true },
  period: { type: 'string' },
  draw: { type: 'string' },
  against: { type: 'string' },
  'hide-below': { type: 'string' },
  json: { type: 'boolean' },
} as const;

/** Reads the words behind `export`; the first thing that is wrong is what a person hears. */
export function readExportWords(words: readonly string[]): Result<ExportWords, UsageProblem> {
  let read: ReturnType<typeof parse>;
  try {
    read = parse(words);
  } catch (error) {
    return wrong(error instanceof Error ? error.message : String(error));
  }
  const { values, positionals } = read;
  const [map, ...more] = positionals;
  if (map === undefined) return wrong('MAP');
  if (more.length > 0) return wrong(more.join(' '));
  const format = formatOf(values.to);
  if (values.to === undefined || format === null) return wrong('--to FILE.pdf|FILE.png');
  const paper = paperSchema.safeParse(values.paper ?? 'fit');
  if (!paper.success) return wrong(`--paper ${paperSchema.options.join('|')}`);
  const language = values.lang === undefined ? null : languageSchema.safeParse(values.lang);
  if (language && !language.success) return wrong('--lang en|es');
  const where = readWhere(values.where ?? []);
  if (!where) return wrong('--where COL=VALUE');
  const mode = values.draw === undefined ? null : overlayModeSchema.safeParse(values.draw);
  if (mode && !mode.success) return wrong(`--draw ${overlayModeSchema.options.join('|')}`);
  if (!['1', '2', '3'].includes(values.scale ?? '2')) return wrong('--scale 1|2|3');
  const hideBelow = readHideBelow(values['hide-below']);
  if (hideBelow === undefined) return wrong('--hide-below 2…1000');
  return ok({
    map,
    to: values.to,
    format,
    paper: paper.data,
    ratio: Number(values.scale ?? '2'),
    language: language?.data ?? null,
    metric: values.metric ?? null,
    where,
    period: values.period ?? null,
    mode: mode?.data ?? null,
    against: values.against ?? null,
    hideBelow,
    isJson: values.json ?? false,
  });
}

const parse = (words: readonly string[]) =>
  parseArgs({ args: [...words], options: exportOptions, allowPositionals: true });

const wrong = (detail: string) => failed<UsageProblem>({ kind: 'cli-export-usage', detail });

function formatOf(path: string | undefined): 'pdf' | 'png' | null {
  const ending = extname(path ?? '').toLowerCase();
  return ending === '.pdf' ? 'pdf' : ending === '.png' ? 'png' : null;
}

/** A script is given all figures unless it says otherwise; 0 and 1 say just that. Undefined is nonsense. */
function readHideBelow(given: string | undefined): number | null | undefined {
  const smallest = Number(given ?? 0);
  if (!Number.isInteger(smallest) || smallest < 0 || smallest > 1000 || given === '') return undefined;
  return smallest < 2 ? null : smallest;
}

function readWhere(conditions: readonly string[]): Record<string, string> | null {
  const pairs = conditions.map((condition) => {
    const at = condition.indexOf('=');
    return at < 1 ? null : ([condition.slice(0, at), condition.slice(at + 1)] as const);
  });
  return pairs.includes(null) ? null : Object.fromEntries(pairs.flatMap((pair) => (pair ? [pair] : [])));
}
