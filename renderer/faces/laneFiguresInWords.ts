import type { JourneyMap } from '../../shared/journey/journeyMap.ts';
import type { MapFrame } from '../../shared/layout/mapLayout.ts';
import type { Words } from '../../shared/text/words.ts';
import { kpiInWords } from './KpiLane.tsx';

/** What lanes draw of figures, as sentences: tinted cells, and metrics with their targets. */
export function laneFiguresInWords(layout: MapFrame, { lanes, stages }: JourneyMap, words: Words): string[] {
  const stageOf = (id: string) => stages[id]?.name ?? '';
  const tinted = layout.lanes.flatMap(({ id }) => {
    const cells = layout.heat.filter(({ laneId }) => laneId === id);
    if (cells.length === 0) return [];
    const values = cells.map(({ stageId, text, about }) => `${stageOf(stageId)} ${[text, about].join(' ').trim()}`);
    return [`${lanes[id]?.name ?? ''}: ${values.join('; ')}`];
  });
  return [...tinted, ...layout.kpis.map((shape) => kpiInWords(shape, stageOf, words))];
}
