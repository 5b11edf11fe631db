import type { Figure } from '../journey/figure.ts';
import type { Metric } from '../journey/metric.ts';
import { heightInBand } from './drawnCurves.ts';
import { normalised } from './figureScale.ts';
import { formatFigure } from './formatFigure.ts';
import type { LayoutOptions } from './layoutOptions.ts';
import type { CurveShape, FeelingBand, MeasuredShape } from './mapLayout.ts';
import type { TouchpointPlace } from './matrices.ts';
import { smoothLine, smoothRibbon } from './monotone.ts';
import type { Row } from './row.ts';
import { valuePlaces } from './valuePlaces.ts';

/** The overlay's figures as a line through the feeling lanes; none where the metric's scale has no ends. */
export function measuredCurves(
  rows: readonly Row[],
  places: readonly TouchpointPlace[],
  { figures, metric, overlay, language = 'en' }: LayoutOptions,
  drawn: readonly CurveShape[],
): MeasuredShape[] {
  const mode = overlay?.mode ?? 'badge';
  if (!figures || !metric || figures.size === 0 || (mode !== 'badge' && mode !== 'curve')) return [];
  const print = (figure: Figure) => (mode === 'curve' ? formatFigure(figure, metric, language) : '');
  return rows.flatMap(({ lane }) => {
    const { band } = lane;
    if (!band) return [];
    const points = places.flatMap(({ card, x }) => pointOf(figures.get(card.id), metric, band, x, print) ?? []);
    if (points.length === 0) return [];
    const texts = valuePlaces(
      points,
      drawn.filter(({ laneId }) => laneId === lane.id),
    );
    const placed = points.map((point, at) => ({ ...point, textAt: texts[at] ?? null }));
    return [{ laneId: lane.id, points: placed, line: smoothLine(points), ribbon: smoothRibbon(points) }];
  });
}

function pointOf(
  figure: Readonly<Figure> | undefined,
  metric: Metric,
  band: FeelingBand,
  x: number,
  print: (figure: Figure) => string,
) {
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
    text: print(figure),
  };
}

function heightOf(value: number, metric: Metric, band: FeelingBand): number | null {
  const share = normalised(value, metric);
  return share === null ? null : heightInBand(share / 25 - 2, band);
}
