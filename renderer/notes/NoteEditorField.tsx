import { useEffect, useRef, useState } from 'react';
import { noteOnCard } from '../../shared/edits/cards.ts';
import type { Id } from '../../shared/journey/id.ts';
import { useActs } from '../session/acts.ts';
import { useMap, useSession } from '../session/session.ts';
import { useOpenLink } from '../session/useOpenLink.ts';
import { useWords } from '../session/words.ts';
import { createNoteEditor, type NoteEditor } from './createNoteEditor.ts';
import { LinkForm } from './LinkForm.tsx';
import { NoteTools } from './NoteTools.tsx';
import styles from './note.module.css';
import { type NoteLook, turnLink } from './noteCommands.ts';

const plain: NoteLook = { strong: false, em: false, list: null, link: null };

/** The editor itself, which is loaded when the first note comes into sight. */
export default function NoteEditorField({ cardId }: { cardId: Id }) {
  const { words } = useWords();
  const { live } = useSession();
  const acts = useActs();
  const openLink = useOpenLink();
  const place = useRef<HTMLDivElement>(null);
  const editor = useRef<NoteEditor | null>(null);
  const [look, setLook] = useState(plain);
  const [isAsking, setAsking] = useState(false);
  const note = useMap((journey) => journey.cards[cardId]?.note ?? '');
  const label = words('details.note.label');

  // The editor is made once; what it calls is what holds now.
  const newest = useRef({ acts, openLink });
  newest.current = { acts, openLink };
  useEffect(() => {
    if (!place.current) return;
    let isWritten = false;
    // A note that nobody wrote on goes while the card that is chosen instead may have its first words already.
    const end = () => {
      if (isWritten) live.history.endStep();
      isWritten = false;
    };
    const made = createNoteEditor(place.current, {
      label,
      read: () => live.snapshot().cards[cardId]?.note ?? '',
      write(text) {
        isWritten = true;
        return live.edit(noteOnCard(cardId, text));
      },
      onLook: setLook,
      onBlur: end,
      openLink: (href) => newest.current.openLink(href),
      askLink: () => setAsking(true),
      undo: () => newest.current.acts.undo(),
      redo: () => newest.current.acts.redo(),
      leave: () => made.view.dom.blur(),
    });
    editor.current = made;
    return () => {
      end();
      made.close();
      editor.current = null;
    };
  }, [cardId, live, label]);

  // biome-ignore lint/correctness/useExhaustiveDependencies: the note is what there is to follow
  useEffect(() => editor.current?.follow(), [note]);

  const setLink = (href: string | null) => {
    const view = editor.current?.view;
    setAsking(false);
    if (!view) return;
    turnLink(href)(view.state, view.dispatch);
    view.focus();
  };
  return (
    <>
      <NoteTools look={look} editor={editor} onLink={() => setAsking(!isAsking)} />
      {(isAsking || look.link !== null) && (
        <LinkForm
          key={look.link ?? ''}
          href={look.link}
          isTaken={isAsking}
          onSet={setLink}
          onOpen={openLink}
          onLeave={() => {
            setAsking(false);
            editor.current?.view.focus();
          }}
        />
      )}
      <div ref={place} className={styles.text} data-empty={note === '' || undefined}>
        {note === '' && <p className={styles.example}>{words('panels.card.noteExample')}</p>}
      </div>
    </>
  );
}
