import { blankCard } from '../journey/card.ts';
import type { Figure } from '../journey/figure.ts';
import type { Id } from '../journey/id.ts';
import type { Metric } from '../journey/metric.ts';
import { byOrder } from '../journey/order.ts';
import type { Source } from '../journey/source.ts';
import { type Edit, type MapEdit, mapEdit } from './edit.ts';
import { orderAt, type Place } from './place.ts';

export interface NewTouchpoint {
  readonly id: Id;
  readonly text: string;
  /** Without a cell it stands in the last stage, in the first lane for touchpoints; without such, in the tray. */
  readonly stageId?: Id;
  readonly laneId?: Id;
}

export interface Survey {
  readonly source: Omit<Source, 'order'>;
  readonly metric: Omit<Metric, 'order'>;
  readonly figures: readonly Figure[];
  readonly newTouchpoints?: readonly NewTouchpoint[];
}

/** Brings an import into the map in one step; what the same metric showed before is replaced. */
export function takeInSurvey({ source, metric, figures, newTouchpoints = [] }: Survey): MapEdit {
  return mapEdit('metrics.takeInSurvey', (edit) => {
    for (const touchpoint of newTouchpoints) addTouchpoint(edit, touchpoint);
    edit.sources.add({ ...source, order: orderOf(edit.sources, source.id) });
    edit.metrics.add({ ...metric, sourceId: source.id, order: orderOf(edit.metrics, metric.id) });
    const kept = new Set(figures.map(({ id }) => id));
    for (const { id, metricId } of edit.figures.all()) {
      if (metricId === metric.id && !kept.has(id)) edit.figures.remove(id);
    }
    for (const figure of figures) edit.figures.add(figure);
  });
}

export const renameMetric = (id: Id, name: string): MapEdit =>
  mapEdit('metrics.rename', (edit) => edit.metrics.set(id, { name }));

export const moveMetric = (id: Id, place: Place): MapEdit =>
  mapEdit('metrics.move', (edit) => {
    const order = orderAt(edit.metrics.all(), place, id);
    edit.metrics.set(id, { order });
  });

/** What a reader should know of where the figures come from: publisher, licence, "invented". */
export const describeSource = (id: Id, about: string): MapEdit =>
  mapEdit('sources.describe', (edit) => edit.sources.set(id, { about }));

/** With its metrics and their figures. */
export const removeSource = (id: Id): MapEdit =>
  mapEdit('sources.remove', (edit) => {
    for (const metric of edit.metrics.all()) if (metric.sourceId === id) dropMetric(edit, metric.id);
    edit.sources.remove(id);
  });

function dropMetric(edit: Edit, id: Id): void {
  for (const figure of edit.figures.all()) if (figure.metricId === id) edit.figures.remove(figure.id);
  edit.metrics.remove(id);
}

/** A new import keeps the place of what it replaces. */
function orderOf(table: Edit['sources'] | Edit['metrics'], id: Id): string {
  return table.get(id)?.order ?? orderAt(table.all());
}

function addTouchpoint(edit: Edit, { id, text, stageId, laneId }: NewTouchpoint): void {
  const stage = stageId ?? edit.stages.all().sort(byOrder).at(-1)?.id;
  const lane =
    laneId ??
    edit.lanes
      .all()
      .sort(byOrder)
      .find(({ kind }) => kind === 'touchpoint')?.id;
  const cell = { stageId: stage ?? 'none', laneId: lane ?? 'none' };
  const order = orderAt(
    edit.cards.all().filter((card) => card.stageId === cell.stageId && card.laneId === cell.laneId),
  );
  edit.cards.add({ ...blankCard, kind: 'touchpoint', basis: 'measured', id, order, text, ...cell });
}
