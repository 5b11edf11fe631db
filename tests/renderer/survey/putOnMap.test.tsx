// @vitest-environment happy-dom
import { afterEach, describe, expect, it } from 'vitest';
import { speakThrough } from '../../../renderer/session/bridge.ts';
import { usePutOnMap } from '../../../renderer/survey/usePutOnMap.ts';
import type { SurveyImport } from '../../../renderer/survey/useSurveyImport.ts';
import type { SendaBridge } from '../../../shared/bridge/contract.ts';
import { createLiveMap } from '../../../shared/live/createLiveMap.ts';
import { aSurvey } from '../../builders/aSurvey.ts';
import { seated } from '../workshop/seated.tsx';

const { source, metric, figures } = aSurvey({ values: { c1: 4 } });
const names = { sourceId: source.id, metricId: metric.id };
const survey = {
  final: { recipe: source.recipe, newTouchpoints: [] },
  ids: () => names,
  inspecting: { value: { fileName: 'march.csv', columns: [] } },
  said: null,
} as unknown as SurveyImport;

let putNow: ReturnType<typeof usePutOnMap> | null = null;
function Page() {
  putNow = usePutOnMap('march', survey);
  return null;
}
afterEach(() => speakThrough(null));

/** Puts a survey on the map; meanwhile the page shows another file, or none. */
async function put(meanwhile: string | null) {
  const live = createLiveMap();
  const seat = await seated(<Page />, undefined, live);
  seat.view.setState({ surveyToken: 'march' });
  const request = async () => {
    seat.view.setState({ surveyToken: meanwhile });
    return { ok: true, value: { ...source, figures, warnings: [] } };
  };
  speakThrough({ request, on: () => () => {} } as unknown as SendaBridge);
  await putNow?.(true);
  const found = { sources: Object.keys(live.snapshot().sources), page: seat.view.getState().surveyToken };
  await seat.close();
  return found;
}

describe('a survey that was agreed on', () => {
  it('comes onto the map, and its page closes', async () => {
    expect(await put('march')).toEqual({ sources: [source.id], page: null });
  });

  it('does not come onto the map when its page was left before the engine was done', async () => {
    expect(await put(null)).toEqual({ sources: [], page: null });
  });

  it('comes onto the map and leaves the page of another file open', async () => {
    expect(await put('april')).toEqual({ sources: [source.id], page: 'april' });
  });
});
