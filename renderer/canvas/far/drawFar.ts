import type { Id } from '../../../shared/journey/id.ts';
import type { Box, CardBox } from '../../../shared/layout/mapLayout.ts';
import type { FarPalette } from './farPalette.ts';
import { titleHeight, titleLines, titleSize } from './farText.ts';

export interface FarScene {
  readonly cards: readonly CardBox[];
  /** The part of the map that is drawn. */
  readonly region: Box;
  readonly zoom: number;
  readonly isTitled: boolean;
  readonly palette: FarPalette;
  /** Selected or chosen: they wear a ring. */
  readonly ringed: ReadonlySet<Id>;
  readonly carried: ReadonlySet<Id>;
}

const edge = 3;

/** Draws cards as they are told apart from far away: by colour, and by their title where there is room for one. */
export function drawFar(context: CanvasRenderingContext2D, scene: FarScene): void {
  const { palette } = scene;
  const faces = scene.cards.map((card) => faceOf(card, scene));
  for (const [tone, same] of grouped(faces)) {
    context.fillStyle = tone;
    context.globalAlpha = 0.5;
    for (const { x, y, width, height, lines } of same) if (lines.length === 0) context.fillRect(x, y, width, height);
    context.globalAlpha = 1;
    for (const { x, y, height, lines } of same) if (lines.length > 0) context.fillRect(x, y, edge, height);
  }
  const titled = faces.filter(({ lines }) => lines.length > 0);
  drawSheets(context, titled, palette);
  drawTitles(context, titled, palette);
  drawRings(context, faces, scene);
}

interface Face extends Box {
  readonly id: Id;
  readonly tone: string;
  readonly lines: readonly string[];
}

/** On whole pixels, so that edges stay sharp; never thinner than one. */
function faceOf(card: CardBox, { region, zoom, isTitled, palette, carried }: FarScene): Face {
  const [x, y] = [Math.round((card.x - region.x) * zoom), Math.round((card.y - region.y) * zoom)];
  const width = Math.max(1, Math.round(card.width * zoom));
  const height = Math.max(1, Math.round(card.height * zoom));
  const tone = carried.has(card.id) ? palette.line : palette.toneOf(card);
  const lines = isTitled ? titleLines(card, width - edge, height) : [];
  return { id: card.id, x, y, width, height, tone, lines };
}

/** A change of colour costs more than a rectangle. */
function grouped(faces: readonly Face[]): Map<string, Face[]> {
  const groups = new Map<string, Face[]>();
  for (const face of faces) {
    const group = groups.get(face.tone);
    if (group) group.push(face);
    else groups.set(face.tone, [face]);
  }
  return groups;
}

function drawSheets(context: CanvasRenderingContext2D, faces: readonly Face[], { panel, line }: FarPalette): void {
  context.fillStyle = line;
  for (const { x, y, width, height } of faces) context.fillRect(x + edge, y, width - edge, height);
  context.fillStyle = panel;
  for (const { x, y, width, height } of faces) context.fillRect(x + edge, y + 1, width - edge - 1, height - 2);
}

function drawTitles(context: CanvasRenderingContext2D, faces: readonly Face[], { ink }: FarPalette): void {
  context.fillStyle = ink;
  context.textBaseline = 'middle';
  for (const { x, y, width, height, lines } of faces) {
    let middle = y + height / 2 - ((lines.length - 1) * titleHeight) / 2 + 0.5;
    for (const line of lines) {
      context.fillText(line, x + edge + 4, middle, width - edge - 6);
      middle += titleHeight;
    }
  }
}

function drawRings(context: CanvasRenderingContext2D, faces: readonly Face[], { ringed, palette }: FarScene): void {
  if (ringed.size === 0) return;
  context.strokeStyle = palette.accent;
  context.lineWidth = 2;
  for (const { id, x, y, width, height } of faces)
    if (ringed.has(id)) context.strokeRect(x - 1, y - 1, width + 2, height + 2);
}

export const farFont = (family: string): string => `400 ${titleSize}px ${family}`;
