import i18next, { type TFunction } from 'i18next';
import { guest as en } from './en/guest.ts';
import { problems as enProblems } from './en/problems.ts';
import { guest as es } from './es/guest.ts';
import { problems as esProblems } from './es/problems.ts';
import type { Language } from './language.ts';
import type { Words } from './words.ts';

const ofWorkshops = /^(workshop|vote|unexpected)/;

/** A page that phones load over a crowded network must not bring the words of the whole app along. */
const few = (guest: unknown, problems: Readonly<Record<string, string>>) => ({
  words: { guest, problems: Object.fromEntries(Object.entries(problems).filter(([kind]) => ofWorkshops.test(kind))) },
});

/** The words for joining and for phones: those under `guest`, and the sentences for problems. */
export function createGuestWords(language: Language): Words {
  const words = i18next.createInstance();
  void words.init({
    lng: language,
    fallbackLng: 'en',
    defaultNS: 'words',
    ns: ['words'],
    resources: { en: few(en, enProblems), es: few(es, esProblems) },
    interpolation: { escapeValue: false },
    initAsync: false,
  });
  return words.t as TFunction<'words'>;
}
