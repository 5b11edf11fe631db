import { existsSync } from 'node:fs';
import { extname, resolve } from 'node:path';
import { verbNames } from './cli/verbNames.ts';

/** What the command line asks for. */
export interface Launch {
  readonly isSelfTest: boolean;
  /** A command and its words; null when a person started the app. */
  readonly cli: string[] | null;
  /** Maps and surveys to open. */
  readonly files: string[];
  readonly userData: string | null;
}

export const surveyEndings = ['.csv', '.tsv', '.txt', '.xlsx', '.json', '.jsonl', '.ndjson', '.parquet'];

const helpWords = ['--help', '-h'];
const commands: readonly string[] = [...verbNames, 'help', ...helpWords];

export const kindOfFile = (path: string): 'map' | 'survey' | null => {
  const ending = extname(path).toLowerCase();
  if (ending === '.senda') return 'map';
  return surveyEndings.includes(ending) ? 'survey' : null;
};

/** `argv` is the whole of it; the runtime and the app's folder in front are no files of ours. */
export function readLaunch(
  argv: readonly string[],
  folder: string,
  { isInstalled = false, exists = existsSync } = {},
): Launch {
  const commandAt = whereCommandStarts(argv, isInstalled);
  const before = commandAt === null ? argv : argv.slice(0, commandAt);
  const files = before
    .slice(1)
    .filter((word) => !word.startsWith('-') && kindOfFile(word) !== null)
    .map((word) => resolve(folder, word))
    .filter((path) => exists(path));
  const userData = before.find((word) => word.startsWith('--user-data-dir='))?.slice('--user-data-dir='.length) ?? null;
  return {
    isSelfTest: before.includes('--self-test'),
    cli: commandAt === null ? null : argv.slice(commandAt),
    files,
    userData,
  };
}

/** In the repository a command stands behind `--senda-cli`; installed, Senda itself is the command. */
function whereCommandStarts(argv: readonly string[], isInstalled: boolean): number | null {
  const marked = argv.indexOf('--senda-cli');
  if (marked >= 0) return marked + 1;
  if (!isInstalled) return null;
  // Chromium's own switches may stand in front.
  const first = argv.findIndex((word, at) => at > 0 && (!word.startsWith('-') || helpWords.includes(word)));
  return first > 0 && commands.includes(argv[first] ?? '') ? first : null;
}
