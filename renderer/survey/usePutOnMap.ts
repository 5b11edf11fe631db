import { useCallback } from 'react';
import type { BridgeProblem } from '../../shared/bridge/contract.ts';
import { numberIn } from '../../shared/text/words.ts';
import { request } from '../session/bridge.ts';
import { useEdit } from '../session/session.ts';
import { say, useViewStore } from '../session/view.ts';
import { useWords } from '../session/words.ts';
import { putOnMap } from './putOnMap.ts';
import type { SurveyImport } from './useSurveyImport.ts';

/** Imports as agreed and lays the figures over the map; gives the problem when it could not. */
export function usePutOnMap(token: string, survey: SurveyImport) {
  const edit = useEdit();
  const view = useViewStore();
  const { words, language } = useWords();
  return useCallback(
    async (keepRows: boolean): Promise<BridgeProblem | null> => {
      const { final, ids, inspecting, said } = survey;
      const names = ids();
      if (!final || !names || !inspecting.value) return null;
      const answer = await request('survey.import', { token, ...final, ...names, keepRows });
      if (!answer.ok) return answer.problem;
      const { surveyToken } = view.getState();
      const isRefresh = said?.remembered?.source.id === names.sourceId;
      // Who left the page does not want it, even where the engine was quicker. Newer rows are already in the place of
      // those before, though, and their figures belong to them.
      if (surveyToken === null && !isRefresh) return null;
      const outcome = answer.value;
      const about = isRefresh ? (said?.remembered?.source.about ?? '') : '';
      const { fileName } = inspecting.value;
      const columns = inspecting.value.columns.map(({ name }) => name);
      const importedAt = new Date().toISOString();
      edit(putOnMap({ outcome, fileName, columns, about, ...names, newTouchpoints: final.newTouchpoints, importedAt }));
      const period = [...outcome.periods].sort().at(-1) ?? '';
      view.setState({
        // The page of another file that was opened meanwhile stays.
        surveyToken: surveyToken === token ? null : surveyToken,
        overlay: { metricId: names.metricId, segment: {}, period },
      });
      // What was created stands at the end of the map, perhaps out of sight: selected, it is shown.
      const [created] = final.newTouchpoints;
      if (created) view.setState({ selection: { kind: 'card', id: created.id } });
      const touchpoints = new Set(outcome.figures.map(({ touchpointId }) => touchpointId)).size;
      const print = (amount: number) => numberIn(language).format(amount);
      const counted = { count: touchpoints, n: print(touchpoints), rows: print(outcome.rowsUsed) };
      say(view, words('survey.done', { name: outcome.recipe.measure.name, ...counted }));
      return null;
    },
    [token, survey, edit, view, words, language],
  );
}
