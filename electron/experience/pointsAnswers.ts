import { writeFile } from 'node:fs/promises';
import { basename } from 'node:path';
import { dialog } from 'electron';
import { measurePoints } from '../../shared/experience/measurePoints.ts';
import { aboutMap } from '../../shared/journey/journeyMap.ts';
import { failed, ok } from '../../shared/result.ts';
import type { Language } from '../../shared/text/language.ts';
import { createWords } from '../../shared/text/words.ts';
import type { AnswersTo } from '../bridge/answer.ts';
import { type Asker, mapOf } from '../bridge/asker.ts';
import { fiveCounts } from '../export/fiveCounts.ts';
import { fileNameFor } from '../files/fileNameFor.ts';
import { savingProblem } from '../files/fileProblem.ts';
import type { SurveyEngine } from './surveyEngine.ts';

/** Saves the figures as TheyDo's metrics where a person says. */
export const pointsAnswers = (
  language: () => Language,
  engine: Pick<SurveyEngine, 'query'>,
): AnswersTo<Asker, 'map.savePoints'> => ({
  async 'map.savePoints'(asker) {
    const map = mapOf(asker);
    if (!map) return failed({ kind: 'no-map' });
    const { t } = createWords(language());
    const journey = map.live.snapshot();
    const name = fileNameFor(aboutMap(journey).title) || t('files.untitled');
    const options = {
      title: t('menu.exportPoints'),
      defaultPath: `${name}.metrics.json`,
      filters: [{ name: 'JSON', extensions: ['json'] }],
    };
    const window = asker.window?.window;
    const chosen = await (window ? dialog.showSaveDialog(window, options) : dialog.showSaveDialog(options));
    if (chosen.canceled || !chosen.filePath) return ok({ fileName: null });
    try {
      const five = await fiveCounts(engine, journey, map.rows.pathOf);
      await writeFile(chosen.filePath, `${JSON.stringify(measurePoints(journey, five), null, 2)}\n`);
      return ok({ fileName: basename(chosen.filePath) });
    } catch (error) {
      return failed({ kind: savingProblem(error).kind });
    }
  },
});
