import type { BridgeProblem, PrintJob } from '../../shared/bridge/contract.ts';
import { aboutMap } from '../../shared/journey/journeyMap.ts';
import { pageWarnings, toPoints } from '../../shared/layout/pages.ts';
import { ok, type Result } from '../../shared/result.ts';
import { createWords } from '../../shared/text/words.ts';
import { capturePng } from './capturePng.ts';
import { finishPdf, getReadyToFinish, type PdfAbout } from './finishPdf.ts';
import type { DrawnSheet, Printer, PrintWork } from './printer.ts';
import { printPage } from './printPage.ts';
import { writeExport } from './writeExport.ts';

export interface MapExport {
  readonly job: PrintJob;
  readonly format: 'pdf' | 'png';
  /** Picture pixels to a CSS pixel; PNG only. */
  readonly ratio: number;
  readonly path: string;
  readonly signal: AbortSignal;
}

interface Made {
  readonly bytes: Uint8Array;
  readonly warnings: BridgeProblem[];
}

/** Draws the map on one sheet, makes the file, checks it, and only then puts it in its place. */
export async function exportMap(printer: Printer, wish: MapExport): Promise<Result<BridgeProblem[], BridgeProblem>> {
  const take = wish.format === 'pdf' ? takePdf(wish.job) : takePng(wish);
  const made = await printer.print({ ...wish, isPicture: wish.format === 'png', take });
  if (!made.ok) return made;
  const written = await writeExport(wish.path, made.value.bytes);
  return written.ok ? ok([...made.value.warnings, ...hiddenIn(wish.job)]) : written;
}

/** Who hands a sheet on must know that it does not show all they see. */
const hiddenIn = ({ hidden }: PrintJob): BridgeProblem[] =>
  hidden && hidden.few + hidden.others > 0
    ? [{ kind: 'export-few-hidden', ...hidden, count: hidden.few + hidden.others }]
    : [];

const takePdf =
  (job: PrintJob): PrintWork<Made>['take'] =>
  async (page, sheet) => {
    const printing = printPage(page, sheet);
    getReadyToFinish();
    const printed = await printing;
    const size = { width: toPoints(sheet.width), height: toPoints(sheet.height) };
    const finished = await finishPdf(printed, size, aboutOf(job));
    return finished.ok ? ok({ bytes: finished.value, warnings: warningsOf(job, sheet) }) : finished;
  };

const takePng =
  ({ job, ratio }: MapExport): PrintWork<Made>['take'] =>
  async (page, sheet) => {
    const { png, plan } = await capturePng(page, sheet, ratio);
    const warnings: BridgeProblem[] = sheet.warnings.map((kind) => ({ kind }));
    if (plan.ratio < ratio * 0.999)
      warnings.push({ kind: 'export-picture-smaller', asked: ratio, given: Math.round(plan.ratio * 100) / 100 });
    return ok({ bytes: png, warnings: job.paper === 'fit' ? warnings : [...warnings, ...printed(job, sheet)] });
  };

const printed = (job: PrintJob, sheet: DrawnSheet): BridgeProblem[] =>
  pageWarnings(job.paper, sheet.scale).map((warning) => ({ ...warning }));

const warningsOf = (job: PrintJob, sheet: DrawnSheet): BridgeProblem[] => [
  ...sheet.warnings.map((kind) => ({ kind })),
  ...printed(job, sheet),
];

function aboutOf({ journey, language, exportedAt }: PrintJob): PdfAbout {
  const { title, owner, scenario, language: written } = aboutMap(journey);
  const { t } = createWords(language);
  return {
    title: title || t('print.untitled'),
    author: owner,
    subject: [t('print.subject'), scenario].filter(Boolean).join(': '),
    language: written || language,
    at: new Date(exportedAt),
  };
}
