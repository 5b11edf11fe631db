import { type KeyboardEvent, useLayoutEffect, useRef } from 'react';
import { writeCard } from '../../shared/edits/cards.ts';
import { renameLane } from '../../shared/edits/lanes.ts';
import { renameStage } from '../../shared/edits/stages.ts';
import type { Id } from '../../shared/journey/id.ts';
import { useActs } from '../session/acts.ts';
import { useEdit } from '../session/session.ts';
import { useWords } from '../session/words.ts';
import styles from './outline.module.css';

const fields = {
  card: { write: writeCard, label: 'canvas.cardText' },
  stage: { write: renameStage, label: 'canvas.stageName' },
  lane: { write: renameLane, label: 'canvas.laneName' },
} as const;

/** Typing inside the table; ending it gives the focus back to the words that were typed. */
export function OutlineField({ kind, id, text }: { kind: keyof typeof fields; id: Id; text: string }) {
  const { words } = useWords();
  const acts = useActs();
  const edit = useEdit();
  const ref = useRef<HTMLTextAreaElement>(null);
  useLayoutEffect(() => {
    ref.current?.focus();
    ref.current?.select();
  }, []);
  const press = (event: KeyboardEvent) => {
    event.stopPropagation();
    const isEnd =
      event.key === 'Escape' || (event.key === 'Enter' && !event.shiftKey && !event.nativeEvent.isComposing);
    if (!isEnd) return;
    event.preventDefault();
    const table = event.currentTarget.closest('table');
    acts.endTyping(id);
    requestAnimationFrame(() => table?.querySelector<HTMLElement>(`[data-entry="${id}"]`)?.focus());
  };
  return (
    <textarea
      ref={ref}
      className={styles.field}
      rows={Math.max(1, text.split('\n').length)}
      aria-label={words(fields[kind].label)}
      value={text}
      onChange={(event) => edit(fields[kind].write(id, event.target.value))}
      onKeyDown={press}
      onBlur={() => acts.endTyping(id)}
    />
  );
}
