import type { Node } from 'prosemirror-model';
import type { EditorState, Transaction } from 'prosemirror-state';
import { noteFrom } from '../../shared/notes/noteFrom.ts';
import { noteSchema } from './noteSchema.ts';

/** A kept note as the editor's document. */
export const documentOf = (markdown: string): Node => noteSchema.nodeFromJSON(noteFrom(markdown));

/** What leads to a note as it is kept by now: the stretches that differ, so that a cursor outside them stays. */
export function changeTo(state: EditorState, markdown: string): Transaction | null {
  const next = documentOf(markdown);
  if (state.doc.eq(next)) return null;
  const change = state.tr;
  if (state.doc.childCount === next.childCount) eachBlock(change, state.doc, next);
  else differing(change, state.doc, next, 0);
  return change.doc.eq(next) ? change : state.tr.replaceWith(0, state.doc.content.size, next.content);
}

/** From the last block on, so that the places of those before hold. */
function eachBlock(change: Transaction, before: Node, next: Node): void {
  let end = before.content.size;
  for (let at = before.childCount - 1; at >= 0; at -= 1) {
    const [old, now] = [before.child(at), next.child(at)];
    const start = end - old.nodeSize;
    if (old.type !== now.type) change.replaceWith(start, end, now);
    else if (!old.eq(now)) differing(change, old, now, start + 1);
    end = start;
  }
}

/** The one stretch of a node's content that differs. */
function differing(change: Transaction, old: Node, now: Node, offset: number): void {
  const start = old.content.findDiffStart(now.content);
  const end = old.content.findDiffEnd(now.content);
  if (start === null || end === null) return;
  const overlap = Math.max(0, start - Math.min(end.a, end.b));
  change.replace(offset + start, offset + end.a + overlap, now.slice(start, end.b + overlap));
}
