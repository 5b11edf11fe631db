import type { Language } from './language.ts';

/** How days and hours are written: without a country, English would put the month first and count hours to twelve. */
export const localeOf = (language: Language): string => (language === 'es' ? 'es-ES' : 'en-GB');
