import type { CardKind } from '../journey/card.ts';
import type { Basis } from '../journey/evidence.ts';
import type { Id } from '../journey/id.ts';

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

/** The head of a column; the column itself reaches down to the foot of the map. */
export interface StageBox extends Box {
  readonly id: Id;
  readonly name: Lines;
  readonly about: Lines;
}

/** A whole row from the left edge of the map to the right, its title included. */
export interface LaneBox extends Box {
  readonly id: Id;
  readonly name: Lines;
  readonly about: Lines;
  /** Feeling lanes only: where +2, 0 and −2 lie. */
  readonly band: FeelingBand | null;
}

export interface FeelingBand {
  readonly top: number;
  readonly middle: number;
  readonly bottom: number;
}

/** A card and the places of its parts, measured from its own top left corner. */
export interface CardBox extends Box {
  readonly id: Id;
  readonly stageId: Id;
  readonly laneId: Id;
  readonly kind: CardKind;
  readonly text: Lines;
  readonly textAt: Place;
  /** The line above the text: a touchpoint's channel, cut to fit; '' where there is none. */
  readonly head: string;
  /** The line below the text: evidence, or an opportunity's owner, value and effort; '' where there is none. */
  readonly foot: string;
  /** Drawn before the foot: how sure the evidence is that it names. */
  readonly footSign: Basis | null;
  readonly footAt: Place;
  /** A touchpoint's measured value, ready to be printed at the right of its name; '' where nothing is measured. */
  readonly figure: string;
  readonly bar: Box | null;
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

/** Measured values at the place of their touchpoints, on the same −2…+2 band (domain §0). */
export interface MeasuredShape {
  readonly laneId: Id;
  readonly points: readonly {
    readonly touchpointId: Id;
    readonly x: number;
    readonly y: number;
    readonly low: number | null;
    readonly high: number | null;
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
  /** The arrow's tip; the angle in degrees, 0 pointing right, 90 down. */
  readonly arrow: { readonly x: number; readonly y: number; readonly angle: number };
  readonly isReturn: boolean;
}

/** The map as rectangles and curves: the one geometry that screen, PDF and PNG read. */
export interface MapLayout {
  readonly width: number;
  readonly height: number;
  /** Width of the lane titles at the left and height of the stage heads at the top. */
  readonly laneTitleWidth: number;
  readonly stageHeadHeight: number;
  readonly stages: readonly StageBox[];
  readonly lanes: readonly LaneBox[];
  readonly cards: ReadonlyMap<Id, CardBox>;
  readonly curves: readonly CurveShape[];
  readonly measured: readonly MeasuredShape[];
  readonly links: readonly LinkShape[];
}
