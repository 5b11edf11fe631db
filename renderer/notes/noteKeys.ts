import { baseKeymap, chainCommands, exitCode } from 'prosemirror-commands';
import { InputRule, inputRules, wrappingInputRule } from 'prosemirror-inputrules';
import { keymap } from 'prosemirror-keymap';
import { liftListItem, sinkListItem, splitListItem } from 'prosemirror-schema-list';
import type { Command, Plugin } from 'prosemirror-state';
import { turnList, turnMark } from './noteCommands.ts';
import { type NoteMark, noteSchema } from './noteSchema.ts';

const { nodes, marks } = noteSchema;

export interface NoteActs {
  /** Asks for the address of a link. */
  askLink(): void;
  undo(): void;
  redo(): void;
  leave(): void;
}

/** Keys as in every editor, and what people type who know Markdown. */
export function noteKeys(acts: NoteActs): Plugin[] {
  const act =
    (run: () => void): Command =>
    () => {
      run();
      return true;
    };
  const breakLine: Command = chainCommands(exitCode, (state, dispatch) => {
    dispatch?.(state.tr.replaceSelectionWith(nodes.hard_break.create()).scrollIntoView());
    return true;
  });
  return [
    inputRules({
      rules: [
        wrappingInputRule(/^\s*[-*+]\s$/, nodes.bullet_list),
        wrappingInputRule(/^\s*1[.)]\s$/, nodes.ordered_list),
        starRule(/(?:^|[^*])\*\*([^*\s](?:[^*]*[^*\s])?)\*\*$/, 'strong', 2),
        starRule(/(?:^|[^*])\*([^*\s](?:[^*]*[^*\s])?)\*$/, 'em', 1),
      ],
    }),
    keymap({
      'Mod-b': turnMark('strong'),
      'Mod-i': turnMark('em'),
      'Mod-k': act(acts.askLink),
      'Mod-Shift-8': turnList('bullet_list'),
      'Mod-Shift-7': turnList('ordered_list'),
      Enter: splitListItem(nodes.list_item),
      'Shift-Enter': breakLine,
      // Where there is nothing to sink, Tab goes on to the next field.
      Tab: sinkListItem(nodes.list_item),
      'Shift-Tab': liftListItem(nodes.list_item),
      'Mod-z': act(acts.undo),
      'Mod-Shift-z': act(acts.redo),
      'Mod-y': act(acts.redo),
      Escape: act(acts.leave),
    }),
    keymap(baseKeymap),
  ];
}

/** The last star that closes the words is not typed: they become bold or italic instead. */
function starRule(pattern: RegExp, name: NoteMark, stars: number): InputRule {
  return new InputRule(pattern, (state, match, _start, end) => {
    const words = match[1] ?? '';
    const from = end - words.length - stars * 2 + 1;
    const tr = state.tr.replaceWith(from, end, noteSchema.text(words, [marks[name].create()]));
    return tr.removeStoredMark(marks[name]);
  });
}
