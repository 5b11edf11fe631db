import { isLowerBetter } from '../experience/isLowerBetter.ts';
import { pooled } from '../experience/pooled.ts';
import type { Figure } from '../journey/figure.ts';
import type { Id } from '../journey/id.ts';
import type { Metric } from '../journey/metric.ts';
import type { Language } from '../text/language.ts';
import type { Columns } from './columns.ts';
import { figureRange } from './figureScale.ts';
import { formatFigure, formatValue } from './formatFigure.ts';
import type { LaneCards } from './laneCards.ts';
import type { LayoutOptions } from './layoutOptions.ts';
import type { KpiPoint, KpiShape } from './mapLayout.ts';
import { measures } from './measures.ts';
import { smoothLine } from './monotone.ts';
import type { LaneMetric } from './overlayShapes.ts';
import type { Row } from './row.ts';

const pad = 26;

/** Lanes that draw a metric of their own: one point for each column, the target as a line across all of them. */
export function kpiLanes(
  rows: readonly Row[],
  filled: ReadonlyMap<Id, LaneCards>,
  columns: Columns,
  { overlay, language = 'en' }: LayoutOptions,
): KpiShape[] {
  return rows.flatMap(({ lane, cardsTop }) => {
    const asked = overlay?.lanes?.get(lane.id);
    if (!asked) return [];
    const { metric, target } = asked;
    const top = cardsTop - measures.cellPad - measures.kpiHeight;
    const found = figuresByColumn(asked, filled, columns);
    const known = found.flatMap(({ figure }) =>
      [figure.value, figure.low, figure.high].flatMap((value) => value ?? []),
    );
    const up = heightOf(metric, target === null ? known : [...known, target], top);
    const points = found.flatMap(({ stageId, x, figure }): KpiPoint[] => {
      if (figure.value === null) return [];
      const { low, high } = figure;
      const isMissed = target !== null && isMissing(figure.value, target, metric, language);
      return [
        {
          ...{ stageId, x, y: up(figure.value), isMissed, n: figure.n, text: formatFigure(figure, metric, language) },
          ...{ low: low === null ? null : up(low), high: high === null ? null : up(high) },
        },
      ];
    });
    const aim = target === null ? null : { y: up(target), text: formatValue(target, metric, language) };
    const box = { x: columns.stages[0]?.x ?? 0, y: top, width: columns.width, height: measures.kpiHeight };
    return [{ laneId: lane.id, ...box, metric: metric.name, points, line: smoothLine(points), target: aim }];
  });
}

/** Room above a lane's cards for what it draws. */
export const kpiRoom = (laneId: Id, { overlay }: LayoutOptions): number =>
  overlay?.lanes?.has(laneId) ? measures.kpiHeight : 0;

function figuresByColumn({ metric, figures }: LaneMetric, filled: ReadonlyMap<Id, LaneCards>, { stages }: Columns) {
  const byColumn = stages.map((): Figure[] => []);
  for (const { touchpoints } of filled.values())
    for (const { card, column } of touchpoints) {
      const figure = figures.get(card.id);
      if (figure) byColumn[column]?.push(figure);
    }
  return stages.flatMap(({ id, x, width }, at) => {
    const figure = pooled(metric, byColumn[at] ?? []);
    return figure ? [{ stageId: id, x: x + width / 2, figure }] : [];
  });
}

/**
 * Judged as it is printed: what lies beyond the last printed digit is far less than a sample can tell apart, and nobody
 * could see why a +15 should miss a target of +15. Rounding keeps the order, so whatever prints differently is compared as
 * it is.
 */
function isMissing(value: number, target: number, metric: Metric, language: Language): boolean {
  if (formatValue(value, metric, language) === formatValue(target, metric, language)) return false;
  return isLowerBetter(metric) ? value > target : value < target;
}

/** Good is up. The scale's own ends bound it, and what lies on it decides how much of it is drawn. */
function heightOf(metric: Metric, values: readonly number[], top: number): (value: number) => number {
  const range = figureRange(metric);
  let [min, max] = [Math.min(...values), Math.max(...values)];
  const least = range ? (range.max - range.min) / 10 : Math.abs(max) / 10 || 1;
  if (max - min < least) [min, max] = [(min + max - least) / 2, (min + max + least) / 2];
  const [bottom, height] = [top + measures.kpiHeight - pad, measures.kpiHeight - 2 * pad];
  return (value) => {
    const share = (value - min) / (max - min);
    return round(bottom - height * (isLowerBetter(metric) ? 1 - share : share));
  };
}

const round = (value: number): number => Math.round(value * 100) / 100;
