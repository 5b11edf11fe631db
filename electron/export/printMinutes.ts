import type { BridgeProblem, MinutesJob } from '../../shared/bridge/contract.ts';
import { toPoints } from '../../shared/layout/pages.ts';
import type { Result } from '../../shared/result.ts';
import { createWords } from '../../shared/text/words.ts';
import { finishPdf, getReadyToFinish } from './finishPdf.ts';
import type { Printer } from './printer.ts';
import { printPage } from './printPage.ts';

/** Sets the minutes on as many pages as they need. */
export const printMinutes = (
  printer: Printer,
  job: MinutesJob,
  signal: AbortSignal,
): Promise<Result<Uint8Array, BridgeProblem>> =>
  printer.print<Uint8Array>({
    job,
    isPicture: false,
    signal,
    async take(page, { width, height, pages = 1 }) {
      const printing = printPage(page, { width, height });
      getReadyToFinish();
      const size = { width: toPoints(width), height: toPoints(height) };
      return finishPdf(await printing, size, aboutOf(job), pages);
    },
  });

function aboutOf({ minutes, language, exportedAt }: MinutesJob) {
  const { t } = createWords(language);
  const title = `${minutes.title} – ${t('minutes.document')}`;
  return { title, author: '', subject: t('minutes.subject'), language, at: new Date(exportedAt) };
}
