import type { Box, MapLayout } from '../../shared/layout/mapLayout.ts';
import type { Selection } from '../session/view.ts';
import { cellBox } from './dropPlace.ts';
import { headScale, type Sight } from './useStickyLayer.ts';

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

/** The whole map at once. */
export function wholeSight(layout: MapLayout, size: Size): Sight {
  const zoom = Math.max(Math.min(size.width / layout.width, size.height / layout.height, 1.25), 0.08);
  const scale = headScale(zoom);
  const left = layout.laneTitleWidth * (scale - zoom);
  const top = layout.stageHeadHeight * (scale - zoom);
  return {
    x: Math.max(left, (size.width - layout.width * zoom) / 2),
    y: top,
    zoom: Math.min(zoom, (size.width - left) / layout.width, (size.height - top) / layout.height),
  };
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

const margin = 12;

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
  if (start < low) return low - start;
  if (start + length > high) return Math.max(high - start - length, low - start);
  return 0;
}
