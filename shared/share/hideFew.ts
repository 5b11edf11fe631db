import { type Figure, type Segment, segmentKey } from '../journey/figure.ts';
import type { Id } from '../journey/id.ts';
import type { JourneyMap } from '../journey/journeyMap.ts';
import { inOrder } from '../journey/order.ts';
import type { OverlayMode } from '../journey/overlayMode.ts';
import { suppressed } from './suppress.ts';

/** What a sheet keeps to itself. */
export interface HiddenFew {
  /** Figures of fewer answers than these are hidden. */
  smallest: number;
  /** How many of the sheet's own figures are. */
  few: number;
  /** How many more are, as the few could be worked out with their help. */
  others: number;
}

/** Which figures lie over the map, as `OverlayChoice` says it. */
interface Choice {
  readonly metricId: Id | null;
  readonly segment: Segment;
  readonly period: string;
  readonly mode?: OverlayMode | undefined;
}

/** What a sheet is drawn from, as far as it is figures. */
export interface SheetData {
  readonly journey: JourneyMap;
  readonly overlay: Choice;
  /** Counted from the rows under several filters at once; null where the map holds them. */
  readonly figures: Figure[] | null;
  readonly before: Figure[] | null;
}

/**
 * A sheet without figures of few answers, and without those from which they could be worked out. What is hidden is
 * decided by all figures of the metric, not by those on this sheet: whoever is given one sheet of everybody and one of
 * each region must not find the smallest region by subtracting. A hidden figure stays as one without a value, so that
 * its card still says that somebody was asked.
 */
export function hideFew(
  sheet: SheetData,
  smallest: number,
): Pick<SheetData, 'journey' | 'figures' | 'before'> & { hidden: HiddenFew } {
  const { journey, overlay } = sheet;
  const drawn = metricsOf(sheet);
  const held = Object.values(journey.figures).filter(({ metricId }) => drawn.has(metricId));
  const { small, others } = suppressed(held, smallest);
  const isHidden = ({ id }: Figure) => small.has(id) || others.has(id);
  const asked = (figures: readonly Figure[] | null) =>
    figures?.map((figure) => (isFew(figure, held, smallest) ? emptied(figure) : figure)) ?? null;
  const shown = held.filter((figure) => isOnSheet(figure, overlay));
  const emptiedOf = (figures: readonly Figure[] | null) =>
    figures?.filter((figure) => isFew(figure, held, smallest)).length ?? 0;
  return {
    journey: {
      ...journey,
      figures: Object.fromEntries(
        Object.entries(journey.figures).map(([id, figure]) => [id, isHidden(figure) ? emptied(figure) : figure]),
      ),
    },
    figures: asked(sheet.figures),
    before: asked(sheet.before),
    hidden: {
      smallest,
      few: shown.filter(({ id }) => small.has(id)).length + emptiedOf(sheet.figures),
      others: shown.filter(({ id }) => others.has(id)).length,
    },
  };
}

/** The metric that lies over the map, and those of the lanes that draw one. */
function metricsOf({ journey, overlay }: SheetData): ReadonlySet<string | null> {
  const [first] = inOrder(journey.metrics);
  const lanes = Object.values(journey.lanes).filter(({ kind }) => kind === 'kpi');
  return new Set([overlay.metricId, ...lanes.map(({ metricId }) => metricId ?? first?.id ?? null)]);
}

function isOnSheet(figure: Figure, { metricId, segment, period, mode }: Choice): boolean {
  if (figure.metricId !== metricId || segmentKey(figure.segment) !== segmentKey(segment)) return false;
  return figure.period === period || (mode === 'trend' && figure.period !== '');
}

/** Few answers, or all but a few of a figure that the map itself holds: the rest would be as small a group. */
function isFew({ touchpointId, metricId, segment, period, n }: Figure, held: readonly Figure[], smallest: number) {
  if (n === null || n === 0) return false;
  if (n < smallest) return true;
  return held.some((whole) => {
    const rest = (whole.n ?? 0) - n;
    const isAround =
      whole.touchpointId === touchpointId &&
      whole.metricId === metricId &&
      (whole.period === period || whole.period === '') &&
      Object.entries(whole.segment).every(([column, value]) => segment[column] === value);
    return isAround && rest > 0 && rest < smallest;
  });
}

const emptied = (figure: Figure): Figure => ({
  ...figure,
  ...{ value: null, n: null, low: null, high: null, parts: null, rows: 0 },
});
