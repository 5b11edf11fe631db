import { chosenCards } from './chosen.ts';
import type { View } from './view.ts';

/** What every key says that an input method has taken. */
const taken = 229;

/**
 * Whether a key writes something. The space bar moves the map. A dead key waits for its letter, which comes with the
 * accent on it: a field that opened in between would make Linux forget the accent. Where an input method has taken it,
 * the accent itself comes next and needs the field.
 */
export const typesSomething = ({ key, keyCode }: KeyboardEvent): boolean =>
  (key.length === 1 && key !== ' ') || (key === 'Dead' && keyCode === taken);

type Key = Pick<KeyboardEvent, 'key' | 'ctrlKey' | 'metaKey' | 'altKey' | 'getModifierState'>;

/** Whether it is said with Control or Command. */
export const isCommand = (event: Key): boolean => (event.ctrlKey || event.metaKey) && !isThirdSign(event);

/** Neither Control nor Alt. */
export const isPlain = (event: Key): boolean => !isCommand(event) && (!event.altKey || isThirdSign(event));

/** Windows, above all from afar, says Control and Alt where a person held AltGr: what comes of it is a sign then. */
const isThirdSign = (event: Key): boolean =>
  event.getModifierState('AltGraph') || (event.ctrlKey && event.altKey && /^[^\p{L}\d\s]$/u.test(event.key));

/** Whether a key writes on what is selected. Over several cards it would be anybody's guess on which of them. */
export const typesOn = (event: KeyboardEvent, view: Pick<View, 'selection' | 'others'>): boolean =>
  typesSomething(event) &&
  isPlain(event) &&
  view.selection !== null &&
  view.selection.kind !== 'persona' &&
  chosenCards(view).length < 2;
