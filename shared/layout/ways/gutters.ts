/** A piece of a way that may lie on one line with pieces of others. */
export interface Run {
  /** Alike for all that would lie on one line. */
  readonly gutter: number;
  readonly top: number;
  readonly bottom: number;
  /** On which side the cards are that it leads to: −1 left, 1 right, 0 both. */
  readonly cards: -1 | 0 | 1;
  /** How far it may lie from the line. */
  readonly room: number;
}

/** In a gutter, and where there is room for arrows beside each other. */
const widest = { gutter: 4, column: 10 } as const;
const roomForArrows = 8;
/** Nearer to each other two ways look like one. */
const least = 2;
/** Above and below a way, before the next one may lie on its track. */
const air = 6;

/**
 * How far each way lies beside the middle of its gutter: those that pass each other have tracks of their own, spread to
 * both sides alike. Where there is no room for as many, some share one. Only ways that reach past each other, directly
 * or through others, know of each other: whatever changes elsewhere leaves them where they are.
 */
export function tracksInGutters(runs: readonly Run[]): readonly number[] {
  const offsets = runs.map(() => 0);
  for (const gutter of byGutter(runs).values()) {
    if (gutter.length < 2) continue;
    // Sorting keeps the order of those that lie alike: that of the map's records.
    gutter.sort(({ run: a }, { run: b }) => a.top - b.top || b.bottom - a.bottom);
    for (const bundle of bundlesOf(gutter)) spread(bundle, offsets);
  }
  return offsets;
}

/** A run and its place among all. */
interface Placed {
  readonly run: Run;
  readonly at: number;
}

function byGutter(runs: readonly Run[]): ReadonlyMap<number, Placed[]> {
  const gutters = new Map<number, Placed[]>();
  for (const [at, run] of runs.entries()) {
    const beside = gutters.get(run.gutter);
    if (beside) beside.push({ run, at });
    else gutters.set(run.gutter, [{ run, at }]);
  }
  return gutters;
}

/** Ways that reach past each other, directly or through others; one alone is no bundle. */
function bundlesOf(sorted: readonly Placed[]): Placed[][] {
  const bundles: Placed[][] = [];
  let bundle: Placed[] = [];
  let bottom = Number.NEGATIVE_INFINITY;
  for (const placed of sorted) {
    if (placed.run.top > bottom + air) {
      if (bundle.length > 1) bundles.push(bundle);
      bundle = [];
    }
    bundle.push(placed);
    bottom = Math.max(bottom, placed.run.bottom);
  }
  return bundle.length > 1 ? [...bundles, bundle] : bundles;
}

/** From the top down, each on the first free track, of which it takes no more than pass each other anywhere. */
function spread(bundle: readonly Placed[], offsets: number[]): void {
  const room = bundle.reduce((least, { run }) => Math.min(least, run.room), Number.POSITIVE_INFINITY);
  const most = 1 + Math.floor((2 * room) / least);
  const ends: number[] = [];
  const levels = bundle.map(({ run: { top, bottom } }) => {
    const free = ends.findIndex((end) => end + air < top);
    const level = free >= 0 ? free : ends.length < most ? ends.length : ends.indexOf(Math.min(...ends));
    ends[level] = Math.max(bottom, ends[level] ?? bottom);
    return level;
  });
  const step =
    ends.length < 2
      ? 0
      : Math.min(room < roomForArrows ? widest.gutter : widest.column, (2 * room) / (ends.length - 1));
  // The longest lie furthest from their cards, so that they do not cross what leads to those between.
  const way = bundle.reduce((sum, { run }) => sum + run.cards, 0) < 0 ? -1 : 1;
  for (const [place, { at }] of bundle.entries())
    offsets[at] = way * ((levels[place] ?? 0) - (ends.length - 1) / 2) * step || 0;
}
