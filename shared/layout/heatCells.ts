import { pooled } from '../experience/pooled.ts';
import type { Figure } from '../journey/figure.ts';
import { numberIn } from '../text/words.ts';
import type { Columns } from './columns.ts';
import { toneOf } from './figureScale.ts';
import { formatFigure } from './formatFigure.ts';
import type { LaneCards } from './laneCards.ts';
import type { LayoutOptions } from './layoutOptions.ts';
import { measures } from './measures.ts';
import type { HeatCell } from './overlayShapes.ts';
import type { Row } from './row.ts';

/** Whether a lane gets a line of its own for its columns' figures. */
export const hasHeat = (cards: LaneCards | undefined, { overlay, metric, figures }: LayoutOptions): boolean =>
  overlay?.mode === 'heat' &&
  metric !== null &&
  metric !== undefined &&
  (cards?.touchpoints.some(({ card }) => figures?.get(card.id)?.value != null) ?? false);

/** Every cell with measured touchpoints, and what they say together. */
export function heatCells(
  rows: readonly Row[],
  filled: ReadonlyMap<string, LaneCards>,
  columns: Columns,
  options: LayoutOptions,
): HeatCell[] {
  return rows.flatMap(({ lane }) => {
    const cards = filled.get(lane.id);
    if (!cards || !hasHeat(cards, options)) return [];
    return columns.stages.flatMap((stage, column) => {
      const found = cards.touchpoints.flatMap(({ card, column: at }) =>
        at === column ? (options.figures?.get(card.id) ?? []) : [],
      );
      const { x, width } = stage;
      return cellOf(found, { laneId: lane.id, stageId: stage.id, x, y: lane.y, width, height: lane.height }, options);
    });
  });
}

function cellOf(
  found: readonly Figure[],
  place: Pick<HeatCell, 'laneId' | 'stageId' | 'x' | 'y' | 'width' | 'height'>,
  { metric, language = 'en' }: LayoutOptions,
): HeatCell[] {
  const figure = metric && pooled(metric, found);
  if (!metric || !figure || figure.value === null) return [];
  const touchpoints = found.filter(({ value }) => value !== null).length;
  return [
    {
      ...place,
      tone: toneOf(figure.value, metric),
      text: formatFigure(figure, metric, language),
      about: figure.n === null ? '' : `n ${numberIn(language, { maximumFractionDigits: 0 }).format(figure.n)}`,
      touchpoints,
    },
  ];
}

export const heatRoom = (isHot: boolean): number => (isHot ? measures.heatRow : 0);
