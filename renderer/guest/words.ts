import { createContext, useContext } from 'react';
import { createGuestWords } from '../../shared/text/guestWords.ts';
import type { Language } from '../../shared/text/language.ts';
import type { Words } from '../../shared/text/words.ts';

/** The few words of joining and of the phone's page; the workspace has all of them, under `session/words`. */
export interface GuestSpoken {
  readonly words: Words;
  readonly language: Language;
  choose(language: Language): void;
}

export const guestWordsIn = (language: Language): Words => createGuestWords(language);

export const GuestWordsContext = createContext<GuestSpoken>({
  words: guestWordsIn('en'),
  language: 'en',
  choose: () => {},
});

export const useGuestWords = (): GuestSpoken => useContext(GuestWordsContext);
