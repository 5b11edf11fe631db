import { lockedLaneOf, type Writing } from '../../shared/edits/locked.ts';
import type { Id } from '../../shared/journey/id.ts';
import type { JourneyMap } from '../../shared/journey/journeyMap.ts';
import type { Words } from '../../shared/text/words.ts';
import { laneName } from './names.ts';
import { type Selection, say, type View, type ViewStore } from './view.ts';

const nobody: ReadonlySet<Id> = new Set();

/** All cards that are chosen: the selected one first, then those chosen together with it. */
export const chosenCards = ({ selection, others }: Pick<View, 'selection' | 'others'>): readonly Id[] =>
  selection?.kind === 'card' ? [selection.id, ...[...others].filter((id) => id !== selection.id)] : [];

/** Whether it is chosen, alone or with others. */
export function isChosen(view: Pick<View, 'selection' | 'others'>, kind: 'card' | 'stage' | 'lane', id: Id): boolean {
  const { selection } = view;
  return kind === 'card' ? chosenCards(view).includes(id) : selection?.kind === kind && selection.id === id;
}

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

/** For gestures that would begin in vain: whether a lock keeps hands off these; a sentence then says why. */
export function areLocked(journey: JourneyMap, view: ViewStore, words: Words, asked: readonly Selection[]): boolean {
  const laneId = lockOn(journey, asked);
  if (laneId !== null) sayLocked(journey, view, words, laneId);
  return laneId !== null;
}

/** The locked lane that keeps hands off these; null where they are free. */
export const lockOn = (journey: JourneyMap, asked: readonly Selection[]): Id | null =>
  lockedLaneOf(
    asked.map((one) => writingOf(journey, one)),
    journey,
  );

export const sayLocked = (journey: JourneyMap, view: ViewStore, words: Words, laneId: Id): void =>
  say(view, words('gestures.locked', { lane: laneName(journey, laneId, words) }), true);

/** Where the records of each sort of thing are. */
export const tableOf = {
  card: 'cards',
  stage: 'stages',
  lane: 'lanes',
  persona: 'personas',
  emotion: 'emotions',
  link: 'links',
} as const;

/** As if it were removed, or a card were put into the cell: that touches all of it. */
function writingOf(journey: JourneyMap, asked: Selection): Writing {
  if (asked.kind === 'cell') return { collection: 'cards', id: '', before: null, after: { laneId: asked.laneId } };
  const collection = tableOf[asked.kind];
  return { collection, id: asked.id, before: { ...journey[collection][asked.id] }, after: null };
}
