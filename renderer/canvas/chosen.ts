import type { Id } from '../../shared/journey/id.ts';
import type { View, ViewStore } from '../session/view.ts';

/** All cards that are chosen: the selected one first, then those chosen together with it. */
export const chosenCards = ({ selection, others }: Pick<View, 'selection' | 'others'>): readonly Id[] =>
  selection?.kind === 'card' ? [selection.id, ...[...others].filter((id) => id !== selection.id)] : [];

/** Chooses exactly these cards; the first takes the keyboard. Nothing else changes when they are chosen already. */
export function chooseCards(view: ViewStore, ids: readonly Id[]): void {
  const [first, ...rest] = [...new Set(ids)];
  if (first === undefined) return view.setState({ selection: null, others: new Set() });
  view.setState({ selection: { kind: 'card', id: first }, others: new Set(rest) });
}

/** Adds a card to those chosen, or takes it out; the one touched last takes the keyboard. */
export function toggleCard(view: ViewStore, id: Id): void {
  const before = chosenCards(view.getState());
  chooseCards(view, before.includes(id) ? before.filter((other) => other !== id) : [id, ...before]);
}
