import { EditorState, TextSelection } from 'prosemirror-state';
import { EditorView } from 'prosemirror-view';
import { typedTogether } from '../../shared/edits/typedTogether.ts';
import { markdownOf } from '../../shared/notes/markdownOf.ts';
import type { NoteDocument } from '../../shared/notes/noteDocument.ts';
import { changeTo, documentOf } from './followNote.ts';
import { linkAround, lookOf, type NoteLook } from './noteCommands.ts';
import { type NoteActs, noteKeys } from './noteKeys.ts';

export interface NoteNeeds extends NoteActs {
  /** The newest text of the note, colleagues' letters included. */
  read(): string;
  write(markdown: string): void;
  onLook(look: NoteLook): void;
  onBlur(): void;
  openLink(href: string): void;
  readonly label: string;
}

export interface NoteEditor {
  readonly view: EditorView;
  /** Takes in what stands in the map by now; the cursor stays where it is. */
  follow(): void;
  close(): void;
}

/**
 * An editor over a note that colleagues may write in too. It has no history of its own, as the map has one: every
 * letter is an edit, and what comes from elsewhere, an undo too, is put into the document where it differs.
 */
export function createNoteEditor(place: HTMLElement, needs: NoteNeeds): NoteEditor {
  /** What the document is, and was before what is being typed, in the map's words. */
  let known = needs.read();

  const view = new EditorView(place, {
    state: EditorState.create({ doc: documentOf(known), plugins: noteKeys(needs) }),
    attributes: { role: 'textbox', 'aria-multiline': 'true', 'aria-label': needs.label },
    dispatchTransaction(transaction) {
      view.updateState(view.state.apply(transaction));
      if (transaction.docChanged && !transaction.getMeta('followed')) writeOut();
      needs.onLook(lookOf(view.state));
    },
    handleClick(_view, position, event) {
      if (!event.ctrlKey && !event.metaKey) return false;
      const state = view.state.apply(view.state.tr.setSelection(TextSelection.near(view.state.doc.resolve(position))));
      const link = linkAround(state);
      if (link) needs.openLink(link.href);
      return link !== null;
    },
    handleDOMEvents: {
      blur: () => needs.onBlur(),
      compositionend: () => {
        setTimeout(follow);
      },
    },
  });

  function writeOut(): void {
    const mine = markdownOf(view.state.doc.toJSON() as NoteDocument);
    const merged = typedTogether(known, mine, needs.read());
    known = mine;
    needs.write(merged);
    follow();
  }

  function follow(): void {
    const newest = needs.read();
    // A word that is being put together must not be touched.
    if (newest === known || view.composing || view.isDestroyed) return;
    known = newest;
    const change = changeTo(view.state, newest);
    if (change) view.dispatch(change.setMeta('followed', true));
  }

  needs.onLook(lookOf(view.state));
  return { view, follow, close: () => view.destroy() };
}
