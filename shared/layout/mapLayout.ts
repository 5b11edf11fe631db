import type { Card, CardKind } from '../journey/card.ts';
import type { Basis } from '../journey/evidence.ts';
import type { Hue } from '../journey/hue.ts';
import type { Id } from '../journey/id.ts';
import type { LaneKind } from '../journey/lane.ts';
import type { CardOverlay, HeatCell } from './overlayShapes.ts';

/** Map units: CSS pixels on screen at 100 %, 0.75 pt on paper. Origin at the top left of the whole map. */
export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

export interface Place {
  readonly x: number;
  readonly y: number;
}

/** A text already broken into the lines in which every reader draws it. */
export interface Lines {
  readonly lines: readonly string[];
  readonly lineHeight: number;
}

/** The head of a column, or of a stage above its steps; a column itself reaches down to the foot of the map. */
export interface StageBox extends Box {
  readonly id: Id;
  readonly name: Lines;
  readonly about: Lines;
  /** The stage that this is a step of. */
  readonly parentId: Id | null;
  readonly hue: Hue;
  /** A narrow column: the lines of its name are turned by 90° and run downwards. */
  readonly isCollapsed: boolean;
  /** How many cards a folded stage hides in the lanes that are shown. */
  readonly hiddenCards: number;
}

/** A whole row from the left edge of the map to the right, its title included. */
export interface LaneBox extends Box {
  readonly id: Id;
  readonly kind: LaneKind;
  readonly name: Lines;
  readonly about: Lines;
  readonly hue: Hue;
  readonly isLocked: boolean;
  /** Feeling lanes only: where +2, 0 and −2 lie. */
  readonly band: FeelingBand | null;
}

export interface FeelingBand {
  readonly top: number;
  readonly middle: number;
  readonly bottom: number;
}

/** What a card looks like: its kind, unless the lane that it lies in gives its notes a look of their own. */
export type CardLook = CardKind | 'text' | 'custom';

/** A card and the places of its parts, measured from its own top left corner. */
export interface CardBox extends Box {
  readonly id: Id;
  /** The column it begins in; the card's record may name the stage above. */
  readonly stageId: Id;
  /** The column it ends in: the one it begins in, unless it spans several. */
  readonly untilStageId: Id;
  readonly laneId: Id;
  readonly kind: CardKind;
  readonly look: CardLook;
  /** Its own colour, or its lane's where the lane is one of the person's making. */
  readonly hue: Hue;
  readonly mark: Card['mark'];
  /** The left edge of the mark; it stands at the height of the first line. */
  readonly markAt: Place;
  /** The sign of the look, before the text; null for looks without one. */
  readonly signAt: Place | null;
  readonly text: Lines;
  readonly textAt: Place;
  /** How wide its lines may become: what is typed breaks where the card breaks it. */
  readonly textWidth: number;
  /** The line above the text: a touchpoint's channel, cut to fit; '' where there is none. */
  readonly head: string;
  /** The lines below the text: evidence, times, or an opportunity's owner, value and effort, and the tags that still fit. */
  readonly foot: readonly string[];
  /** Drawn before the foot: how sure the evidence is that it names. */
  readonly footSign: Basis | null;
  readonly footAt: Place;
  /** A touchpoint's measured value, ready to be printed at the right of its name; '' where nothing is measured. */
  readonly figure: string;
  readonly overlay: CardOverlay;
  readonly picture: Box | null;
}

export interface CurvePoint {
  readonly emotionId: Id;
  readonly x: number;
  /** Null where the value is missing: the line has a gap there. */
  readonly y: number | null;
}

export interface CurveLabel extends Box {
  readonly emotionId: Id;
  readonly label: Lines;
  /** One line, '' where the feeling has no name. */
  readonly feeling: string;
  readonly isAbove: boolean;
}

/** One persona's drawn feeling inside one feeling lane. */
export interface CurveShape {
  readonly personaId: Id;
  readonly laneId: Id;
  readonly points: readonly CurvePoint[];
  readonly labels: readonly CurveLabel[];
  /** SVG path data, one piece per run without a gap. */
  readonly line: string;
  /** The same, closed down to the middle line, for the soft fill. */
  readonly area: string;
}

