import type { Box, MapLayout } from '../../../shared/layout/mapLayout.ts';
import type { View } from '../../session/view.ts';
import { boxOf } from '../places/sight.ts';

/** Around all that is selected; a stage is its whole column. Null where nothing selected is drawn. */
export function chosenBox(layout: MapLayout, { selection, others }: Pick<View, 'selection' | 'others'>): Box | null {
  if (!selection) return null;
  const first = boxOf(layout, selection);
  if (selection.kind === 'stage') return first && { ...first, height: layout.height - first.y };
  const boxes = [first, ...[...others].map((id) => layout.cards.get(id))].filter(
    (box) => box !== null && box !== undefined,
  );
  return boxes.length === 0 ? null : around(boxes);
}

function around(boxes: readonly Box[]): Box {
  const x = Math.min(...boxes.map((box) => box.x));
  const y = Math.min(...boxes.map((box) => box.y));
  const right = Math.max(...boxes.map((box) => box.x + box.width));
  const bottom = Math.max(...boxes.map((box) => box.y + box.height));
  return { x, y, width: right - x, height: bottom - y };
}
