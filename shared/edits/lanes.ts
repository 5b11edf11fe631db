import type { Hue } from '../journey/hue.ts';
import { type Id, newId } from '../journey/id.ts';
import { blankLane, type Lane, type LaneKind } from '../journey/lane.ts';
import { type AddingEdit, addingEdit, type MapEdit, mapEdit, typing } from './edit.ts';
import { orderAt, type Place } from './place.ts';

export interface NewLane extends Partial<Omit<Lane, 'order' | 'kind'>> {
  kind: LaneKind;
  place?: Place;
}

export function addLane({ id = newId(), place, ...fields }: NewLane): AddingEdit {
  return addingEdit('lanes.add', id, (edit) =>
    edit.lanes.add({ ...blankLane, ...fields, id, order: orderAt(edit.lanes.all(), place) }),
  );
}

export const renameLane = (id: Id, name: string): MapEdit =>
  mapEdit('lanes.rename', (edit) => edit.lanes.set(id, { name }), typing('lane.name', id));

export const describeLane = (id: Id, about: string): MapEdit =>
  mapEdit('lanes.describe', (edit) => edit.lanes.set(id, { about }), typing('lane.about', id));

/** What a click in the lane makes from now on; the cards in it stay what they are. */
export const setLaneKind = (id: Id, kind: LaneKind): MapEdit =>
  mapEdit('lanes.setKind', (edit) => edit.lanes.set(id, { kind }));

export const moveLane = (id: Id, place: Place): MapEdit =>
  mapEdit('lanes.move', (edit) => {
    const order = orderAt(edit.lanes.all(), place, id);
    edit.lanes.set(id, { order });
  });

/** Null lets the layout choose. A drag of the edge is one step. */
export const resizeLane = (id: Id, height: number | null): MapEdit =>
  mapEdit('lanes.resize', (edit) => edit.lanes.set(id, { height }), `lane.height:${id}`);

export const setLaneHue = (id: Id, hue: Hue): MapEdit => mapEdit('lanes.setHue', (edit) => edit.lanes.set(id, { hue }));

/** Which metric a lane of figures draws. */
export const setLaneMetric = (id: Id, metricId: Id | null): MapEdit =>
  mapEdit('lanes.setMetric', (edit) => edit.lanes.set(id, { metricId }));

/** What is aimed at, on the metric's own scale; null aims at nothing. */
export const setLaneTarget = (id: Id, target: number | null): MapEdit =>
  mapEdit('lanes.setTarget', (edit) => edit.lanes.set(id, { target }), typing('lane.target', id));

/** Neither drawn nor printed until somebody shows it again; nothing in it is lost. */
export const hideLane = (id: Id): MapEdit => mapEdit('lanes.hide', (edit) => edit.lanes.set(id, { isHidden: true }));

/** Shows hidden lanes again: those named, or all. */
export const showLanes = (ids?: readonly Id[]): MapEdit =>
  mapEdit('lanes.show', (edit) => {
    for (const { id, isHidden } of edit.lanes.all())
      if (isHidden && (ids?.includes(id) ?? true)) edit.lanes.set(id, { isHidden: false });
  });

/** Gestures leave a locked lane alone; an edit, a colleague's too, is never refused. */
export const lockLane = (id: Id, isLocked = true): MapEdit =>
  mapEdit(isLocked ? 'lanes.lock' : 'lanes.unlock', (edit) => edit.lanes.set(id, { isLocked }));

/** Only the lane goes: its cards wait in the tray. */
export const removeLane = (id: Id): MapEdit => mapEdit('lanes.remove', (edit) => edit.lanes.remove(id));
