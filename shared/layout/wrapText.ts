import type { Lines } from './mapLayout.ts';
import { measureText } from './measureText.ts';
import type { TextStyle } from './textStyles.ts';

const cacheSize = 20_000;
const cache = new Map<string, Lines>();
const styleNumbers = new WeakMap<TextStyle, number>();
let styleCount = 0;

/**
 * Breaks a text into the lines that screen and paper both draw. Words stay whole where they fit; the blank at a
 * break disappears, everything else stays.
 */
export function wrapText(text: string, style: TextStyle, width: number): Lines {
  const key = `${numberOf(style)}|${width}|${text}`;
  const known = cache.get(key);
  if (known) return known;
  const lines = {
    lines: text.split(/\r\n|\r|\n/).flatMap((line) => wrapLine(line, style, width)),
    lineHeight: style.lineHeight,
  };
  if (cache.size >= cacheSize) cache.clear();
  cache.set(key, lines);
  return lines;
}

/** At most `most` lines; what does not fit is cut with an ellipsis. For labels; a card shows all its text. */
export function wrapAtMost(text: string, style: TextStyle, width: number, most: number): Lines {
  const all = wrapText(text, style, width);
  if (all.lines.length <= most) return all;
  const kept = all.lines.slice(0, most);
  const last = graphemes(kept[most - 1] ?? '');
  while (last.length > 0 && measureText(`${last.join('').trimEnd()}…`, style) > width) last.pop();
  return { ...all, lines: [...kept.slice(0, -1), `${last.join('').trimEnd()}…`] };
}

export const linesHeight = (lines: Lines): number => lines.lines.length * lines.lineHeight;

export const linesWidth = (lines: Lines, style: TextStyle): number =>
  Math.max(0, ...lines.lines.map((line) => measureText(line, style)));

export const noLines = (style: TextStyle): Lines => ({ lines: [], lineHeight: style.lineHeight });

function numberOf(style: TextStyle): number {
  const known = styleNumbers.get(style);
  if (known !== undefined) return known;
  styleCount += 1;
  styleNumbers.set(style, styleCount);
  return styleCount;
}

function wrapLine(text: string, style: TextStyle, width: number): string[] {
  if (measureText(text, style) <= width) return [text];
  const lines: string[] = [];
  let line = '';
  for (const piece of pieces(text)) {
    const longer = line + piece;
    if (measureText(longer.trimEnd(), style) <= width) {
      line = longer;
      continue;
    }
    if (line.trim()) lines.push(line.trimEnd());
    const cut = cutToFit(line.trim() ? piece : longer, style, width);
    lines.push(...cut.slice(0, -1));
    line = cut.at(-1) ?? '';
  }
  return [...lines, line.trimEnd()];
}

const han = '\\u{2E80}-\\u{A4CF}\\u{AC00}-\\u{D7A3}\\u{F900}-\\u{FAFF}\\u{FF00}-\\u{FF60}';
const breaks = new RegExp(`(?<=\\s)(?=\\S)|(?<=[\\p{L}\\p{N}][-–—/])(?=\\p{L})|(?<=[${han}])(?=\\S)|(?=[${han}])`, 'u');

/** Where a line may end: after blanks, after hyphens and slashes inside words, and beside Chinese or Japanese signs. */
const pieces = (text: string): string[] => text.split(breaks);

/** A word wider than the box breaks anywhere, but never inside what a reader sees as one sign. */
function cutToFit(word: string, style: TextStyle, width: number): string[] {
  const parts: string[] = [];
  let part = '';
  for (const sign of graphemes(word)) {
    if (part && measureText((part + sign).trimEnd(), style) > width) {
      parts.push(part.trimEnd());
      part = '';
    }
    part += sign;
  }
  return [...parts, part];
}

let segmenter: Intl.Segmenter | null = null;
const graphemes = (text: string): string[] => {
  segmenter ??= new Intl.Segmenter('en', { granularity: 'grapheme' });
  return [...segmenter.segment(text)].map((part) => part.segment);
};
