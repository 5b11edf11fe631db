import { access } from 'node:fs/promises';
import { basename } from 'node:path';
import { pathToFileURL } from 'node:url';
import { type BrowserWindow, dialog, shell } from 'electron';
import { ok } from '../../shared/result.ts';
import type { Language } from '../../shared/text/language.ts';
import { createWords } from '../../shared/text/words.ts';
import type { AnswersTo } from '../bridge/answer.ts';
import type { Asker } from '../bridge/asker.ts';
import { openLink } from './openLink.ts';

/** Requests about files and pages that cards point to. */
export const linkAnswers = (language: () => Language): AnswersTo<Asker, 'link.open' | 'link.chooseFile'> => ({
  'link.open': ({ window }, { address }) =>
    openLink(address, {
      openOutside: (url) => shell.openExternal(url),
      mayShow: (path) => mayShow(path, window?.window ?? null, language()),
      isThere: async (path) => {
        try {
          await access(path);
          return true;
        } catch {
          // Not there, which is the answer.
          return false;
        }
      },
      showInFolder: (path) => shell.showItemInFolder(path),
    }),
  async 'link.chooseFile'({ window }) {
    const { t } = createWords(language());
    const options = { title: t('files.chooseLinked'), properties: ['openFile' as const] };
    const { canceled, filePaths } = await (window
      ? dialog.showOpenDialog(window.window, options)
      : dialog.showOpenDialog(options));
    const [path] = filePaths;
    if (canceled || path === undefined) return ok(null);
    return ok({ address: pathToFileURL(path).href, name: basename(path) });
  },
});

async function mayShow(path: string, window: BrowserWindow | null, language: Language): Promise<boolean> {
  const { t } = createWords(language);
  const options = {
    type: 'question' as const,
    message: t('files.showLinked'),
    detail: path,
    buttons: [t('files.showInFolder'), t('files.cancel')],
    defaultId: 0,
    cancelId: 1,
  };
  const { response } = await (window ? dialog.showMessageBox(window, options) : dialog.showMessageBox(options));
  return response === 0;
}
