import type { ElectronApplication } from '@playwright/test';

/** The next "save as" of the system is answered with this path; the one after it would open for real again. */
export async function answerSaveDialog(app: ElectronApplication, filePath: string | null): Promise<void> {
  await app.evaluate(({ dialog }, path) => {
    const real = dialog.showSaveDialog;
    dialog.showSaveDialog = (async () => {
      dialog.showSaveDialog = real;
      return { canceled: path === null, filePath: path ?? '' };
    }) as typeof real;
  }, filePath);
}

/** The next "open" of the system is answered with these paths; none means the person cancelled. */
export async function answerOpenDialog(app: ElectronApplication, filePaths: string[]): Promise<void> {
  await app.evaluate(({ dialog }, paths) => {
    const real = dialog.showOpenDialog;
    dialog.showOpenDialog = (async () => {
      dialog.showOpenDialog = real;
      return { canceled: paths.length === 0, filePaths: paths };
    }) as typeof real;
  }, filePaths);
}

/** The next question of the system is answered with this button. */
export async function answerMessageBox(app: ElectronApplication, button: number): Promise<void> {
  await app.evaluate(({ dialog }, response) => {
    const real = dialog.showMessageBox;
    dialog.showMessageBox = (async () => {
      dialog.showMessageBox = real;
      return { response, checkboxChecked: false };
    }) as typeof real;
  }, button);
}

/** Chooses an item of the application menu by its id, as a click on it does. */
export async function chooseMenuItem(app: ElectronApplication, id: string): Promise<void> {
  await app.evaluate(({ Menu }, itemId) => {
    const item = Menu.getApplicationMenu()?.getMenuItemById(itemId);
    if (!item) throw new Error(`There is no menu item "${itemId}"`);
    item.click();
  }, id);
}
