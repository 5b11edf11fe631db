import { dialog } from 'electron';
import type { Language } from '../../shared/bridge/contract.ts';
import { createWords } from '../../shared/text/words.ts';
import type { MapWindow } from './openMaps.ts';

let isQuitting = false;

/** From here on windows close without a question: drafts are kept and come back with the next start. */
export function noteQuitting(): void {
  isQuitting = true;
}

/** Asks what becomes of a map without a file; the window stays when the person thinks again. */
export function mayClose(entry: MapWindow, language: Language): boolean {
  if (isQuitting || !entry.map?.hasUnsaved()) return true;
  const { t } = createWords(language);
  const choice = dialog.showMessageBoxSync(entry.window, {
    type: 'question',
    message: t('files.closeDraft'),
    detail: t('files.closeDraftDetail'),
    buttons: [t('files.keepDraft'), t('files.discard'), t('files.cancel')],
    defaultId: 0,
    cancelId: 2,
    noLink: true,
  });
  if (choice === 1) {
    void entry.map.close('discard');
    entry.map = null;
  }
  return choice !== 2;
}
