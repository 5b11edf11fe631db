import type { Id } from '../../shared/journey/id.ts';
import type { JourneyMap } from '../../shared/journey/journeyMap.ts';
import { inOrder } from '../../shared/journey/order.ts';
import { alone, tableOf } from './chosen.ts';
import { uncovering } from './jump.ts';
import type { Selection, View } from './view.ts';

type Kind = 'stage' | 'lane' | 'card' | 'link';
type Choice = Pick<View, 'selection' | 'others'>;

/**
 * What is there to be selected of all that differs between two moments of a map: what came back before what is only
 * different, and a stage or lane that came back before the cards in it. Null where it is gone, folded away, hidden, or
 * too much to be one thing.
 */
export function changedBetween(before: JourneyMap, after: JourneyMap): Choice | null {
  const isBack = (kind: Kind) => differing(before, after, kind).filter((id) => !(id in before[tableOf[kind]]));
  const isOther = (kind: Kind) => differing(before, after, kind);
  return (
    oneOf('stage', topmost(after, isBack('stage'))) ??
    oneOf('lane', isBack('lane')) ??
    cardsOf(after, isOther('card')) ??
    oneOf('link', isOther('link')) ??
    oneOf('stage', isOther('stage')) ??
    oneOf(
      'lane',
      isOther('lane').filter((id) => after.lanes[id]?.isHidden === false),
    )
  );
}

function differing(before: JourneyMap, after: JourneyMap, kind: Kind): Id[] {
  const [was, is] = [before[tableOf[kind]], after[tableOf[kind]]];
  return was === is ? [] : Object.keys(is).filter((id) => is[id] !== was[id]);
}

/** A stage comes back with its steps. */
const topmost = ({ stages }: JourneyMap, ids: readonly Id[]): Id[] =>
  ids.filter((id) => !ids.includes(stages[id]?.parentId ?? ''));

function oneOf(kind: Kind, ids: readonly Id[]): Choice | null {
  const [id] = ids;
  return id === undefined || ids.length > 1 ? null : alone({ kind, id } as Selection);
}

function cardsOf(journey: JourneyMap, ids: readonly Id[]): Choice | null {
  const cards = Object.fromEntries(ids.map((id) => [id, journey.cards[id]]));
  const [first, ...others] = inOrder(cards as JourneyMap['cards']).filter((card) => isInSight(journey, card.id));
  return first ? { selection: { kind: 'card', id: first.id }, others: new Set(others.map(({ id }) => id)) } : null;
}

function isInSight(journey: JourneyMap, id: Id): boolean {
  const card = journey.cards[id];
  const isPlaced = card !== undefined && card.stageId in journey.stages && card.laneId in journey.lanes;
  return isPlaced && uncovering(journey, { kind: 'card', id }).length === 0;
}
