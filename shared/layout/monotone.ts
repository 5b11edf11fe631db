import { area, curveMonotoneX, line } from 'd3-shape';

export type CurveInput = readonly { readonly x: number; readonly y: number | null }[];

const isKnown = (point: CurveInput[number]): boolean => point.y !== null;

/** A smooth line that never leaves the range of neighbouring points, with a gap where a value is missing. */
export const smoothLine = (points: CurveInput): string =>
  line<CurveInput[number]>()
    .x((point) => point.x)
    .y((point) => point.y ?? 0)
    .defined(isKnown)
    .curve(curveMonotoneX)
    .digits(2)([...points]) ?? '';

/** The same line, closed down to the middle. */
export const smoothArea = (points: CurveInput, middle: number): string =>
  area<CurveInput[number]>()
    .x((point) => point.x)
    .y0(middle)
    .y1((point) => point.y ?? middle)
    .defined(isKnown)
    .curve(curveMonotoneX)
    .digits(2)([...points]) ?? '';

/** Between two lines, where both are known. */
export const smoothRibbon = (points: readonly { x: number; low: number | null; high: number | null }[]): string =>
  area<{ x: number; low: number | null; high: number | null }>()
    .x((point) => point.x)
    .y0((point) => point.low ?? 0)
    .y1((point) => point.high ?? 0)
    .defined((point) => point.low !== null && point.high !== null)
    .curve(curveMonotoneX)
    .digits(2)([...points]) ?? '';
