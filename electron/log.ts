import { join } from 'node:path';
import { app } from 'electron';
import electronLog from 'electron-log/node';

/** Writes what happened, for a person who asks for help. Titles, words and paths of maps never go in. */
export function createLog(folder: string): (text: string) => void {
  electronLog.transports.file.resolvePathFn = () => join(folder, 'logs', 'senda.log');
  electronLog.transports.file.maxSize = 1024 * 1024;
  electronLog.transports.console.level = process.env['SENDA_LOG'] ? 'info' : false;
  return (text) => electronLog.info(withoutHome(text));
}

/** Stack traces name files of this machine; the person's folder is left out. */
const withoutHome = (text: string, home = app.getPath('home')): string => text.split(home).join('~');
