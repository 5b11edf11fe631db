import { dialog } from 'electron';
import type { Language } from '../../shared/text/language.ts';
import { createWords } from '../../shared/text/words.ts';
import type { Asker } from '../bridge/asker.ts';
import { surveyEndings } from '../launch.ts';

/** The system's dialog for a survey or a file of codes; null when the person changed their mind. */
export async function chooseSurvey(
  asker: Asker,
  language: Language,
  what: 'survey' | 'lookup',
): Promise<string | null> {
  const { t } = createWords(language);
  const options = {
    title: t(`cli.choose.${what}`),
    filters: [
      { name: t('cli.choose.kind'), extensions: surveyEndings.map((ending) => ending.slice(1)) },
      { name: t('cli.choose.all'), extensions: ['*'] },
    ],
    properties: ['openFile' as const],
  };
  const { canceled, filePaths } = await (asker.window
    ? dialog.showOpenDialog(asker.window.window, options)
    : dialog.showOpenDialog(options));
  return canceled ? null : (filePaths[0] ?? null);
}
