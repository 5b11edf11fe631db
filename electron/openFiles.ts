import { type App, dialog } from 'electron';
import { sentenceFor } from '../shared/text/sentences.ts';
import { createWords } from '../shared/text/words.ts';
import { announce } from './bridge/announce.ts';
import type { HandedFiles } from './files/handedFiles.ts';
import { kindOfFile, readLaunch } from './launch.ts';
import type { Settings } from './settings.ts';
import type { Desk } from './windows/desk.ts';
import { loadPage } from './windows/mapWindow.ts';
import { isStartScreen } from './windows/openMaps.ts';

export interface OpeningNeeds {
  readonly desk: Desk;
  readonly handed: HandedFiles;
  readonly settings: Settings;
}

/** Files from the command line, the file manager or a second start: maps open, a survey goes to the window in front. */
export async function openFiles(paths: readonly string[], needs: OpeningNeeds): Promise<void> {
  for (const path of paths) {
    if (kindOfFile(path) === 'map') await openOne(path, needs);
    else await offerSurvey(path, needs);
  }
}

/**
 * Further files. macOS hands over the file that Senda was started with before the app is ready, and a second start may
 * come while the first is on its way: both are heard from the beginning and answered once Senda can.
 */
export function followFiles(events: Pick<App, 'on'>, needs: Promise<OpeningNeeds>): void {
  const open = async (files: readonly string[]) => {
    const ready = await needs;
    if (files.length > 0) await openFiles(files, ready);
    else showSomething(ready.desk);
  };
  events.on('second-instance', (_event, argv, folder) => void open(readLaunch(argv, folder).files));
  events.on('open-file', (event, path) => {
    event.preventDefault();
    void open([path]);
  });
  events.on('activate', () => void open([]));
}

function showSomething(desk: Desk): void {
  const front = desk.open.focused();
  if (front) front.window.focus();
  else void desk.showStart();
}

/** Opens a map that no page asked for, and says so when it cannot be opened. */
export async function openOne(
  path: string,
  { desk, settings }: Pick<OpeningNeeds, 'desk' | 'settings'>,
): Promise<void> {
  const empty = desk.open.all().find(isStartScreen) ?? null;
  const reply = await desk.showFile(path, empty);
  if (reply.ok) return empty?.map ? loadPage(empty.window) : undefined;
  const words = createWords(settings.language());
  dialog.showErrorBox(words.t('files.cannotOpen'), sentenceFor(reply.problem, words.t));
}

async function offerSurvey(path: string, { desk, handed }: OpeningNeeds): Promise<void> {
  const entry = desk.open.focused() ?? (await desk.showStart());
  announce(entry.window.webContents, 'survey.chosen', { token: handed.add(path).token });
}
