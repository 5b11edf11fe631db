import { dialog } from 'electron';
import type { Language } from '../../shared/text/language.ts';
import { createWords } from '../../shared/text/words.ts';
import type { MapWindow } from './openMaps.ts';

let isQuitting = false;

/** From here on windows close without a question: drafts are kept and come back with the next start. */
export function noteQuitting(): void {
  isQuitting = true;
}

/** Whether closing the window would put words away that are in no file. */
export const mustAsk = ({ map }: MapWindow): boolean =>
  !isQuitting && map !== null && map.path() === null && map.hasUnsaved();

/** Asks what becomes of a map without a file. */
export async function askAboutDraft({ window }: MapWindow, language: Language): Promise<'keep' | 'discard' | 'stay'> {
  const { t } = createWords(language);
  const { response } = await dialog.showMessageBox(window, {
    type: 'question',
    message: t('files.closeDraft'),
    detail: t('files.closeDraftDetail'),
    buttons: [t('files.keepDraft'), t('files.discard'), t('files.cancel')],
    defaultId: 0,
    cancelId: 2,
    noLink: true,
  });
  return response === 0 ? 'keep' : response === 1 ? 'discard' : 'stay';
}
