import type { Changes } from '../experience/baseline.ts';
import type { Figure } from '../journey/figure.ts';
import type { Id } from '../journey/id.ts';
import type { Metric } from '../journey/metric.ts';
import type { OverlayMode } from '../journey/overlayMode.ts';
import type { Tone } from './figureScale.ts';

/** What the overlay shows besides the figures themselves. */
export interface OverlayOptions {
  readonly mode?: OverlayMode | undefined;
  /** Touchpoint → how it stands to what it is held against. */
  readonly changes?: Changes | undefined;
  /** Touchpoint → its figure in every period, oldest first; drawn in small where the mode is `trend`. */
  readonly overTime?: ReadonlyMap<Id, readonly Figure[]> | undefined;
  /** Touchpoint → the periods in which its figure moved by more than chance. */
  readonly turns?: ReadonlyMap<Id, ReadonlySet<string>> | undefined;
  /** Lanes that draw a metric of their own, whatever lies over the map. */
  readonly lanes?: ReadonlyMap<Id, LaneMetric> | undefined;
  /** The period that is shown, marked in trends. */
  readonly period?: string | undefined;
}

/** The metric of a lane that draws one, with its figures and the value that is aimed at. */
export interface LaneMetric {
  readonly metric: Metric;
  readonly figures: ReadonlyMap<Id, Figure>;
  readonly target: number | null;
}

/** A place inside a card. */
interface Room {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** The strip at a card's foot: five steps, filled up to the figure's own, so that grey paper tells them apart. */
export interface StripShape extends Room {
  readonly tone: Tone;
  /** 1–5. */
  readonly step: number;
}

/** A small line over all periods; on all cards equal steps are equally steep. */
export interface TrendShape extends Room {
  readonly line: string;
  /** The period that is shown. */
  readonly now: { readonly x: number; readonly y: number } | null;
  /** Where it moved by more than chance. */
  readonly turns: readonly { readonly x: number; readonly y: number; readonly isUp: boolean }[];
}

/** How the answers split, with the shares in words. */
export interface PartsShape extends Room {
  readonly low: number;
  readonly middle: number;
  readonly high: number;
  readonly text: string;
  readonly textY: number;
}

/** A change that holds: ▲ +8. */
export interface ChangeShape {
  readonly text: string;
  readonly isUp: boolean;
  readonly isBetter: boolean;
  /** Its right edge and the middle of its line, in the card. */
  readonly right: number;
  readonly middle: number;
}

/** All that an overlay draws on a touchpoint; what the mode does not draw is null. */
export interface CardOverlay {
  readonly bar: Room | null;
  readonly strip: StripShape | null;
  readonly trend: TrendShape | null;
  readonly parts: PartsShape | null;
  readonly change: ChangeShape | null;
}

/** All measured touchpoints of one lane in one column, put together. */
export interface HeatCell extends Room {
  readonly laneId: Id;
  readonly stageId: Id;
  readonly tone: Tone | null;
  /** The pooled figure and its answers, as printed. */
  readonly text: string;
  readonly about: string;
  readonly touchpoints: number;
}
