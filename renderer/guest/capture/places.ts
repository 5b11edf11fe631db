import type { CardKind } from '../../../shared/journey/card.ts';
import { cardKindOf } from '../../../shared/journey/card.ts';
import type { Id } from '../../../shared/journey/id.ts';
import type { JourneyMap } from '../../../shared/journey/journeyMap.ts';
import type { Lane, LaneKind } from '../../../shared/journey/lane.ts';
import { inOrder } from '../../../shared/journey/order.ts';
import { columnsInOrder } from '../../../shared/journey/stageTree.ts';
import type { Privacy } from '../../../shared/workshop/hiddenCards.ts';

/** Where a thought can be put, besides the parking lot. */
export interface Choices {
  readonly stages: readonly { readonly id: Id; readonly name: string }[];
  readonly lanes: readonly { readonly id: Id; readonly name: string; readonly kind: CardKind }[];
}

const drawn: ReadonlySet<LaneKind> = new Set(['feeling', 'channels', 'kpi', 'image']);

/** Stages and lanes that take cards of words. */
export const choicesIn = ({ stages, lanes }: Pick<JourneyMap, 'stages' | 'lanes'>): Choices => ({
  stages: columnsInOrder(stages).map(({ id, name }) => ({ id, name })),
  lanes: inOrder(lanes)
    .filter(({ kind, isHidden, isLocked }) => !drawn.has(kind) && !isHidden && !isLocked)
    .map(({ id, name, kind }) => ({ id, name, kind: cardKindOf(kind) })),
});

/** Where the facilitator asks for cards; else where pains are collected, as those are what people come to say. */
export function firstLane(
  { lanes }: Choices,
  privacy: Privacy,
  all: Readonly<Record<Id, Readonly<Lane> | undefined>>,
): Id {
  const asked = privacy.isOn ? lanes.find(({ id }) => privacy.laneIds?.includes(id)) : undefined;
  const pains = lanes.find(({ id }) => all[id]?.kind === 'pain');
  return (asked ?? pains ?? lanes[0])?.id ?? '';
}
