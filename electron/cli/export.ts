import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, join, resolve } from 'node:path';
import type { BridgeProblem, OverlayChoice } from '../../shared/bridge/contract.ts';
import { aboutMap, type JourneyMap } from '../../shared/journey/journeyMap.ts';
import { journeyFrom } from '../../shared/live/stateOf.ts';
import { failed, ok, type Result } from '../../shared/result.ts';
import { sentenceFor } from '../../shared/text/sentences.ts';
import { createWords } from '../../shared/text/words.ts';
import type { SurveyEngine } from '../experience/surveyEngine.ts';
import { exportMap } from '../export/exportMap.ts';
import type { Printer } from '../export/printer.ts';
import { printJob } from '../export/printJob.ts';
import { baselineChoice, isHeld, sheetFigures } from '../export/sheetFigures.ts';
import type { KeptMapStart } from '../files/keptMapStart.ts';
import { rowsIn } from '../files/mapData.ts';
import { openMap } from '../files/openMap.ts';
import { type ExportWords, readExportWords } from './exportWords.ts';
import { sheetOverlay } from './sheetOverlay.ts';

/** What `senda export` is given to work with; both are made only for it. */
export interface ExportTools {
  readonly printer: Printer;
  readonly engine: Pick<SurveyEngine, 'query'>;
  /** The system's language, for a map that has none. */
  readonly systemLanguage: string;
  write(text: string): void;
  writeError(text: string): void;
}

export const exitCodes = { done: 0, failed: 1, usage: 2 } as const;

interface Exported {
  readonly file: string;
  readonly format: 'pdf' | 'png';
  readonly paper: string;
  readonly language: string;
  readonly overlay: OverlayChoice & { metric: string | null };
  readonly warnings: BridgeProblem[];
}

/** `senda export MAP --to FILE.pdf|.png …`: the app's own export, with no window to see. Gives the exit code. */
export async function exportFromCommandLine(words: readonly string[], tools: ExportTools): Promise<number> {
  const read = readExportWords(words);
  if (!read.ok) return complain(read.problem, words.includes('--json'), tools, exitCodes.usage);
  const folder = await mkdtemp(join(tmpdir(), 'senda-export-'));
  try {
    const exported = await exportFrom(folder, read.value, tools);
    if (!exported.ok) return complain(exported.problem, read.value.isJson, tools, exitCodes.failed);
    report(exported.value, read.value, tools);
    return exitCodes.done;
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

async function exportFrom(
  folder: string,
  words: ExportWords,
  tools: ExportTools,
): Promise<Result<Exported, BridgeProblem>> {
  const opened = await openMap(resolve(words.map), folder);
  if (!opened.ok) return opened;
  const journey = journeyFrom(opened.value.state);
  const overlay = sheetOverlay(journey, words);
  if (!overlay.ok) return failed({ ...overlay.problem });
  const job = await jobFor(words, tools, { journey, start: opened.value, overlay: overlay.value });
  if (!job.ok) return job;
  const { format, ratio } = words;
  const path = resolve(words.to);
  const signal = new AbortController().signal;
  const made = await exportMap(tools.printer, { job: job.value, format, ratio, path, signal });
  if (!made.ok) return made;
  const metric = overlay.value.metricId === null ? null : (journey.metrics[overlay.value.metricId]?.name ?? null);
  return ok({
    file: path,
    format,
    paper: words.paper,
    language: job.value.language,
    overlay: { ...overlay.value, metric },
    warnings: [...opened.value.warnings, ...made.value],
  });
}

async function jobFor(
  words: ExportWords,
  tools: ExportTools,
  map: { journey: JourneyMap; start: KeptMapStart; overlay: OverlayChoice },
) {
  const { journey, start, overlay } = map;
  const { pathOf } = rowsIn(start.folder);
  const figures = await sheetFigures(tools.engine, journey, overlay, pathOf);
  const baseline = baselineChoice(journey, overlay);
  const isAsked = Object.keys(overlay.segment).length > 0;
  const isEmpty = figures === null ? !isHeld(journey, overlay) : figures.length === 0;
  if (isAsked && isEmpty)
    return failed({
      kind: 'cli-no-figures',
      filter: Object.entries(overlay.segment)
        .map((pair) => pair.join('='))
        .join(', '),
    });
  return ok(
    await printJob({
      journey,
      folder: start.folder,
      fileName: basename(words.map),
      language: words.language ?? languageOf(journey, tools.systemLanguage),
      paper: words.paper,
      overlay,
      figures,
      before: baseline && (await sheetFigures(tools.engine, journey, baseline, pathOf)),
      hideBelow: words.hideBelow ?? undefined,
      at: new Date(),
    }),
  );
}

/** A sheet speaks the language of its map. */
const languageOf = (journey: JourneyMap, system: string) =>
  (aboutMap(journey).language || system).toLowerCase().startsWith('es') ? 'es' : 'en';

function report({ warnings, ...exported }: Exported, { isJson, to }: ExportWords, tools: ExportTools): void {
  const { t } = createWords(exported.language === 'es' ? 'es' : 'en');
  const said = warnings.map((warning) => ({ ...warning, sentence: sentenceFor(warning, t) }));
  if (isJson) tools.write(`${JSON.stringify({ ...exported, warnings: said }, null, 2)}\n`);
  else tools.write(`${t('print.written', { file: to })}\n`);
  if (!isJson) for (const { sentence } of said) tools.writeError(`${sentence}\n`);
}

/** One sentence, in the system's language; with `--json` the problem's tag as well. */
function complain(problem: BridgeProblem, isJson: boolean, tools: ExportTools, code: number): number {
  const { t } = createWords(tools.systemLanguage.toLowerCase().startsWith('es') ? 'es' : 'en');
  const sentence = sentenceFor(problem, t);
  if (isJson) tools.write(`${JSON.stringify({ problem: { ...problem, sentence } }, null, 2)}\n`);
  else tools.writeError(`${sentence}\n`);
  return code;
}
