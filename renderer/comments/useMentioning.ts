import { type KeyboardEvent, type RefObject, useId, useLayoutEffect, useRef, useState } from 'react';
import { type Asked, mentionAsked, withMention } from '../../shared/comments/mentions.ts';
import { isSamePerson } from '../../shared/comments/people.ts';
import { fold } from '../../shared/text/fold.ts';
import { useMyName } from '../session/me.ts';
import { usePeople } from './usePeople.ts';

const most = 6;

/** Suggests people while somebody types a name behind an @; the keyboard chooses among them. */
export function useMentioning(
  field: RefObject<HTMLTextAreaElement | null>,
  text: string,
  write: (text: string) => void,
) {
  const listId = useId();
  const me = useMyName();
  const people = usePeople();
  const [asked, setAsked] = useState<Asked | null>(null);
  const [at, setAt] = useState(0);
  const caret = useRef<number | null>(null);
  const found = asked === null ? [] : fitting(asked.name, people, me);

  useLayoutEffect(() => {
    if (caret.current === null) return;
    field.current?.setSelectionRange(caret.current, caret.current);
    caret.current = null;
  });

  const look = () => {
    const element = field.current;
    const next = element && mentionAsked(element.value, element.selectionStart);
    if (next?.from !== asked?.from || next?.name !== asked?.name) setAt(0);
    setAsked(next);
  };
  const choose = (person: string | undefined) => {
    if (!asked || person === undefined) return;
    const completed = withMention(text, asked, person);
    caret.current = completed.caret;
    setAsked(null);
    write(completed.text);
  };
  /** Whether the key was for the suggestions. */
  const press = (event: KeyboardEvent): boolean => {
    if (found.length === 0 || event.ctrlKey || event.metaKey || event.nativeEvent.isComposing) return false;
    const by = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0;
    if (by !== 0) setAt((at + by + found.length) % found.length);
    else if (event.key === 'Enter' || event.key === 'Tab') choose(found[at]);
    else if (event.key === 'Escape') setAsked(null);
    else return false;
    return true;
  };
  return { listId, found, at, look, choose, press, close: () => setAsked(null) };
}

export type Mentioning = ReturnType<typeof useMentioning>;

/** Whoever begins so, then whose second name does; never oneself. A name that is complete needs no suggestion. */
function fitting(name: string, people: readonly string[], me: string): string[] {
  const wanted = fold(name);
  const others = people.filter((person) => !isSamePerson(person, me));
  if (others.some((person) => isSamePerson(person, name))) return [];
  const begins = others.filter((person) => fold(person).startsWith(wanted));
  const within = others.filter((person) => !begins.includes(person) && fold(person).includes(` ${wanted}`));
  return [...begins, ...within].slice(0, most);
}
