import { type KeyboardEvent, useEffect, useState } from 'react';
import { setTitle } from '../../../shared/edits/about.ts';
import { aboutMap } from '../../../shared/journey/journeyMap.ts';
import { useEdit, useMap } from '../../session/session.ts';
import { useWords } from '../../session/words.ts';
import styles from './topBar.module.css';

/** The map's name, typed where it stands: Enter keeps it, Escape takes it back. */
export function MapTitle() {
  const { words } = useWords();
  const edit = useEdit();
  const title = useMap((journey) => aboutMap(journey).title);
  const [draft, setDraft] = useState(title);
  useEffect(() => setDraft(title), [title]);
  const keep = () => {
    const name = draft.trim();
    if (name === '' || name === title) setDraft(title);
    else edit(setTitle(name));
  };
  const onKey = (event: KeyboardEvent<HTMLInputElement>) => {
    event.stopPropagation();
    if (event.key === 'Enter') event.currentTarget.blur();
    if (event.key !== 'Escape') return;
    setDraft(title);
    event.currentTarget.value = title;
    event.currentTarget.blur();
  };
  return (
    <span className={styles['title']} data-text={draft || words('app.bar.untitled')}>
      <input
        data-about="title"
        aria-label={words('app.bar.title')}
        placeholder={words('app.bar.untitled')}
        value={draft}
        size={1}
        spellCheck={false}
        onChange={(event) => setDraft(event.target.value)}
        onKeyDown={onKey}
        onBlur={keep}
      />
    </span>
  );
}
