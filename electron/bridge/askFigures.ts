import type { OverlayChoice } from '../../shared/bridge/contract.ts';
import { type Figure, segmentKey } from '../../shared/journey/figure.ts';
import type { SurveyEngine } from '../experience/surveyEngine.ts';
import type { KeptMap } from '../files/keptMap.ts';

/** The figures of an overlay that combines filters, for paper: null where the map holds them, or has no rows for them. */
export const askFigures =
  (engine: Pick<SurveyEngine, 'query'>) =>
  async (map: KeptMap, { metricId, segment, period }: OverlayChoice): Promise<Figure[] | null> => {
    const { metrics, sources, figures } = map.live.snapshot();
    const source = sources[(metricId && metrics[metricId]?.sourceId) || ''];
    if (metricId === null || !source || isHeld(figures, { metricId, segment, period })) return null;
    const rows = await map.rows.pathOf(source.id);
    if (rows === null) return null;
    const where = Object.entries(segment).map(([column, value]) => ({ column, value }));
    const asked = await engine.query(rows, source.recipe, { metricId, where, period });
    return asked.ok ? asked.value : null;
  };

function isHeld(figures: Readonly<Record<string, Readonly<Figure>>>, choice: OverlayChoice): boolean {
  const key = segmentKey(choice.segment);
  return Object.values(figures).some(
    ({ metricId, period, segment }) =>
      metricId === choice.metricId && period === choice.period && segmentKey(segment) === key,
  );
}
