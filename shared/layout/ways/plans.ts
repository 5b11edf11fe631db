import type { Id } from '../../journey/id.ts';
import type { JourneyMap } from '../../journey/journeyMap.ts';
import type { Lane } from '../../journey/lane.ts';
import type { Link } from '../../journey/link.ts';
import type { Language } from '../../text/language.ts';
import type { Columns } from '../columns.ts';
import type { LaneCards } from '../laneCards.ts';
import { type LaneSight, sightOf } from './laneSight.ts';
import type { Spot } from './trails.ts';
import { planOf, type Setting, type WayPlan } from './wayPlan.ts';

interface KnownPlans {
  readonly sights: readonly LaneSight[];
  readonly signature: string;
  readonly language: Language;
  readonly plans: readonly WayPlan[];
}

const knownPlans = new WeakMap<JourneyMap['links'], KnownPlans>();

/**
 * Ways lead where no card can lie: down and up in the gutters between the columns, and from one gutter to another at the
 * foot of a lane, which grows for them. Words stand there as well, so none covers a card. Which way is taken is settled
 * by the order of cards alone, before they have heights: rows need to know what hangs in them. And so the very same list
 * is given while people only write on cards.
 */
export function wayPlans(
  links: JourneyMap['links'],
  lanes: readonly Readonly<Lane>[],
  filled: ReadonlyMap<Id, LaneCards>,
  columns: Columns,
  language: Language,
): readonly WayPlan[] {
  if (byId(links).length === 0) return [];
  const { signature } = columns;
  const sights = lanes.flatMap((lane) => sightsIn(lane, filled.get(lane.id)));
  const before = knownPlans.get(links);
  const isKept = before?.signature === signature && before.language === language && isSameList(before.sights, sights);
  if (isKept) return before.plans;
  const plans = plansOf(links, { sights, lanes, columns, language });
  knownPlans.set(links, { sights, signature, language, plans });
  return plans;
}

const sightsIn = (lane: Readonly<Lane>, cards: LaneCards | undefined): LaneSight[] =>
  cards ? [sightOf(lane, cards)] : [];

function isSameList(a: readonly unknown[], b: readonly unknown[]): boolean {
  return a.length === b.length && a.every((one, at) => one === b[at]);
}

function plansOf(links: JourneyMap['links'], setting: Setting): WayPlan[] {
  const { sights } = setting;
  return byId(links).flatMap((link) => {
    const [from, to] = [spotOf(link.fromId, sights), spotOf(link.toId, sights)];
    return from && to ? keptPlan(link, from, to, setting) : [];
  });
}

function spotOf(id: Id, sights: readonly LaneSight[]): Spot | null {
  for (const [laneAt, sight] of sights.entries()) {
    const at = sight.placeOf.get(id) ?? -1;
    const card = sight.cards[at];
    if (card) return { card, laneAt, sight, at };
  }
  return null;
}

const sorted = new WeakMap<JourneyMap['links'], readonly Readonly<Link>[]>();

/** The same order for everybody, whoever drew a way first. */
function byId(table: JourneyMap['links']): readonly Readonly<Link>[] {
  const before = sorted.get(table);
  if (before) return before;
  const links = Object.values(table).sort((a, b) => (a.id < b.id ? -1 : 1));
  sorted.set(table, links);
  return links;
}

interface Known {
  readonly plan: WayPlan;
  readonly signature: string;
  readonly language: Language;
  /** All that it passes, from its upper card's lane to its lower one's. */
  readonly passed: readonly LaneSight[];
}

const known = new WeakMap<Readonly<Link>, Known>();

/** A way whose lanes and columns stayed as they were is planned once. */
function keptPlan(link: Readonly<Link>, from: Spot, to: Spot, setting: Setting): WayPlan {
  const { sights, columns, language } = setting;
  const { signature } = columns;
  const top = Math.min(from.laneAt, to.laneAt);
  const count = Math.abs(from.laneAt - to.laneAt) + 1;
  const before = known.get(link);
  const isKept =
    before?.signature === signature &&
    before.language === language &&
    before.passed.length === count &&
    before.plan.start.spot.laneAt === from.laneAt &&
    before.plan.end.spot.laneAt === to.laneAt &&
    before.passed.every((sight, at) => sight === sights[top + at]);
  if (isKept) return before.plan;
  const plan = planOf(link, from, to, setting);
  known.set(link, { plan, signature, language, passed: sights.slice(top, top + count) });
  return plan;
}
