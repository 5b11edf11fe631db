import { chosenCards } from './chosen.ts';
import type { View } from './view.ts';

/** Whether a key writes something; a dead key begins an accented letter. The space bar moves the map. */
export const typesSomething = ({ key }: KeyboardEvent): boolean => (key.length === 1 && key !== ' ') || key === 'Dead';

type Key = Pick<KeyboardEvent, 'ctrlKey' | 'metaKey' | 'altKey' | 'getModifierState'>;

/** Whether it is said with Control or Command. The third sign on a key may count as Control and Alt, and is a sign. */
export const isCommand = (event: Key): boolean =>
  (event.ctrlKey || event.metaKey) && !event.getModifierState('AltGraph');

/** Neither Control nor Alt. */
export const isPlain = (event: Key): boolean =>
  !isCommand(event) && (!event.altKey || event.getModifierState('AltGraph'));

/** Whether a key writes on what is selected. Over several cards it would be anybody's guess on which of them. */
export const typesOn = (event: KeyboardEvent, view: Pick<View, 'selection' | 'others'>): boolean =>
  typesSomething(event) &&
  isPlain(event) &&
  view.selection !== null &&
  view.selection.kind !== 'persona' &&
  chosenCards(view).length < 2;
