import { useEffect, useState } from 'react';
import type { Reading } from '../../shared/experience/baseline.ts';
import type { Metric } from '../../shared/journey/metric.ts';
import { request } from '../session/bridge.ts';
import type { ShownFigures } from '../session/figures.ts';

type Asked = Pick<ShownFigures, 'figures' | 'isAsking' | 'problem'>;

export const nothingAsked: Asked = { figures: new Map(), isAsking: false, problem: null };

/** Figures that only the rows can tell: two filters at once, say. An answer that comes too late is let go. */
export function useAskedFigures(metric: Metric | null, { segment, period }: Reading): Asked {
  const [asked, setAsked] = useState<Asked>(nothingAsked);
  const metricId = metric?.id ?? null;
  const sourceId = metric?.sourceId ?? null;
  useEffect(() => {
    if (metricId === null || sourceId === null) return setAsked(nothingAsked);
    let isStale = false;
    setAsked((before) => ({ ...before, isAsking: true, problem: null }));
    const where = Object.entries(segment).map(([column, value]) => ({ column, value }));
    void request('survey.query', { sourceId, where, period }).then((answer) => {
      if (isStale) return;
      if (!answer.ok) return setAsked({ figures: new Map(), isAsking: false, problem: answer.problem });
      const figures = answer.value.figures.filter((figure) => figure.metricId === metricId);
      setAsked({
        figures: new Map(figures.map((figure) => [figure.touchpointId, figure])),
        isAsking: false,
        problem: null,
      });
    });
    return () => {
      isStale = true;
    };
  }, [metricId, sourceId, segment, period]);
  return asked;
}
