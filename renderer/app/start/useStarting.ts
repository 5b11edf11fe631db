import { useCallback, useMemo } from 'react';
import type { BridgeProblem } from '../../../shared/bridge/contract.ts';
import type { Result } from '../../../shared/result.ts';
import { sentenceFor } from '../../../shared/text/sentences.ts';
import { request, takeFile } from '../../session/bridge.ts';
import { say, useViewStore } from '../../session/view.ts';
import { useWords } from '../../session/words.ts';
import { keepForNextPage } from '../waitingSurvey.ts';
import { blankTemplate } from './blankTemplate.ts';

/** What a person can do on the start screen; each ends with a map in the window, or a sentence that says why not. */
export function useStarting(onMapOpened: () => Promise<void>) {
  const view = useViewStore();
  const { words } = useWords();
  const finish = useCallback(
    async (asked: Promise<Result<unknown, BridgeProblem>>) => {
      const answer = await asked;
      if (answer.ok) await onMapOpened();
      else say(view, sentenceFor(answer.problem, words), true);
    },
    [onMapOpened, view, words],
  );
  return useMemo(() => {
    const openTemplate = (template: string) => void finish(request('map.new', { template }));
    const takeDropped = async (files: File[]) => {
      const [file] = files;
      if (!file || files.length > 1) return say(view, words('app.start.notOne'), true);
      const taken = await takeFile(file);
      if (!taken.ok) return say(view, sentenceFor(taken.problem, words), true);
      if (taken.value.kind === 'other') return say(view, sentenceFor({ kind: 'file-kind-unknown' }, words), true);
      const { token, kind } = taken.value;
      if (kind === 'map') return finish(request('map.openRecent', { token }));
      keepForNextPage(token);
      return finish(request('map.new', { template: blankTemplate }));
    };
    return {
      newMap: () => openTemplate(blankTemplate),
      openFile: () => void finish(request('map.open', undefined)),
      openRecent: (token: string) => void finish(request('map.openRecent', { token })),
      openSample: (name: string) => void finish(request('map.openSample', { name })),
      openTemplate,
      takeDropped: (files: File[]) => void takeDropped(files),
    };
  }, [finish, view, words]);
}
