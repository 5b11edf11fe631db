import { type ChangeEvent, type KeyboardEvent, type RefObject, useLayoutEffect, useRef, useState } from 'react';
import { movedCaret } from './movedCaret.ts';
import { createTypedSteps, type TypedSteps } from './typedSteps.ts';

/**
 * A field that one types in while others write in the same text: their letters go around the caret, and undo takes back
 * what was typed here. `write` answers false where a lock refuses it.
 */
export function useTypedText(
  ref: RefObject<HTMLTextAreaElement | null>,
  text: string,
  write: (text: string) => boolean,
) {
  const [first] = useState(text);
  const [steps] = useState<TypedSteps>(() => createTypedSteps(text));
  const newest = useRef(text);
  newest.current = text;

  useLayoutEffect(() => {
    steps.cameIn(text);
    show(ref.current, text);
  }, [ref, steps, text]);

  return {
    first,
    change({ target, nativeEvent }: ChangeEvent<HTMLTextAreaElement>) {
      const { inputType = '' } = nativeEvent as InputEvent;
      const typed = target.value;
      steps.typed(typed, !inputType.startsWith('delete'), performance.now());
      if (write(typed)) return;
      steps.cameIn(newest.current);
      show(target, newest.current);
    },
    /** Whether it was the key that takes back, or does again. */
    key(event: KeyboardEvent): boolean {
      const isUndo = isLetter(event, 'z') && !event.shiftKey;
      if (!isUndo && !isLetter(event, 'y') && !isLetter(event, 'z')) return false;
      const found = isUndo ? steps.undo() : steps.redo();
      if (found === null) return true;
      show(ref.current, found);
      write(found);
      return true;
    },
  };
}

const isLetter = ({ ctrlKey, metaKey, altKey, key }: KeyboardEvent, letter: string): boolean =>
  (ctrlKey || metaKey) && !altKey && key.toLowerCase() === letter;

function show(field: HTMLTextAreaElement | null, text: string): void {
  if (!field || field.value === text) return;
  const before = field.value;
  const [start, end] = [field.selectionStart, field.selectionEnd].map((at) => movedCaret(before, text, at));
  field.value = text;
  field.setSelectionRange(start ?? null, end ?? null);
}
