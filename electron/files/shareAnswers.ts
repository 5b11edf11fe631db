import { basename } from 'node:path';
import { dialog } from 'electron';
import { aboutMap } from '../../shared/journey/journeyMap.ts';
import { failed, ok } from '../../shared/result.ts';
import { withoutCustomers } from '../../shared/share/withoutCustomers.ts';
import type { Language } from '../../shared/text/language.ts';
import { createWords } from '../../shared/text/words.ts';
import type { AnswersTo } from '../bridge/answer.ts';
import { type Asker, mapOf } from '../bridge/asker.ts';
import { fileNameFor } from './fileNameFor.ts';
import { isSameFile } from './sameFile.ts';
import { writeCopy } from './shareCopy.ts';

/** The copy without customers: first what it would hold, then the copy itself, where a person says. */
export const shareAnswers = (language: () => Language): AnswersTo<Asker, 'map.share'> => ({
  async 'map.share'(asker, { smallest, taken, isOnlyLook }) {
    const map = mapOf(asker);
    if (!map) return failed({ kind: 'no-map' });
    const { journey, account } = withoutCustomers(map.live.snapshot(), smallest, taken);
    if (isOnlyLook) return ok({ account, fileName: null });
    const path = await choosePlaceForCopy(asker, aboutMap(journey).title, language());
    if (path === null) return ok({ account, fileName: null });
    if (await isSameFile(path, map.path() ?? '')) return failed({ kind: 'share-over-itself' });
    const written = await writeCopy(journey, map.folder, path);
    return written.ok ? ok({ account, fileName: basename(path) }) : failed({ kind: written.problem.kind });
  },
});

async function choosePlaceForCopy({ window }: Asker, title: string, language: Language): Promise<string | null> {
  const { t } = createWords(language);
  const name = fileNameFor(title) || t('files.untitled');
  const options = {
    title: t('survey.share.title'),
    defaultPath: `${name} – ${t('survey.share.suffix')}.senda`,
    filters: [{ name: t('files.kind'), extensions: ['senda'] }],
  };
  const { canceled, filePath } = await (window
    ? dialog.showSaveDialog(window.window, options)
    : dialog.showSaveDialog(options));
  if (canceled || !filePath) return null;
  return /\.senda$/i.test(filePath) ? filePath : `${filePath}.senda`;
}
