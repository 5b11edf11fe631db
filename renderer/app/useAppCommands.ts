import type { BridgeProblem } from '../../shared/bridge/contract.ts';
import type { Result } from '../../shared/result.ts';
import { sentenceFor } from '../../shared/text/sentences.ts';
import { useCommands } from '../commands/useCommands.ts';
import { request } from '../session/bridge.ts';
import { say, useViewStore } from '../session/view.ts';
import { useWords } from '../session/words.ts';
import { chooseLanguage, chooseTheme } from './settings.ts';
import { blankTemplate } from './start/blankTemplate.ts';

/** What the app as a whole can do, with a map in the window or without. */
export function useAppCommands(): void {
  const view = useViewStore();
  const { words } = useWords();
  const ask = async (asked: Promise<Result<unknown, BridgeProblem>>) => {
    const answer = await asked;
    if (!answer.ok) say(view, sentenceFor(answer.problem, words), true);
  };
  useCommands({
    'file.new': () => void ask(request('map.new', { template: blankTemplate })),
    'file.open': () => void ask(request('map.open', undefined)),
    'view.themeLight': () => void ask(chooseTheme('light')),
    'view.themeDark': () => void ask(chooseTheme('dark')),
    'view.themeSystem': () => void ask(chooseTheme('system')),
    'view.languageEn': () => void ask(chooseLanguage('en')),
    'view.languageEs': () => void ask(chooseLanguage('es')),
  });
}

/** Saving says only what went wrong: where the map stands is written beside its title. */
export function useSaveCommands(): void {
  const view = useViewStore();
  const { words } = useWords();
  const save = async (name: 'map.save' | 'map.saveAs') => {
    const answer = await request(name, undefined);
    const problem = answer.ok ? (answer.value.kind === 'failed' ? answer.value.problem : null) : answer.problem;
    if (problem) say(view, sentenceFor(problem, words), true);
  };
  useCommands({
    'file.save': () => void save('map.save'),
    'file.saveAs': () => void save('map.saveAs'),
  });
}
