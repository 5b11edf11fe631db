import { existsSync } from 'node:fs';
import { extname, resolve } from 'node:path';

/** What the command line asks for. */
export interface Launch {
  readonly isSelfTest: boolean;
  /** Everything behind `--senda-cli`; null when a person started the app. */
  readonly cli: string[] | null;
  /** Maps and surveys to open. */
  readonly files: string[];
  readonly userData: string | null;
}

export const surveyEndings = ['.csv', '.tsv', '.txt'];

export const kindOfFile = (path: string): 'map' | 'survey' | null => {
  const ending = extname(path).toLowerCase();
  if (ending === '.senda') return 'map';
  return surveyEndings.includes(ending) ? 'survey' : null;
};

/** `argv` is the whole of it; the runtime and the app's folder in front are no files of ours. */
export function readLaunch(argv: readonly string[], folder: string, exists = existsSync): Launch {
  const cliAt = argv.indexOf('--senda-cli');
  const before = cliAt < 0 ? argv : argv.slice(0, cliAt);
  const files = before
    .slice(1)
    .filter((word) => !word.startsWith('-') && kindOfFile(word) !== null)
    .map((word) => resolve(folder, word))
    .filter((path) => exists(path));
  const userData = before.find((word) => word.startsWith('--user-data-dir='))?.slice('--user-data-dir='.length) ?? null;
  return { isSelfTest: before.includes('--self-test'), cli: cliAt < 0 ? null : argv.slice(cliAt + 1), files, userData };
}
