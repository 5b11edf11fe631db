import { isBetter } from '../experience/baseline.ts';
import type { Comparison } from '../experience/compare.ts';
import type { Card } from '../journey/card.ts';
import type { Figure } from '../journey/figure.ts';
import type { Id } from '../journey/id.ts';
import type { Metric } from '../journey/metric.ts';
import type { OverlayMode } from '../journey/overlayMode.ts';
import type { Language } from '../text/language.ts';
import { numberIn } from '../text/words.ts';
import { figureRange, normalised, toneOf } from './figureScale.ts';
import { formatChange } from './formatFigure.ts';
import type { LayoutOptions } from './layoutOptions.ts';
import { measureText } from './measureText.ts';
import type { CardOverlay, ChangeShape } from './overlayShapes.ts';
import { textStyles } from './textStyles.ts';
import { spanOver, trendShape } from './trendShape.ts';

/** What an overlay knows of one touchpoint. */
export interface Overlaid {
  readonly metric: Metric;
  readonly figure: Readonly<Figure>;
  readonly mode: OverlayMode;
  readonly change: Comparison<Id> | null;
  readonly times: readonly Figure[];
  readonly turns: ReadonlySet<string> | null;
  /** What the trends of all touchpoints share. */
  readonly span: number;
  readonly period: string;
}

/** Null where no figure lies on the card. */
export function overlaidOn(card: Readonly<Card>, { metric, figures, overlay }: LayoutOptions): Overlaid | null {
  const figure = metric && card.kind === 'touchpoint' ? figures?.get(card.id) : undefined;
  if (!metric || !figure) return null;
  const change = overlay?.changes?.get(card.id) ?? null;
  return {
    metric,
    figure,
    mode: overlay?.mode ?? 'badge',
    change: change?.verdict === 'holds' ? change : null,
    times: overlay?.overTime?.get(card.id) ?? noTimes,
    turns: overlay?.turns?.get(card.id) ?? null,
    span: overlay?.overTime ? spanOver(overlay.overTime) : 0,
    period: overlay?.period ?? '',
  };
}

const noTimes: readonly Figure[] = [];

/** Whether two draw the same, so that a card need not be laid out anew. */
export function isSameOverlaid(a: Overlaid | null, b: Overlaid | null): boolean {
  if (!a || !b) return a === b;
  return (Object.keys(a) as (keyof Overlaid)[]).every((key) => a[key] === b[key]);
}

export const noOverlay: CardOverlay = { bar: null, strip: null, trend: null, parts: null, change: null };

interface Inside {
  readonly width: number;
  readonly padX: number;
  readonly padY: number;
  /** Where the card's texts end. */
  readonly below: number;
}

const barHeight = 4;
const stripHeight = 6;
const trendHeight = 26;
const partsHeight = 8;
const gap = 6;
const rowHeight = 16;
const triangle = 11;

interface Overlay {
  readonly overlay: CardOverlay;
  readonly height: number;
}

/** What the mode draws on a card, and how high the card becomes by it. */
export function cardOverlay(overlaid: Overlaid, inside: Inside, language: Language): Overlay {
  const { mode, figure } = overlaid;
  if (mode === 'trend' && figuresKnown(overlaid) >= 2) return trendOn(overlaid, inside, language);
  if (mode === 'parts' && figure.parts) return partsOn(overlaid, inside, language);
  if (mode === 'band' && figure.value !== null && toneOf(figure.value, overlaid.metric))
    return stripOn(overlaid, inside, language);
  const hasBar = mode !== 'curve' && mode !== 'heat' && figure.value !== null && figureRange(overlaid.metric) !== null;
  return hasBar ? barOn(overlaid, inside, language) : changeOn(overlaid, inside, language);
}

const figuresKnown = ({ times }: Overlaid): number => times.filter(({ value }) => value !== null).length;

function barOn(overlaid: Overlaid, { width, padX, padY, below }: Inside, language: Language) {
  const y = below + gap;
  const change = changeAt(overlaid, width - padX, y + barHeight / 2, language);
  const bar = { x: padX, y, width: width - 2 * padX - roomFor(change), height: barHeight };
  return { overlay: { ...noOverlay, bar, change }, height: y + barHeight + padY + 2 };
}

function trendOn(overlaid: Overlaid, { width, padX, padY, below }: Inside, language: Language) {
  const y = below + gap - 2;
  const change = changeAt(overlaid, width - padX, y + trendHeight / 2, language);
  const room = { x: padX, y, width: width - 2 * padX - roomFor(change), height: trendHeight };
  const trend = trendShape(overlaid.times, overlaid.span, room, overlaid);
  return { overlay: { ...noOverlay, trend, change }, height: y + trendHeight + padY - 2 };
}

function partsOn(overlaid: Overlaid, { width, padX, padY, below }: Inside, language: Language) {
  const { parts } = overlaid.figure;
  const y = below + gap;
  const textY = y + partsHeight + 2;
  const change = changeAt(overlaid, width - padX, textY + rowHeight / 2, language);
  const shape = parts && {
    ...{ x: padX, y, width: width - 2 * padX, height: partsHeight },
    ...parts,
    text: sharesOf(parts, language),
    textY,
  };
  return { overlay: { ...noOverlay, parts: shape, change }, height: textY + rowHeight + padY - 3 };
}

const sharesOf = (parts: { low: number; middle: number; high: number }, language: Language): string => {
  const percent = numberIn(language, { maximumFractionDigits: 0 });
  return `${[parts.low, parts.middle, parts.high].map((part) => percent.format(part)).join(' · ')}${language === 'es' ? '\u00a0%' : '%'}`;
};

function stripOn(overlaid: Overlaid, inside: Inside, language: Language) {
  const { metric, figure } = overlaid;
  const { overlay, height } = changeOn(overlaid, inside, language);
  const tone = toneOf(figure.value ?? 0, metric);
  const step = Math.min(4, Math.floor((normalised(figure.value ?? 0, metric) ?? 0) / 20)) + 1;
  const strip = tone && { x: 0, y: height, width: inside.width, height: stripHeight, tone, step };
  return { overlay: { ...overlay, strip }, height: height + stripHeight };
}

/** Where nothing else is drawn, the change has a line of its own. */
function changeOn(overlaid: Overlaid, { width, padX, padY, below }: Inside, language: Language) {
  const change = changeAt(overlaid, width - padX, below + 2 + rowHeight / 2, language);
  return { overlay: { ...noOverlay, change }, height: below + padY + (change ? rowHeight : 0) };
}

function changeAt({ change, metric }: Overlaid, right: number, middle: number, language: Language): ChangeShape | null {
  if (!change) return null;
  const { value } = change.difference;
  return {
    text: formatChange(value, metric, language),
    isUp: value > 0,
    isBetter: isBetter(metric, value),
    right,
    middle,
  };
}

const roomFor = (change: ChangeShape | null): number =>
  change ? Math.ceil(measureText(change.text, textStyles.cardTitle)) + triangle + 8 : 0;
