import type { CardBox } from '../../../shared/layout/mapLayout.ts';
import { measureText } from '../../../shared/layout/measureText.ts';
import { textStyles } from '../../../shared/layout/textStyles.ts';
import { textOf } from '../../../shared/layout/wrapText.ts';

/** Of a title on the screen, however far away the map is: smaller could not be read. */
export const titleSize = 9;
export const titleHeight = 11;
/** From this zoom on the lowest card has room for a line; all cards have titles or none, or the map would look patched. */
export const titledFrom = 0.33;
/** From this width on there is room for a word. */
const leastWidth = 34;
const pad = 4;

/** The lines of a title that fit into a card as large as it is on the screen; none where not one word would. */
export function titleLines(box: Pick<CardBox, 'text'>, width: number, height: number): readonly string[] {
  const most = Math.min(4, Math.max(1, Math.floor((height - 1) / titleHeight)));
  const room = width - 2 * pad;
  if (width < leastWidth) return none;
  return kept(box.text, room, most, () => broken(textOf(box.text).replace(/\s+/g, ' ').trim(), room, most));
}

const none: readonly string[] = [];

interface Known {
  readonly room: number;
  readonly most: number;
  readonly lines: readonly string[];
}

const known = new WeakMap<CardBox['text'], Known>();

/** A map that moves asks for the same titles again and again; one that zooms, for almost the same. */
function kept(text: CardBox['text'], room: number, most: number, fitted: () => readonly string[]): readonly string[] {
  const before = known.get(text);
  if (before && before.most === most && Math.abs(before.room - room) < 1) return before.lines;
  const lines = fitted();
  known.set(text, { room, most, lines });
  return lines;
}

const widthOf = (text: string): number =>
  (measureText(text, textStyles.cardText) * titleSize) / textStyles.cardText.size;

/** Words into lines; what is left over is cut at the end of the last one. */
function broken(text: string, room: number, most: number): string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(' ')) {
    const longer = line === '' ? word : `${line} ${word}`;
    if (lines.length === most - 1 || line === '' || widthOf(longer) <= room) line = longer;
    else {
      lines.push(cut(line, room));
      line = word;
    }
  }
  return line === '' ? lines : [...lines, cut(line, room)];
}

function cut(line: string, room: number): string {
  const width = widthOf(line);
  if (width <= room) return line;
  let end = Math.max(1, Math.floor((line.length * room) / width));
  while (end > 1 && widthOf(`${line.slice(0, end)}…`) > room) end -= 1;
  return `${line.slice(0, end).trimEnd()}…`;
}
