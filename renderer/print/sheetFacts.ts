import type { PrintJob } from '../../shared/bridge/contract.ts';
import type { Reading } from '../../shared/experience/baseline.ts';
import type { Figure } from '../../shared/journey/figure.ts';
import type { Id } from '../../shared/journey/id.ts';
import type { JourneyMap } from '../../shared/journey/journeyMap.ts';
import type { Metric } from '../../shared/journey/metric.ts';
import type { Source } from '../../shared/journey/source.ts';
import { layoutMap } from '../../shared/layout/layoutMap.ts';
import type { MapLayout } from '../../shared/layout/mapLayout.ts';
import type { OverlayOptions } from '../../shared/layout/overlayShapes.ts';
import { figuresFor } from '../session/figuresOf.ts';
import { baselineFor, heldBaseline, overlayOptions } from '../session/overlayOptions.ts';

/** Everything a sheet is drawn from. */
export interface SheetFacts {
  readonly job: PrintJob;
  readonly journey: JourneyMap;
  readonly layout: MapLayout;
  readonly metric: Metric | null;
  readonly source: Source | null;
  readonly figures: ReadonlyMap<Id, Figure>;
  readonly overlay: OverlayOptions;
  /** What the figures are held against, and how many comparisons that makes. */
  readonly baseline: Reading | null;
  readonly tested: number;
}

export function sheetFacts(job: PrintJob): SheetFacts {
  const { journey, overlay } = job;
  const { metricId } = overlay;
  const metric = (metricId !== null && journey.metrics[metricId]) || null;
  const source = (metric?.sourceId && journey.sources[metric.sourceId]) || null;
  const figures = metric ? figuresOf(job, journey) : new Map<Id, Figure>();
  const baseline = baselineFor(journey.figures, job.overlay);
  const before = baseline && beforeOf(job, journey, baseline);
  const { tested, ...lying } = overlayOptions({
    journey,
    table: journey.figures,
    metric,
    choice: job.overlay,
    figures,
    before,
  });
  const layout = layoutMap(journey, { figures, metric, overlay: lying, language: job.language });
  return { job, journey, layout, metric, source, figures, overlay: lying, baseline, tested };
}

/** Figures under several filters at once are in no map: main counted them and hands them over. */
const figuresOf = (job: PrintJob, journey: JourneyMap): ReadonlyMap<Id, Figure> =>
  job.figures
    ? new Map(job.figures.map((figure) => [figure.touchpointId, figure]))
    : figuresFor(journey.figures, job.overlay);

const beforeOf = (job: PrintJob, journey: JourneyMap, baseline: Reading): ReadonlyMap<Id, Figure> =>
  job.before
    ? new Map(job.before.map((figure) => [figure.touchpointId, figure]))
    : heldBaseline(journey.figures, job.overlay, baseline);
