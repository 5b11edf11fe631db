import { join } from 'node:path';
import { app, type BrowserWindow, dialog } from 'electron';

export interface ExportPlace {
  readonly title: string;
  /** Of the file, without its ending. */
  readonly name: string;
  readonly ending: string;
}

/** Where a file that leaves Senda shall go; null when the person changed their mind. */
export async function chooseExport(
  window: BrowserWindow,
  { title, name, ending }: ExportPlace,
): Promise<string | null> {
  const { canceled, filePath } = await dialog.showSaveDialog(window, {
    title,
    defaultPath: join(app.getPath('documents'), `${name}.${ending}`),
    filters: [{ name: ending.toUpperCase(), extensions: [ending] }],
  });
  if (canceled || !filePath) return null;
  return filePath.toLowerCase().endsWith(`.${ending}`) ? filePath : `${filePath}.${ending}`;
}
