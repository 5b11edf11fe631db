import { basename, join } from 'node:path';
import { app, type BrowserWindow, dialog, type OpenDialogOptions, type SaveDialogOptions } from 'electron';
import { aboutMap } from '../../shared/journey/journeyMap.ts';
import type { Language } from '../../shared/text/language.ts';
import { createWords } from '../../shared/text/words.ts';
import { fileNameFor } from './fileNameFor.ts';
import type { KeptMap } from './keptMap.ts';

/** The system's dialog; null when the person changed their mind. */
export async function chooseFile(window: BrowserWindow | null, language: Language): Promise<string | null> {
  const { t } = createWords(language);
  const options: OpenDialogOptions = {
    title: t('files.open'),
    filters: [{ name: t('files.kind'), extensions: ['senda'] }],
    properties: ['openFile'],
  };
  const { canceled, filePaths } = await (window
    ? dialog.showOpenDialog(window, options)
    : dialog.showOpenDialog(options));
  return canceled ? null : (filePaths[0] ?? null);
}

export async function choosePlace(
  window: BrowserWindow | null,
  map: KeptMap,
  language: Language,
): Promise<string | null> {
  const { t } = createWords(language);
  const options: SaveDialogOptions = {
    title: t('files.saveAs'),
    defaultPath:
      map.path() ??
      join(
        app.getPath('documents'),
        `${fileNameFor(aboutMap(map.live.snapshot()).title) || t('files.untitled')}.senda`,
      ),
    filters: [{ name: t('files.kind'), extensions: ['senda'] }],
  };
  const { canceled, filePath } = await (window
    ? dialog.showSaveDialog(window, options)
    : dialog.showSaveDialog(options));
  return canceled || !filePath ? null : withEnding(filePath);
}

const withEnding = (path: string): string => (/\.senda$/i.test(basename(path)) ? path : `${path}.senda`);