/** Measured values at the place of their touchpoints, on the same −2…+2 band. */
export interface MeasuredShape {
  readonly laneId: Id;
  readonly points: readonly {
    readonly touchpointId: Id;
    readonly x: number;
    readonly y: number;
    readonly low: number | null;
    readonly high: number | null;
    /** The value, where the mode prints it beside the point; '' elsewhere. */
    readonly text: string;
    /** The middle of its baseline; null where it finds no room. */
    readonly textAt: Place | null;
  }[];
  readonly line: string;
  /** The intervals' ribbon; '' where no interval is known. */
  readonly ribbon: string;
}

export interface LinkShape {
  readonly id: Id;
  readonly fromId: Id;
  readonly toId: Id;
  readonly path: string;
  readonly label: Lines;
  /** The middle of the label's upper edge. */
  readonly labelAt: Place;
  /** Around the way, its words and its cards. */
  readonly around: Box;
  /** The arrow's tip; the angle in degrees, 0 pointing right, 90 down. */
  readonly arrow: { readonly x: number; readonly y: number; readonly angle: number };
  readonly isReturn: boolean;
}

export type BlueprintKind = 'interaction' | 'visibility' | 'internal';

/** One of a blueprint's three lines, between two lanes. */
export interface BlueprintLine {
  readonly kind: BlueprintKind;
  readonly y: number;
}

/** Which channel serves which touchpoint: a row for each channel, a dot for each touchpoint. */
export interface MatrixShape {
  readonly laneId: Id;
  readonly rows: readonly MatrixRow[];
  readonly dots: readonly {
    readonly touchpointId: Id;
    readonly channelId: Id;
    readonly x: number;
    readonly y: number;
    /** The touchpoint's own channel; the others serve it as well. */
    readonly isMain: boolean;
  }[];
  readonly handovers: readonly {
    readonly fromId: Id;
    readonly toId: Id;
    readonly path: string;
  }[];
}

export interface MatrixRow {
  readonly channelId: Id;
  /** Cut to the lane titles' width. */
  readonly name: string;
  readonly y: number;
  readonly height: number;
}

/** A metric drawn in a lane of its own, column by column; good is up. */
export interface KpiShape extends Box {
  readonly laneId: Id;
  readonly metric: string;
  readonly points: readonly KpiPoint[];
  readonly line: string;
  readonly target: { readonly y: number; readonly text: string } | null;
}

export interface KpiPoint extends Place {
  readonly stageId: Id;
  readonly low: number | null;
  readonly high: number | null;
  readonly text: string;
  readonly n: number | null;
  /** On the wrong side of the target. */
  readonly isMissed: boolean;
}

/** All of a map's geometry but its cards. */
export interface MapFrame {
  readonly width: number;
  readonly height: number;
  /** Width of the lane titles at the left and height of the stage heads at the top. */
  readonly laneTitleWidth: number;
  readonly stageHeadHeight: number;
  /** The columns: steps, and stages that have none or are folded. */
  readonly stages: readonly StageBox[];
  /** Stages that have steps: their heads stand above their steps' heads. */
  readonly groups: readonly StageBox[];
  /** The lanes that are shown. */
  readonly lanes: readonly LaneBox[];
  readonly hiddenLanes: readonly Id[];
  readonly curves: readonly CurveShape[];
  readonly measured: readonly MeasuredShape[];
  readonly links: readonly LinkShape[];
  readonly blueprintLines: readonly BlueprintLine[];
  readonly matrices: readonly MatrixShape[];
  readonly heat: readonly HeatCell[];
  readonly kpis: readonly KpiShape[];
}

/** The map as rectangles and curves: the one geometry that screen, PDF and PNG read. */
export interface MapLayout extends MapFrame {
  /** Cards of shown lanes, but not those that lie wholly in folded stages. */
  readonly cards: ReadonlyMap<Id, CardBox>;
  /** The same lane by lane; a lane in which nothing changed or moved keeps its very list. */
  readonly cardsByLane: ReadonlyMap<Id, readonly CardBox[]>;
}
