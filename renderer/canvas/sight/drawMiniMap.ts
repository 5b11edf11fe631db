import type { CardKind } from '../../../shared/journey/card.ts';
import type { CardBox, MapLayout } from '../../../shared/layout/mapLayout.ts';
import type { MiniScale } from './miniScale.ts';

type Ink = 'line' | 'ink-3' | 'accent' | 'bad-2' | 'good-2';

const inks: Partial<Record<CardKind, Ink>> = {
  touchpoint: 'accent',
  pain: 'bad-2',
  opportunity: 'good-2',
  gain: 'good-2',
};

/** Stages and lanes as hairlines, cards as blocks of their colour: ten thousand of them in a few milliseconds. */
export function drawMiniMap(canvas: HTMLCanvasElement, layout: MapLayout, scale: MiniScale): void {
  const density = window.devicePixelRatio || 1;
  canvas.width = Math.round(scale.width * density);
  canvas.height = Math.round(scale.height * density);
  const pen = canvas.getContext('2d');
  if (!pen) return;
  const style = getComputedStyle(canvas);
  const colour = (ink: Ink): string => style.getPropertyValue(`--${ink}`);
  pen.scale(density, density);
  drawLines(pen, layout, scale, colour('line'));
  for (const [ink, boxes] of byInk(layout)) {
    pen.fillStyle = colour(ink);
    pen.globalAlpha = ink === 'ink-3' ? 0.45 : 0.75;
    for (const { x, y, width, height } of boxes)
      pen.fillRect(x * scale.byX, y * scale.byY, Math.max(width * scale.byX, 1), Math.max(height * scale.byY, 1));
  }
  drawCurves(pen, layout, scale, colour('accent'));
}

function drawLines(pen: CanvasRenderingContext2D, layout: MapLayout, scale: MiniScale, ink: string) {
  pen.fillStyle = ink;
  for (const stage of layout.stages) pen.fillRect(stage.x * scale.byX, 0, 0.75, scale.height);
  for (const lane of layout.lanes) pen.fillRect(0, lane.y * scale.byY, scale.width, 0.75);
}

function byInk(layout: MapLayout): Map<Ink, CardBox[]> {
  const found = new Map<Ink, CardBox[]>();
  for (const box of layout.cards.values()) {
    const ink = inks[box.kind] ?? 'ink-3';
    const boxes = found.get(ink);
    if (boxes) boxes.push(box);
    else found.set(ink, [box]);
  }
  return found;
}

function drawCurves(pen: CanvasRenderingContext2D, layout: MapLayout, { byX, byY }: MiniScale, ink: string) {
  pen.globalAlpha = 0.8;
  pen.strokeStyle = ink;
  pen.lineWidth = 1 / byY;
  pen.scale(byX, byY);
  for (const curve of layout.curves) pen.stroke(new Path2D(curve.line));
}
