import type { Id } from '../../shared/journey/id.ts';
import type { JourneyMap } from '../../shared/journey/journeyMap.ts';
import type { Words } from '../../shared/text/words.ts';
import { laneName } from './names.ts';
import { type Selection, say, type View, type ViewStore } from './view.ts';

const nobody: ReadonlySet<Id> = new Set();

/** All cards that are chosen: the selected one first, then those chosen together with it. */
export const chosenCards = ({ selection, others }: Pick<View, 'selection' | 'others'>): readonly Id[] =>
  selection?.kind === 'card' ? [selection.id, ...[...others].filter((id) => id !== selection.id)] : [];

/** One thing alone, or nothing. */
export const alone = (selection: Selection | null): Pick<View, 'selection' | 'others'> => ({
  selection,
  others: nobody,
});

/** Chooses exactly these cards; the first takes the keyboard. */
export function chooseCards(view: ViewStore, ids: readonly Id[]): void {
  const [first, ...rest] = [...new Set(ids)];
  if (first === undefined) view.setState(alone(null));
  else view.setState({ selection: { kind: 'card', id: first }, others: new Set(rest) });
}

/** Adds a card to those chosen, or takes it out; the one touched last takes the keyboard. */
export function toggleCard(view: ViewStore, id: Id): void {
  const before = chosenCards(view.getState());
  chooseCards(view, before.includes(id) ? before.filter((other) => other !== id) : [id, ...before]);
}

/** Whether a lane is locked; then hands leave it alone, and a sentence says why nothing happened. */
export function isLocked(journey: JourneyMap, view: ViewStore, words: Words, laneId: Id | undefined): boolean {
  const lane = laneId === undefined ? undefined : journey.lanes[laneId];
  if (!lane?.isLocked) return false;
  say(view, words('gestures.locked', { lane: laneName(journey, lane.id, words) }), true);
  return true;
}

/** The same for the lanes that cards lie in. */
export const areLocked = (journey: JourneyMap, view: ViewStore, words: Words, ids: readonly Id[]): boolean =>
  ids.some((id) => journey.lanes[journey.cards[id]?.laneId ?? '']?.isLocked) &&
  isLocked(
    journey,
    view,
    words,
    ids.map((id) => journey.cards[id]?.laneId ?? '').find((id) => journey.lanes[id]?.isLocked),
  );
