import { type IpcMainInvokeEvent, ipcMain } from 'electron';
import type { RequestName } from '../../shared/bridge/contract.ts';
import { failed } from '../../shared/result.ts';
import type { HandedFiles } from '../files/handedFiles.ts';
import { appOrigin } from '../security/appScheme.ts';
import { type AnswersTo, createAnswer, isOurs } from './answer.ts';
import type { Asker } from './asker.ts';
import { takeFile } from './takeFile.ts';

export interface Listening {
  readonly answers: Partial<AnswersTo<Asker, RequestName>>;
  readonly handed: HandedFiles;
  askerOf(page: IpcMainInvokeEvent['sender']): Asker | null;
  log(text: string): void;
}

/** The only place that hears pages: two channels, one for requests and one for dropped files. */
export function listen({ answers, handed, askerOf, log }: Listening): void {
  const answer = createAnswer({ answers, origin: appOrigin, askerOf, log });
  ipcMain.handle('senda:request', (event, name: unknown, argument: unknown) => answer(event, name, argument));
  ipcMain.handle('senda:takeFile', (event, path: unknown) =>
    isOurs(event, appOrigin) && askerOf(event.sender) ? takeFile(path, handed) : failed({ kind: 'foreign-sender' }),
  );
}
