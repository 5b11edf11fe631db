import i18next, { type i18n, type TFunction } from 'i18next';
import { en } from './en.ts';
import { es } from './es.ts';
import type { Language } from './language.ts';

/**
 * The words of the interface. English is the source of the keys; Spanish must have every one of them, and the
 * plural `many` besides (es: 1 000 000 *de* mapas), which a test checks.
 */
export type Words = TFunction<'words'>;

declare module 'i18next' {
  interface CustomTypeOptions {
    defaultNS: 'words';
    resources: { words: typeof en };
    returnNull: false;
  }
}

/** An instance of its own, so that main, window and print page can speak different languages at once. */
export function createWords(language: Language): i18n {
  const words = i18next.createInstance();
  // Resources are in the bundle, so this finishes at once; the promise is only for loaders.
  void words.init({
    lng: language,
    fallbackLng: 'en',
    defaultNS: 'words',
    ns: ['words'],
    resources: { en: { words: en }, es: { words: es } },
    interpolation: { escapeValue: false },
    initAsync: false,
  });
  return words;
}

/** Number, date and percent in the reader's language. */
export const numberIn = (language: Language, options?: Intl.NumberFormatOptions): Intl.NumberFormat =>
  new Intl.NumberFormat(language === 'es' ? 'es-ES' : 'en-US', options);
