import { createWords } from '../../shared/text/words.ts';
import { check } from './check.ts';
import { comments } from './comments.ts';
import { exportOptions } from './exportWords.ts';
import type { Io } from './io.ts';
import { metrics } from './metrics.ts';
import { newMap } from './newMap.ts';
import { exitCodes, type Outcome, refused } from './outcome.ts';
import { overlay } from './overlay.ts';
import { share } from './share.ts';
import { sources } from './sources.ts';
import { readAsked, refusedWith, type Verb, wrongUse } from './verb.ts';
import { type VerbName, verbNames } from './verbNames.ts';

/** An export draws, which the app does (`startExport.ts`); here it is understood, and refused for want of a display. */
const exportUnseen: Verb = {
  options: exportOptions,
  run: async ({ words }) => refusedWith(exitCodes.display, { kind: 'no-display' }, words),
};

const verbs: Record<VerbName, Verb> = {
  new: newMap,
  overlay,
  sources,
  metrics,
  share,
  comments,
  check,
  export: exportUnseen,
};

/**
 * Runs one command and gives its exit code. With `--json` exactly one document goes to standard output, also when
 * something is refused; without it, lines for people, and a refusal goes to standard error.
 */
export async function runCli(args: readonly string[], io: Io): Promise<number> {
  const [name = 'help', ...rest] = args;
  const isJson = rest.includes('--json');
  if (['help', '--help', '-h'].includes(name) || rest.includes('--help')) {
    const language = languageAsked(args) ?? io.language;
    io.out(createWords(language).t('cli.help'));
    return 0;
  }
  return print(await outcomeOf(name, rest, io), isJson, io);
}

async function outcomeOf(name: string, args: string[], io: Io): Promise<Outcome> {
  const verb = verbNames.find((each) => each === name);
  if (!verb) return wrongUse(createWords(io.language).t, 'verb', { verb: name });
  const asked = readAsked(verbs[verb], args, io);
  if ('ok' in asked) return asked;
  if (asked.files.length !== 1) return wrongUse(asked.words, 'file', { verb: name });
  try {
    return await verbs[verb].run(asked, io);
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    return refused(exitCodes.failed, { kind: 'unexpected' }, message);
  }
}

function languageAsked(args: readonly string[]): 'en' | 'es' | null {
  const at = args.findIndex((arg) => arg === '--lang' || arg.startsWith('--lang='));
  const value = args[at]?.split('=')[1] ?? args[at + 1];
  return at >= 0 && (value === 'es' || value === 'en') ? value : null;
}

function print(outcome: Outcome, isJson: boolean, io: Io): number {
  if (outcome.ok) {
    io.out(isJson ? `${JSON.stringify({ ok: true, ...outcome.document })}\n` : `${outcome.lines.join('\n')}\n`);
    return 0;
  }
  const { problem, sentence, code, more } = outcome;
  if (isJson) io.out(`${JSON.stringify({ ok: false, code, problem, sentence, ...more })}\n`);
  else io.err(`${sentence}\n`);
  return code;
}
