import { type Hyphens, partings } from './hyphenate.ts';
import type { Lines } from './mapLayout.ts';
import { measureText } from './measureText.ts';
import type { TextStyle } from './textStyles.ts';

const cacheSize = 20_000;
const cache = new Map<string, Lines>();
const styleNumbers = new WeakMap<TextStyle, number>();
let styleCount = 0;

/** Stands at the end of a line where a word was parted, until the whole text is broken. */
const parted = '\u00ad';
const unbroken = new WeakMap<Lines, string>();

/**
 * Breaks a text into the lines that screen and paper both draw. Words stay whole where they fit; the blank at a
 * break disappears, everything else stays. A word wider than the box is parted with a hyphen, as the language does it;
 * without a language it is cut.
 */
export function wrapText(text: string, style: TextStyle, width: number, hyphens?: Hyphens): Lines {
  const key = `${numberOf(style)}|${width}|${hyphens ?? ''}|${text}`;
  const known = cache.get(key);
  if (known) return known;
  const broken = text.split(/\r\n|\r|\n/).flatMap((line) => wrapLine(line, style, width, hyphens));
  const isParted = hyphens !== undefined && broken.some((line) => line.endsWith(parted));
  const lines = {
    lines: isParted ? broken.map((line) => (line.endsWith(parted) ? `${line.slice(0, -1)}-` : line)) : broken,
    lineHeight: style.lineHeight,
  };
  if (isParted) unbroken.set(lines, text);
  if (cache.size >= cacheSize) cache.clear();
  cache.set(key, lines);
  return lines;
}

/** At most `most` lines; what does not fit is cut with an ellipsis. For labels; a card shows all its text. */
export function wrapAtMost(text: string, style: TextStyle, width: number, most: number, hyphens?: Hyphens): Lines {
  const whole = wrapText(text, style, width, hyphens);
  if (whole.lines.length <= most) return whole;
  const all = wrapText(text, style, width);
  const kept = all.lines.slice(0, most);
  // What comes after may still begin on the last line, in the middle of a word.
  const last = graphemes(all.lines.slice(most - 1, most + 1).join(' '));
  while (last.length > 0 && measureText(`${last.join('').trimEnd()}…`, style) > width) last.pop();
  return { ...all, lines: [...kept.slice(0, -1), `${last.join('').trimEnd()}…`] };
}

/** The words as they were before they were broken, for whoever breaks them anew. */
export const textOf = (lines: Lines): string => unbroken.get(lines) ?? lines.lines.join(' ');

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

function wrapLine(text: string, style: TextStyle, width: number, hyphens: Hyphens | undefined): string[] {
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
    const cut = cutToFit(line.trim() ? piece : longer, style, width, hyphens);
    lines.push(...cut.slice(0, -1));
    line = cut.at(-1) ?? '';
  }
  return [...lines, line.trimEnd()];
}

/** A text cut at every place where a line may end. */
function pieces(text: string): string[] {
  const found: string[] = [];
  let start = 0;
  for (let at = 1; at < text.length; at += 1) {
    if (!mayBreakBefore(text, at)) continue;
    found.push(text.slice(start, at));
    start = at;
  }
  found.push(text.slice(start));
  return found;
}

/** After blanks, after hyphens and slashes inside words, and beside Chinese or Japanese signs. */
function mayBreakBefore(text: string, at: number): boolean {
  const before = text.charCodeAt(at - 1);
  const code = text.charCodeAt(at);
  if (isBlank(code)) return false;
  if (isBlank(before) || isHan(before) || isHan(code)) return true;
  return isJoint(before) && /[\p{L}\p{N}].\p{L}/u.test(text.slice(at - 2, at + 1));
}

const isBlank = (code: number): boolean =>
  code === 0x20 || (code >= 0x09 && code <= 0x0d) || (code >= 0x2000 && code <= 0x200a) || code === 0x3000;
const isJoint = (code: number): boolean => code === 0x2d || code === 0x2f || code === 0x2013 || code === 0x2014;
const isHan = (code: number): boolean =>
  code >= 0x2e80 &&
  (code <= 0xa4cf ||
    (code >= 0xac00 && code <= 0xd7a3) ||
    (code >= 0xf900 && code <= 0xfaff) ||
    (code >= 0xff00 && code <= 0xff60));

/** A word wider than the box is parted, or breaks anywhere, but never inside what a reader sees as one sign. */
function cutToFit(word: string, style: TextStyle, width: number, hyphens: Hyphens | undefined): string[] {
  if (measureText(word.trimEnd(), style) <= width) return [word];
  return (hyphens && partToFit(word, style, width, hyphens)) || cutAnywhere(word, style, width);
}

/** Each line takes as much of the word as fits with a hyphen; null where not even two letters do. */
function partToFit(word: string, style: TextStyle, width: number, hyphens: Hyphens): string[] | null {
  const places = partings(word.trimEnd(), hyphens);
  const parts: string[] = [];
  let start = 0;
  while (places && measureText(word.slice(start).trimEnd(), style) > width) {
    const fits = (at: number) => at > start + 1 && measureText(`${word.slice(start, at)}-`, style) <= width;
    const last = (some: readonly number[]) => some.filter(fits).at(-1);
    const end = last(places.good) ?? last(places.fair) ?? last(places.poor);
    if (end === undefined) return null;
    parts.push(word.slice(start, end) + parted);
    start = end;
  }
  return places && [...parts, word.slice(start)];
}

function cutAnywhere(word: string, style: TextStyle, width: number): string[] {
  const parts: string[] = [];
  let part = '';
  for (const sign of graphemes(word)) {
    if (part && measureText((part + sign).trimEnd(), style) > width) {
      parts.push(part.trimEnd());
      part = '';
    }
    part += sign;
  }
  return evenOut([...parts, part], style, width);
}

const fewestSigns = 4;

/** A letter or two alone on the last line look lost: the line before gives some of its own. */
function evenOut(parts: string[], style: TextStyle, width: number): string[] {
  const [before = '', last = ''] = parts.slice(-2);
  const lack = fewestSigns - graphemes(last.trimEnd()).length;
  const signs = graphemes(before);
  if (parts.length < 2 || lack <= 0 || signs.length < 2 * fewestSigns) return parts;
  const fuller = signs.slice(-lack).join('') + last;
  return measureText(fuller.trimEnd(), style) > width
    ? parts
    : [...parts.slice(0, -2), signs.slice(0, -lack).join(''), fuller];
}

let segmenter: Intl.Segmenter | null = null;
const graphemes = (text: string): string[] => {
  segmenter ??= new Intl.Segmenter('en', { granularity: 'grapheme' });
  return [...segmenter.segment(text)].map((part) => part.segment);
};
