import { basename } from 'node:path';
import type { Argument, BridgeProblem, MinutesJob } from '../../shared/bridge/contract.ts';
import { failed, ok, type Result } from '../../shared/result.ts';
import { dayText } from '../../shared/text/days.ts';
import type { Language } from '../../shared/text/language.ts';
import { createWords } from '../../shared/text/words.ts';
import { minutesAsMarkdown } from '../../shared/workshop/minutesMarkdown.ts';
import type { AnswersTo } from '../bridge/answer.ts';
import type { Asker } from '../bridge/asker.ts';
import { fileNameFor } from '../files/fileNameFor.ts';
import { chooseExport } from './chooseExport.ts';
import type { Printer } from './printer.ts';
import { printMinutes } from './printMinutes.ts';
import { whileWindowStands } from './whileWindowStands.ts';
import { writeExport } from './writeExport.ts';

export interface MinutesNeeds {
  readonly printer: Printer;
  language(): Language;
}

type Wish = Argument<'minutes.save'>;

/** The minutes of a workshop as a file, where a person says. */
export const minutesAnswers = ({ printer, language }: MinutesNeeds): AnswersTo<Asker, 'minutes.save'> => ({
  async 'minutes.save'({ window: asking }, { format, minutes }) {
    const window = asking?.window;
    if (!window || !asking.map) return failed({ kind: 'no-map' });
    const { t } = createWords(language());
    const name = fileNameFor(
      t('minutes.fileName', { title: minutes.title, day: dayText(new Date(minutes.startedAt)) }),
    );
    const path = await chooseExport(window, { title: t('minutes.save'), name, ending: format });
    if (path === null) return failed({ kind: 'cancelled' });
    const job: MinutesJob = {
      minutes,
      language: language(),
      fileName: name,
      exportedAt: new Date().toISOString(),
    };
    const made = await whileWindowStands(window, (signal) => make(printer, format, job, signal));
    if (!made.ok) return made;
    const written = await writeExport(path, made.value);
    return written.ok ? ok({ fileName: basename(path) }) : written;
  },
});

async function make(
  printer: Printer,
  format: Wish['format'],
  job: MinutesJob,
  signal: AbortSignal,
): Promise<Result<Uint8Array, BridgeProblem>> {
  if (format === 'pdf') return printMinutes(printer, job, signal);
  return ok(Buffer.from(minutesAsMarkdown(job.minutes, createWords(job.language).t, job.language)));
}
