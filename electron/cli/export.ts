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
import { isSavingProblem } from '../files/fileProblem.ts';
import type { KeptMapStart } from '../files/keptMapStart.ts';
import { rowsIn } from '../files/mapData.ts';
import { openMap } from '../files/openMap.ts';
import { type ExportWords, readExportWords } from './exportWords.ts';
import { type ExitCode, exitCodes } from './outcome.ts';
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
  if (!read.ok)
    return complain(exitCodes.usage, read.problem, { isJson: words.includes('--json'), language: null }, tools);
  const folder = await mkdtemp(join(tmpdir(), 'senda-export-'));
  try {
    const exported = await exportFrom(folder, read.value, tools);
    if (!exported.ok) return complain(exported.problem.code, exported.problem.because, read.value, tools);
    report(exported.value, read.value, tools);
    return 0;
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

interface Refused {
  readonly kind: string;
  readonly code: ExitCode;
  readonly because: BridgeProblem;
}

const refuse = (code: ExitCode, because: BridgeProblem) => failed({ kind: because.kind, code, because });

async function exportFrom(folder: string, words: ExportWords, tools: ExportTools): Promise<Result<Exported, Refused>> {
  const opened = await openMap(resolve(words.map), folder);
  if (!opened.ok) return refuse(exitCodes.map, opened.problem);
  const journey = journeyFrom(opened.value.state);
  const overlay = sheetOverlay(journey, words);
  if (!overlay.ok) return refuse(exitCodes.failed, { ...overlay.problem });
  const job = await jobFor(words, tools, { journey, start: opened.value, overlay: overlay.value });
  if (!job.ok) return refuse(exitCodes.failed, job.problem);
  const { format, ratio } = words;
  const path = resolve(words.to);
  const signal = new AbortController().signal;
  const made = await exportMap(tools.printer, { job: job.value, format, ratio, path, signal });
  if (!made.ok) return refuse(isSavingProblem(made.problem) ? exitCodes.write : exitCodes.failed, made.problem);
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
  if (isJson) tools.write(`${JSON.stringify({ ok: true, ...exported, warnings: said }, null, 2)}\n`);
  else tools.write(`${t('print.written', { file: to })}\n`);
  if (!isJson) for (const { sentence } of said) tools.writeError(`${sentence}\n`);
}

/** One sentence; with `--json` as every command refuses. */
function complain(
  code: ExitCode,
  problem: BridgeProblem,
  { isJson, language }: Pick<ExportWords, 'isJson' | 'language'>,
  tools: ExportTools,
): number {
  const isSpanish = (language ?? tools.systemLanguage).toLowerCase().startsWith('es');
  const sentence = sentenceFor(problem, createWords(isSpanish ? 'es' : 'en').t);
  if (isJson) tools.write(`${JSON.stringify({ ok: false, code, problem, sentence }, null, 2)}\n`);
  else tools.writeError(`${sentence}\n`);
  return code;
}
