import { cellBox } from '../../../shared/layout/cells.ts';
import type { Box, MapLayout } from '../../../shared/layout/mapLayout.ts';
import type { Focus, Selection } from '../../session/view.ts';
import { headScale, type Sight, smallZoom } from './headScale.ts';

export interface Size {
  readonly width: number;
  readonly height: number;
}

/** Behind the last stage stands the + for the next one. */
const roomToAdd = 40;

/** How a map is first seen: from its beginning, as wide as the window where that stays readable. */
export function firstSight(layout: MapLayout, size: Size): Sight {
  const zoom = Math.min(Math.max((size.width - roomToAdd) / layout.width, 0.7), 1.1);
  return { x: 0, y: 0, zoom };
}

/** The whole map at once, from the left edge on as at first: the lanes' titles stay where the eye has them. */
export function wholeSight(layout: MapLayout, size: Size): Sight {
  const zoom = Math.max(Math.min(size.width / layout.width, size.height / layout.height, 1.25), 0.08);
  const scale = headScale(zoom);
  const left = layout.laneTitleWidth * (scale - zoom);
  const top = layout.stageHeadHeight * (scale - zoom);
  return {
    x: left,
    y: top,
    zoom: Math.min(zoom, (size.width - left) / layout.width, (size.height - top) / layout.height),
  };
}

/** A box as large as it can be read, in the middle of what heads and titles leave free. */
export function sightOfBox(layout: MapLayout, box: Box, size: Size, largest = 1.6): Sight {
  // Heads are larger than the map below a certain zoom, so the room that they leave depends on it.
  let zoom = largest;
  for (let round = 0; round < 3; round += 1) {
    const room = roomBeside(layout, size, zoom);
    zoom = Math.min(
      Math.max(Math.min(room.width / (box.width + 2 * air), room.height / (box.height + 2 * air)), 0.08),
      largest,
    );
  }
  return centred(layout, box, size, zoom);
}

const air = 24;

function roomBeside(layout: MapLayout, size: Size, zoom: number): Box {
  const scale = headScale(zoom);
  const left = Math.min(layout.laneTitleWidth * scale, size.width / 2);
  const top = Math.min(layout.stageHeadHeight * scale, size.height / 2);
  return { x: left, y: top, width: size.width - left, height: size.height - top };
}

function centred(layout: MapLayout, box: Box, size: Size, zoom: number): Sight {
  const room = roomBeside(layout, size, zoom);
  return {
    x: room.x + room.width / 2 - (box.x + box.width / 2) * zoom,
    y: room.y + room.height / 2 - (box.y + box.height / 2) * zoom,
    zoom,
  };
}

/** Where one can read, one stays at that zoom and goes no farther than needed; from far away one comes near. */
export function sightOfJump(layout: MapLayout, to: Selection, sight: Sight, size: Size): Sight | null {
  const box = boxOf(layout, to);
  if (!box) return null;
  if (sight.zoom < smallZoom) return centred(layout, box, size, 1);
  const by = panInto(layout, box, sight, size, to.kind);
  if (by.x === 0 && by.y === 0) return sight;
  const middle = centred(layout, box, size, sight.zoom);
  return { x: by.x === 0 ? sight.x : middle.x, y: by.y === 0 ? sight.y : middle.y, zoom: sight.zoom };
}

/** A stage fills the height where that can be read, a lane the width; both begin at the map's own corner otherwise. */
export function sightOfFocus(layout: MapLayout, focus: Focus, box: Box, size: Size): Sight {
  const whole = sightOfBox(layout, box, size, 1.25);
  if (whole.zoom >= smallZoom) return whole;
  const near = centred(layout, box, size, 0.8);
  const room = roomBeside(layout, size, 0.8);
  return focus.kind === 'stage'
    ? { ...near, y: room.y - layout.stageHeadHeight * 0.8 }
    : { ...near, x: room.x - layout.laneTitleWidth * 0.8 };
}

/** Where a selected thing is drawn. */
export function boxOf(layout: MapLayout, selection: Selection): Box | null {
  switch (selection.kind) {
    case 'card':
      return layout.cards.get(selection.id) ?? null;
    case 'cell':
      return cellBox(layout, selection.stageId, selection.laneId);
    case 'stage':
      return layout.stages.find(({ id }) => id === selection.id) ?? null;
    case 'lane':
      return layout.lanes.find(({ id }) => id === selection.id) ?? null;
    case 'emotion':
      return pointBox(layout, selection.id);
    case 'link':
      return linkBox(layout, selection.id);
    default:
      return null;
  }
}

function pointBox(layout: MapLayout, id: string): Box | null {
  for (const curve of layout.curves)
    for (const point of curve.points)
      if (point.emotionId === id && point.y !== null)
        return { x: point.x - 12, y: point.y - 12, width: 24, height: 24 };
  return null;
}

function linkBox(layout: MapLayout, id: string): Box | null {
  const shape = layout.links.find((link) => link.id === id);
  return shape ? { x: shape.labelAt.x - 40, y: shape.labelAt.y - 4, width: 80, height: 24 } : null;
}

const margin = 12;
const frame = 4;

/** The smallest pan that brings a box out from under heads, titles and edges. */
export function panInto(
  layout: MapLayout,
  box: Box,
  sight: Sight,
  size: Size,
  kind: Selection['kind'],
): { x: number; y: number } {
  const scale = headScale(sight.zoom);
  const left = kind === 'lane' ? 0 : Math.min(layout.laneTitleWidth * scale, size.width / 2);
  const top = kind === 'stage' ? 0 : Math.min(layout.stageHeadHeight * scale, size.height / 2);
  const start = { x: box.x * sight.zoom + sight.x, y: box.y * sight.zoom + sight.y };
  return {
    x: kind === 'lane' ? 0 : nudge(start.x, box.width * sight.zoom, left, size.width - margin),
    y: kind === 'stage' ? 0 : nudge(start.y, box.height * sight.zoom, top, size.height - margin),
  };
}

function nudge(start: number, length: number, low: number, high: number): number {
  // The frame of what is selected is seen as well.
  if (start < low) return low + frame - start;
  if (start + length > high) return Math.max(high - start - length, low + frame - start);
  return 0;
}
