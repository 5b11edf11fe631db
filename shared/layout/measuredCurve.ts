import type { Card } from '../journey/card.ts';
import { cellKey } from '../journey/cell.ts';
import type { Figure } from '../journey/figure.ts';
import type { JourneyMap } from '../journey/journeyMap.ts';
import type { Metric } from '../journey/metric.ts';
import { heightInBand, placeInStage } from './drawnCurves.ts';
import { normalised } from './figureScale.ts';
import type { LayoutOptions } from './layoutOptions.ts';
import type { FeelingBand, MeasuredShape, StageBox } from './mapLayout.ts';
import { smoothLine, smoothRibbon } from './monotone.ts';
import type { Row } from './row.ts';

type Cells = ReadonlyMap<string, readonly Readonly<Card>[]>;

/** The overlay's figures as a line through the feeling lanes; none where the metric's scale has no ends. */
export function measuredCurves(
  journey: JourneyMap,
  cells: Cells,
  stages: readonly StageBox[],
  rows: readonly Row[],
  options: LayoutOptions,
): MeasuredShape[] {
  const { figures, metric } = options;
  if (!figures || !metric || figures.size === 0) return [];
  const places = touchpointPlaces(journey, cells, stages, rows);
  return rows.flatMap(({ lane }) => {
    const { band } = lane;
    if (!band) return [];
    const points = places.flatMap(({ id, x }) => pointOf(figures.get(id), metric, band, x) ?? []);
    if (points.length === 0) return [];
    return [{ laneId: lane.id, points, line: smoothLine(points), ribbon: smoothRibbon(points) }];
  });
}

/** All touchpoints of a stage share its width evenly, lane by lane. */
function touchpointPlaces(journey: JourneyMap, cells: Cells, stages: readonly StageBox[], rows: readonly Row[]) {
  return stages.flatMap((stage) => {
    const cards = rows.flatMap(({ lane }) => cells.get(cellKey(stage.id, lane.id)) ?? []);
    const touchpoints = cards.filter((card) => journey.cards[card.id]?.kind === 'touchpoint');
    return touchpoints.map((card, index) => ({ id: card.id, x: placeInStage(stage, index, touchpoints.length) }));
  });
}

function pointOf(figure: Readonly<Figure> | undefined, metric: Metric, band: FeelingBand, x: number) {
  if (!figure || figure.value === null) return null;
  const y = heightOf(figure.value, metric, band);
  if (y === null) return null;
  const ends = [figure.low, figure.high].flatMap((end) => (end === null ? [] : (heightOf(end, metric, band) ?? [])));
  const isKnown = ends.length === 2;
  return {
    touchpointId: figure.touchpointId,
    x,
    y,
    // As a picture of the interval: low is its lower edge on the sheet, whichever direction is good.
    low: isKnown ? Math.max(...ends) : null,
    high: isKnown ? Math.min(...ends) : null,
  };
}

function heightOf(value: number, metric: Metric, band: FeelingBand): number | null {
  const share = normalised(value, metric);
  return share === null ? null : heightInBand(share / 25 - 2, band);
}
