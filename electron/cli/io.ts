import type { Language } from '../../shared/text/language.ts';

/** Where a command reads and writes. */
export interface Io {
  out(text: string): void;
  err(text: string): void;
  /** Where files are named from. */
  folder: string;
  /** Templates and samples. */
  resources: string;
  language: Language;
}

/** The language of the system, as far as Senda speaks it. */
export const systemLanguage = (env: Record<string, string | undefined>): Language =>
  /^es/i.test(env['LC_ALL'] || env['LC_MESSAGES'] || env['LANG'] || '') ? 'es' : 'en';
