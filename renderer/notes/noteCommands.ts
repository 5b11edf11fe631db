import { toggleMark } from 'prosemirror-commands';
import type { NodeType } from 'prosemirror-model';
import { liftListItem, wrapInList } from 'prosemirror-schema-list';
import type { Command, EditorState } from 'prosemirror-state';
import { type NoteList, type NoteMark, noteSchema } from './noteSchema.ts';

const { nodes, marks } = noteSchema;

export const turnMark = (name: NoteMark): Command => toggleMark(marks[name]);

/** Into a list, out of it, or from one sort of list into the other. */
export const turnList =
  (name: NoteList): Command =>
  (state, dispatch) => {
    const list = listAround(state);
    if (!list) return wrapInList(nodes[name])(state, dispatch);
    if (list.type === nodes[name]) return liftListItem(nodes.list_item)(state, dispatch);
    dispatch?.(state.tr.setNodeMarkup(list.at, nodes[name]));
    return true;
  };

/** The words that are selected, or the link around the cursor, lead there; null takes the link away. */
export const turnLink =
  (href: string | null): Command =>
  (state, dispatch) => {
    const { from, to } = linkAround(state) ?? state.selection;
    if (from === to && href === null) return false;
    const tr = state.tr;
    if (from === to && href !== null)
      tr.insert(from, noteSchema.text(href.replace(/^mailto:/, ''), [marks.link.create({ href })]));
    else {
      tr.removeMark(from, to, marks.link);
      if (href !== null) tr.addMark(from, to, marks.link.create({ href }));
    }
    dispatch?.(tr);
    return true;
  };

export interface LinkThere {
  readonly href: string;
  readonly from: number;
  readonly to: number;
}

/** The link that the cursor or the selection's beginning is in. */
export function linkAround({ selection: { $from, empty } }: EditorState): LinkThere | null {
  const index = $from.index();
  const candidates = empty && $from.textOffset === 0 ? [index, index - 1] : [index];
  for (const at of candidates) {
    const mark = at >= 0 && at < $from.parent.childCount ? marks.link.isInSet($from.parent.child(at).marks) : undefined;
    if (!mark) continue;
    let [first, last] = [at, at];
    while (first > 0 && mark.isInSet($from.parent.child(first - 1).marks)) first -= 1;
    while (last + 1 < $from.parent.childCount && mark.isInSet($from.parent.child(last + 1).marks)) last += 1;
    const sizeTo = (end: number) => {
      let size = 0;
      for (let child = 0; child < end; child += 1) size += $from.parent.child(child).nodeSize;
      return size;
    };
    return {
      href: String(mark.attrs['href']),
      from: $from.start() + sizeTo(first),
      to: $from.start() + sizeTo(last + 1),
    };
  }
  return null;
}

function listAround({ selection: { $from } }: EditorState): { type: NodeType; at: number } | null {
  for (let depth = $from.depth; depth > 0; depth -= 1) {
    const { type } = $from.node(depth);
    if (type === nodes.bullet_list || type === nodes.ordered_list) return { type, at: $from.before(depth) };
  }
  return null;
}

/** Which buttons are down. */
export interface NoteLook {
  readonly strong: boolean;
  readonly em: boolean;
  readonly list: NoteList | null;
  readonly link: string | null;
}

export function lookOf(state: EditorState): NoteLook {
  const { $from, from, to, empty } = state.selection;
  const has = (name: NoteMark): boolean =>
    empty
      ? marks[name].isInSet(state.storedMarks ?? $from.marks()) !== undefined
      : state.doc.rangeHasMark(from, to, marks[name]);
  const list = listAround(state);
  return {
    strong: has('strong'),
    em: has('em'),
    list: list === null ? null : list.type === nodes.bullet_list ? 'bullet_list' : 'ordered_list',
    link: linkAround(state)?.href ?? null,
  };
}
