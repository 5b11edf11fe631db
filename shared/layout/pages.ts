import type { Paper } from './paper.ts';
import { textStyles } from './textStyles.ts';
import { type } from './tokens.ts';

/**
 * The whole map on one page. Title, persona, legend and footer ("the furniture") grow with the paper, so that they
 * can be read from where such a paper is read; the map takes what is left, as large as it goes. Lengths of the page
 * are points (1/72 in), lengths on it CSS pixels (1/96 in).
 */
export interface Size {
  readonly width: number;
  readonly height: number;
}

export type PaperFormat = Exclude<Paper, 'fit'>;

const inch = 72;
const mm = inch / 25.4;

/** Landscape in points: a journey runs from left to right. */
export const paperFormats: Readonly<Record<PaperFormat, Size>> = {
  a4: { width: 297 * mm, height: 210 * mm },
  a3: { width: 420 * mm, height: 297 * mm },
  a2: { width: 594 * mm, height: 420 * mm },
  a1: { width: 841 * mm, height: 594 * mm },
  a0: { width: 1189 * mm, height: 841 * mm },
  letter: { width: 11 * inch, height: 8.5 * inch },
  tabloid: { width: 17 * inch, height: 11 * inch },
};

/** No side of a PDF page may be longer: 200 inches. Longer ones need a unit that several programs ignore. */
export const longestSide = 14_400;

export const toPoints = (pixels: number): number => pixels * 0.75;
export const toPixels = (points: number): number => points / 0.75;

/** Papers that hang on a wall and are read from a step away. */
const posters: readonly Paper[] = ['a2', 'a1', 'a0'];

/** Below this many points the smallest words of the map are hard to read on that paper. */
export const legibleFrom = (paper: Paper): number => (posters.includes(paper) ? 18 : 7);

/** How much larger than on screen title, persona and legend are; on the smallest paper their words keep 7 points. */
export function furnitureScale(paper: Paper): number {
  if (paper === 'fit') return 1;
  const scale = paperFormats[paper].width / paperFormats.a3.width;
  const floor = legibleFrom(paper) / toPoints(type[1]);
  return Math.max(posters.includes(paper) ? scale : Math.min(1, scale), Math.min(floor, scale * 1.35));
}

/** Larger than this beside its title, a small map looks lost in its own size. */
const largestBesideTitle = 2;

/** The scale at which a map of this size fills a slot of that size. */
export function scaleInto(slot: Size, map: Size, furniture: number): number {
  if (map.width <= 0 || map.height <= 0) return furniture;
  const fill = Math.min(slot.width / map.width, slot.height / map.height);
  return Math.max(0, Math.min(fill, furniture * largestBesideTitle));
}

export interface FittedPage extends Size {
  /** 1, or less where the content had to shrink to fit the longest possible page. */
  readonly scale: number;
}

/** A page made to the measure of its content, in points; content in CSS pixels, margins included. */
export function fittedPage(content: Size): FittedPage {
  const width = toPoints(content.width);
  const height = toPoints(content.height);
  const scale = Math.min(1, longestSide / width, longestSide / height);
  return { width: width * scale, height: height * scale, scale };
}

const smallestSize = Math.min(...Object.values(textStyles).map(({ size }) => size));

/** The smallest words of the map, in points on the page. */
export const smallestText = (scale: number): number => toPoints(smallestSize) * scale;

export type PageWarning =
  | { kind: 'print-small-text'; points: number; floor: number }
  | { kind: 'print-scaled-down'; percent: number };

/** What a person should know before they send this page to the printer. */
export function pageWarnings(paper: Paper, scale: number): PageWarning[] {
  const points = round(smallestText(scale));
  const warnings: PageWarning[] = [];
  if (paper === 'fit' && scale < 1) warnings.push({ kind: 'print-scaled-down', percent: Math.floor(scale * 100) });
  if (points < legibleFrom(paper)) warnings.push({ kind: 'print-small-text', points, floor: legibleFrom(paper) });
  return warnings;
}

const round = (value: number): number => Math.round(value * 10) / 10;
