import { join } from 'node:path';
import { app, type BrowserWindow, dialog } from 'electron';
import type { Language } from '../../../shared/text/language.ts';
import { createWords } from '../../../shared/text/words.ts';

/** Where one's own copy of a workshop's map shall lie; null when the person changed their mind. */
export async function chooseCopyPlace(window: BrowserWindow | null, language: Language): Promise<string | null> {
  const { t } = createWords(language);
  const options = {
    title: t('visit.saveCopy'),
    defaultPath: join(app.getPath('documents'), `${t('visit.copyName')}.senda`),
    filters: [{ name: t('files.kind'), extensions: ['senda'] }],
  };
  const { canceled, filePath } = await (window
    ? dialog.showSaveDialog(window, options)
    : dialog.showSaveDialog(options));
  if (canceled || !filePath) return null;
  return /\.senda$/i.test(filePath) ? filePath : `${filePath}.senda`;
}
