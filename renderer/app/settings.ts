import { useEffect, useState } from 'react';
import type { Theme } from '../../shared/bridge/contract.ts';
import type { Language } from '../../shared/text/language.ts';
import { on, request } from '../session/bridge.ts';

export interface Settings {
  readonly language: Language;
  readonly theme: Theme;
  readonly name: string;
}

/** The person's settings as main knows them; main announces a change to all windows, so they change together. */
export function useSettings(initial: Settings): Settings {
  const [settings, setSettings] = useState<Settings>(initial);
  useEffect(() => on('settings.changed', setSettings), []);
  useEffect(() => {
    document.documentElement.lang = settings.language;
    document.documentElement.dataset['theme'] = settings.theme;
  }, [settings]);
  return settings;
}

export const chooseLanguage = (language: Language) => request('settings.change', { language });
export const chooseTheme = (theme: Theme) => request('settings.change', { theme });
