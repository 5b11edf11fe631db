import { type ParseArgsConfig, parseArgs } from 'node:util';
import type { Language } from '../../shared/text/language.ts';
import { sentenceFor } from '../../shared/text/sentences.ts';
import { createWords, type Words } from '../../shared/text/words.ts';
import type { Io } from './io.ts';
import { exitCodes, type Outcome, type Refusal, refused } from './outcome.ts';

type Options = NonNullable<ParseArgsConfig['options']>;

/** A command of the line: the options it knows, and what it does. */
export interface Verb {
  readonly options: Options;
  run(asked: Asked, io: Io): Promise<Outcome>;
}

/** A command as somebody typed it. */
export interface Asked {
  readonly files: string[];
  readonly words: Words;
  readonly language: Language;
  one(option: string): string | undefined;
  all(option: string): string[];
  has(option: string): boolean;
}

const everywhere = { json: { type: 'boolean' }, lang: { type: 'string' }, help: { type: 'boolean' } } as const;

/** Reads the options, or says in a sentence which of them is not understood. */
export function readAsked(verb: Verb, args: readonly string[], io: Io): Asked | Refusal {
  const wordsOf = (language: Language): Words => createWords(language).t as Words;
  try {
    const options = { ...everywhere, ...verb.options };
    const { values, positionals } = parseArgs({
      args: joinNumbers(args),
      options,
      allowPositionals: true,
      strict: true,
    });
    const language = values['lang'] ?? io.language;
    if (language !== 'en' && language !== 'es')
      return wrongValue(wordsOf(io.language), '--lang', String(language), 'en, es');
    const given = values as Record<string, string | boolean | (string | boolean)[] | undefined>;
    const all = (option: string) => [given[option] ?? []].flat().map(String);
    return {
      files: positionals,
      words: wordsOf(language),
      language,
      one: (option) => all(option)[0],
      all,
      has: (option) => given[option] !== undefined,
    };
  } catch (error) {
    const sentence = (error as Error).message.split(/\. To specify|\n/, 1)[0] ?? '';
    return refused(exitCodes.usage, { kind: 'usage' }, sentence.endsWith('.') ? sentence : `${sentence}.`);
  }
}

/** `--scale -2..2` means the value, not an option called -2. */
function joinNumbers(args: readonly string[]): string[] {
  const joined: string[] = [];
  for (const arg of args) {
    const before = joined.at(-1);
    if (before?.startsWith('--') && !before.includes('=') && /^-\d/.test(arg))
      joined[joined.length - 1] = `${before}=${arg}`;
    else joined.push(arg);
  }
  return joined;
}

export const wrongUse = (words: Words, key: string, values: Record<string, unknown> = {}): Refusal => {
  const translate = words as unknown as (key: string, values: Record<string, unknown>) => string;
  return refused(exitCodes.usage, { kind: `usage-${key}` }, translate(`cli.wrong.${key}`, values));
};

export const wrongValue = (words: Words, option: string, value: string, allowed: string): Refusal =>
  wrongUse(words, 'value', { option, value, allowed });

export const refusedWith = (
  code: Refusal['code'],
  problem: { kind: string },
  words: Words,
  more?: Record<string, unknown>,
): Refusal => refused(code, problem, sentenceFor(problem, words), more);
