import { useEffect, useRef } from 'react';
import { useWords } from '../session/words.ts';
import { Face } from './Face.tsx';
import styles from './form.module.css';
import type { Mentioning } from './useMentioning.ts';

/** Who could be meant, below the field. The keyboard stays in the field, which says who is pointed at. */
export function MentionList({ listId, found, at, choose }: Mentioning) {
  const { words } = useWords();
  const list = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (found.length > 0) list.current?.scrollIntoView({ block: 'nearest' });
  }, [found.length]);
  return (
    <div
      ref={list}
      id={listId}
      role="listbox"
      aria-label={words('comments.mention')}
      className={styles.people}
      hidden={found.length === 0}
    >
      {found.map((person, index) => (
        <div
          key={person}
          id={`${listId}-${index}`}
          role="option"
          tabIndex={-1}
          aria-selected={index === at}
          // Before the field loses the keyboard, and the list with it.
          onPointerDown={(event) => {
            event.preventDefault();
            choose(person);
          }}
        >
          <Face name={person} hue={null} /> {person}
        </div>
      ))}
    </div>
  );
}
