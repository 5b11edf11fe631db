import type { Link } from '../../journey/link.ts';
import type { Columns } from '../columns.ts';
import type { Box, Lines, LinkShape, Place } from '../mapLayout.ts';
import { textStyles } from '../textStyles.ts';
import { linesHeight, linesWidth } from '../wrapText.ts';
import { apart } from './apart.ts';
import { angleInto, cornersOf, type Ending, isSwung, pathAlong, type Way } from './drawnWay.ts';
import { boxAt, type Ground, isSameGround } from './ground.ts';
import { type DrawnWay, labelPlace } from './labelPlace.ts';
import { linesOf, type Places, placesIn } from './lines.ts';
import { crowdsOf, withPorts } from './ports.ts';
import { onTracks, tracksOf } from './tracks.ts';
import { trunksOf } from './trunks.ts';
import { uprightsIn } from './uprights.ts';
import { isBeside, type WayEnd } from './wayEnds.ts';
import type { WayPlan } from './wayPlan.ts';

interface KnownShapes {
  readonly ground: Ground;
  readonly shapes: readonly LinkShape[];
}

const knownShapes = new WeakMap<readonly WayPlan[], KnownShapes>();

/** Every way in its place, as screen and paper draw it; the very same list while nothing moves. */
export function linkShapes(plans: readonly WayPlan[], ground: Ground, columns: Columns): readonly LinkShape[] {
  const before = knownShapes.get(plans);
  if (before && isSameGround(before.ground, ground)) return before.shapes;
  const shapes = drawn(plans, ground, columns);
  knownShapes.set(plans, { ground, shapes });
  return shapes;
}

function drawn(plans: readonly WayPlan[], ground: Ground, columns: Columns): LinkShape[] {
  const places = placesIn(ground, columns);
  const shelves = new Map(
    ground.rows.flatMap(({ lane, shelves }) => [...shelves].map(([id, top]) => [id, lane.y + top])),
  );
  const shelfOf = ({ link }: WayPlan) => shelves.get(link.id) ?? 0;
  const placed = plans.flatMap((plan) => wayOf(plan, shelfOf(plan), places) ?? []);
  const trunks = trunksOf(placed);
  const crowds = crowdsOf(placed, trunks);
  const trackOf = tracksOf(placed, crowds, trunks);
  const atPorts = withPorts(onTracks(placed, trackOf), crowds, trackOf, trunks);
  const ways = apart(atPorts, placed, crowds).map((way) => {
    return { way, plan: way.plan, corners: cornersOf(way), shelf: shelfOf(way.plan) };
  });
  const uprights = uprightsIn(ways, ground.rows);
  return ways.map((drawn) => {
    const through = uprights.get(drawn.plan.room?.laneId ?? '') ?? [];
    return shapeOf(drawn, labelPlace(drawn, through, columns.stages));
  });
}

interface PlannedWay extends Way {
  readonly plan: WayPlan;
}

function wayOf(plan: WayPlan, shelf: number, places: Places): PlannedWay | null {
  const [start, end] = [endingOf(plan.start, places), endingOf(plan.end, places)];
  return start && end ? { plan, lines: linesOf(plan, shelf, places), start, end } : null;
}

function endingOf(end: WayEnd, { ground }: Places): Ending | null {
  const card = boxAt(ground, end.spot.sight.laneId, end.spot.at);
  if (!card) return null;
  return { card, edge: end.edge, half: isBeside(end) ? Math.max(0, card.height / 2 - 8) : end.half };
}

interface Known {
  readonly corners: readonly Place[];
  readonly label: Lines;
  readonly shape: LinkShape;
}

const known = new WeakMap<Readonly<Link>, Known>();

/** A way that goes as it went is drawn once. */
function shapeOf({ way, plan, corners }: DrawnWay, labelAt: Place): LinkShape {
  const { link, label, isReturn } = plan;
  const before = known.get(link);
  const isKept = before && before.label === label && isSame(before.shape, labelAt, isReturn);
  if (isKept && isAlong(before.corners, corners)) return before.shape;
  const shape = {
    id: link.id,
    fromId: link.fromId,
    toId: link.toId,
    path: pathAlong(corners, isSwung(way)),
    label,
    labelAt,
    around: around(corners, label, labelAt),
    arrow: { x: 0, y: 0, ...corners.at(-1), angle: angleInto(way.end.edge) },
    isReturn,
  };
  known.set(link, { corners, label, shape });
  return shape;
}

const isSame = (shape: LinkShape, labelAt: Place, isReturn: boolean): boolean =>
  shape.labelAt.x === labelAt.x && shape.labelAt.y === labelAt.y && shape.isReturn === isReturn;

const isAlong = (one: readonly Place[], other: readonly Place[]): boolean =>
  one.length === other.length && one.every(({ x, y }, at) => x === other[at]?.x && y === other[at]?.y);

/** An arrow's width, and the field in which words are typed. */
const margin = 12;

function around(corners: readonly Place[], label: Lines, { x, y }: Place): Box {
  const half = linesWidth(label, textStyles.linkLabel) / 2;
  let [left, right, top, bottom] = [x - half, x + half, y, y + linesHeight(label)];
  for (const corner of corners) {
    left = Math.min(left, corner.x);
    right = Math.max(right, corner.x);
    top = Math.min(top, corner.y);
    bottom = Math.max(bottom, corner.y);
  }
  return { x: left - margin, y: top - margin, width: right - left + 2 * margin, height: bottom - top + 2 * margin };
}
