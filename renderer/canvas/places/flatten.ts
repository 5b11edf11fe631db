import type { Box } from '../../../shared/layout/mapLayout.ts';
import type { Point } from './dropPlace.ts';

/** A drawn line as straight pieces, and the rectangle around them: what a hit test asks first. */
export interface Trace {
  readonly runs: readonly (readonly Point[])[];
  readonly box: Box;
}

const known = new Map<string, Trace>();
const most = 4000;

/** The trace of SVG path data as the layout writes it: M, L, H, V, C and Q with absolute places. Kept, as paths rarely change. */
export function traceOf(path: string): Trace {
  const before = known.get(path);
  if (before) return before;
  const runs = runsOf(path);
  const trace = { runs, box: boxAround(runs.flat()) };
  if (known.size >= most) known.clear();
  known.set(path, trace);
  return trace;
}

function runsOf(path: string): Point[][] {
  const runs: Point[][] = [];
  for (const [, command = '', numbers = ''] of path.matchAll(/([MLHVCQZ])([^MLHVCQZ]*)/g)) {
    const values = (numbers.match(/-?\d+(?:\.\d+)?(?:e-?\d+)?/g) ?? []).map(Number);
    if (command === 'M') runs.push([]);
    const run = runs.at(-1);
    if (run) draw(run, command, values);
  }
  return runs;
}

const sizes: Record<string, number> = { M: 2, L: 2, H: 1, V: 1, C: 6, Q: 4 };

/** One letter of the path, which may be followed by several sets of numbers. */
function draw(run: Point[], command: string, values: readonly number[]): void {
  const size = sizes[command] ?? 0;
  for (let at = 0; size > 0 && at + size <= values.length; at += size) {
    const from = run.at(-1) ?? { x: 0, y: 0 };
    const [a = 0, b = 0, c = 0, d = 0, e = 0, f = 0] = values.slice(at, at + size);
    if (command === 'H') run.push({ x: a, y: from.y });
    else if (command === 'V') run.push({ x: from.x, y: a });
    else if (command === 'C') bend(run, from, { x: a, y: b }, { x: c, y: d }, { x: e, y: f });
    else if (command === 'Q') {
      const pull = { x: a, y: b };
      bend(run, from, between(from, pull, 2 / 3), between({ x: c, y: d }, pull, 2 / 3), { x: c, y: d });
    } else run.push({ x: a, y: b });
  }
}

const pieces = 16;

function bend(run: Point[], from: Point, one: Point, two: Point, to: Point): void {
  for (let piece = 1; piece <= pieces; piece += 1) {
    const t = piece / pieces;
    const [a, b, c, d] = [(1 - t) ** 3, 3 * (1 - t) ** 2 * t, 3 * (1 - t) * t ** 2, t ** 3];
    run.push({ x: a * from.x + b * one.x + c * two.x + d * to.x, y: a * from.y + b * one.y + c * two.y + d * to.y });
  }
}

const between = (from: Point, to: Point, share: number): Point => ({
  x: from.x + (to.x - from.x) * share,
  y: from.y + (to.y - from.y) * share,
});

function boxAround(points: readonly Point[]): Box {
  let [left, top, right, bottom] = [Infinity, Infinity, -Infinity, -Infinity];
  for (const { x, y } of points) {
    left = Math.min(left, x);
    top = Math.min(top, y);
    right = Math.max(right, x);
    bottom = Math.max(bottom, y);
  }
  return { x: left, y: top, width: right - left, height: bottom - top };
}

/** How far a point lies from a drawn line; Infinity where it is further than `within`, which most lines are. */
export function distanceTo(path: string, at: Point, within: number): number {
  const { runs, box } = traceOf(path);
  const isNear =
    at.x >= box.x - within &&
    at.x <= box.x + box.width + within &&
    at.y >= box.y - within &&
    at.y <= box.y + box.height + within;
  if (!isNear) return Infinity;
  let least = Infinity;
  for (const run of runs)
    for (let next = 1; next < run.length; next += 1) {
      const [from, to] = [run[next - 1], run[next]];
      if (from && to) least = Math.min(least, distanceToPiece(at, from, to));
    }
  return least <= within ? least : Infinity;
}

function distanceToPiece(at: Point, from: Point, to: Point): number {
  const [x, y] = [to.x - from.x, to.y - from.y];
  const length = x * x + y * y;
  const share = length === 0 ? 0 : Math.min(1, Math.max(0, ((at.x - from.x) * x + (at.y - from.y) * y) / length));
  return Math.hypot(at.x - from.x - share * x, at.y - from.y - share * y);
}
