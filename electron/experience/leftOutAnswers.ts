import { writeFile } from 'node:fs/promises';
import { basename } from 'node:path';
import { dialog } from 'electron';
import { failed, ok } from '../../shared/result.ts';
import type { Language } from '../../shared/text/language.ts';
import { createWords, type Words } from '../../shared/text/words.ts';
import type { AnswersTo } from '../bridge/answer.ts';
import { type Asker, mapOf } from '../bridge/asker.ts';
import { fileNameFor } from '../files/fileNameFor.ts';
import { savingProblem } from '../files/fileProblem.ts';
import { leftOutCsv } from './leftOutCsv.ts';

/** Saves the account of a source where a person says. */
export const leftOutAnswers = (language: () => Language): AnswersTo<Asker, 'survey.saveLeftOut'> => ({
  async 'survey.saveLeftOut'(asker, { sourceId }) {
    const source = mapOf(asker)?.live.snapshot().sources[sourceId];
    if (!source) return failed({ kind: 'no-map' });
    const words = createWords(language()).t as Words;
    const options = {
      title: words('survey.sources.download'),
      defaultPath: `${fileNameFor(source.name.replace(/\.[^.]*$/, ''))} – ${words('survey.sources.csv.reason')}.csv`,
      filters: [{ name: 'CSV', extensions: ['csv'] }],
    };
    const window = asker.window?.window;
    const { canceled, filePath } = await (window
      ? dialog.showSaveDialog(window, options)
      : dialog.showSaveDialog(options));
    if (canceled || !filePath) return ok({ fileName: null });
    try {
      await writeFile(filePath, leftOutCsv(source, words));
      return ok({ fileName: basename(filePath) });
    } catch (error) {
      return failed({ kind: savingProblem(error).kind });
    }
  },
});
