import fc from 'fast-check';
import { type Command, EditorState, TextSelection } from 'prosemirror-state';
import { describe, expect, test } from 'vitest';
import { changeTo, documentOf } from '../../../renderer/notes/followNote.ts';
import { lookOf, turnLink, turnList, turnMark } from '../../../renderer/notes/noteCommands.ts';
import { markdownOf } from '../../../shared/notes/markdownOf.ts';
import type { NoteDocument } from '../../../shared/notes/noteDocument.ts';
import { runs } from '../../builders/runs.ts';
import { seed } from '../../builders/seed.ts';

/** A note with some of its words selected; without words, the cursor stands at its end. */
function writing(markdown: string, selected?: string): EditorState {
  const state = EditorState.create({ doc: documentOf(markdown) });
  let { from, to } = TextSelection.atEnd(state.doc);
  state.doc.descendants((node, at) => {
    const found = selected === undefined ? -1 : (node.text ?? '').indexOf(selected);
    if (found >= 0) [from, to] = [at + found, at + found + (selected ?? '').length];
  });
  return state.apply(state.tr.setSelection(TextSelection.create(state.doc, from, to)));
}

function done(state: EditorState, ...commands: Command[]): EditorState {
  return commands.reduce((before, command) => {
    let after = before;
    command(before, (transaction) => {
      after = before.apply(transaction);
    });
    return after;
  }, state);
}

const kept = (state: EditorState): string => markdownOf(state.doc.toJSON() as NoteDocument);

describe('writing a note', () => {
  test('words become bold and italic, and plain again', () => {
    const bold = done(writing('Nobody comes', 'Nobody'), turnMark('strong'), turnMark('em'));
    expect(kept(bold)).toBe('***Nobody*** comes');
    expect(lookOf(bold)).toMatchObject({ strong: true, em: true });

    expect(kept(done(bold, turnMark('strong')))).toBe('*Nobody* comes');
  });

  test('a paragraph becomes a list, the other sort of list, and a paragraph again', () => {
    const list = done(writing('Card'), turnList('bullet_list'));
    expect(kept(list)).toBe('- Card');

    const numbered = done(list, turnList('ordered_list'));
    expect(kept(numbered)).toBe('1. Card');
    expect(lookOf(numbered).list).toBe('ordered_list');
    expect(kept(done(numbered, turnList('ordered_list')))).toBe('Card');
  });

  test('words become a link, lead elsewhere, and are words again', () => {
    const linked = done(writing('See the form', 'the form'), turnLink('https://a.example/'));
    expect(kept(linked)).toBe('See [the form](https://a.example/)');
    expect(lookOf(linked).link).toBe('https://a.example/');

    const elsewhere = done(linked, turnLink('https://b.example/'));
    expect(kept(elsewhere)).toBe('See [the form](https://b.example/)');
    expect(kept(done(elsewhere, turnLink(null)))).toBe('See the form');
  });

  test('a link where nothing is selected shows its address', () => {
    expect(kept(done(writing('See '), turnLink('https://a.example/')))).toBe(
      'See [https://a.example/](https://a.example/)',
    );
  });
});

describe('a colleague who writes in the same note', () => {
  const cursorAfter = (before: EditorState, markdown: string) => {
    const change = changeTo(before, markdown);
    return change ? before.apply(change) : before;
  };

  test('leaves the cursor where it was in the words', () => {
    const before = writing('Rings twice.\n\nNobody comes.', 'twice');
    const after = cursorAfter(before, 'At night: Rings twice.\n\n- Nobody comes.');

    expect(after.doc.textBetween(after.selection.from, after.selection.to)).toBe('twice');
    expect(kept(after)).toBe('At night: Rings twice.\n\n- Nobody comes.');
  });

  test('changes nothing where nothing differs', () => {
    expect(changeTo(writing('**a** b'), '**a** b')).toBeNull();
  });

  test('has whatever they wrote shown as they wrote it', () => {
    const note = fc
      .array(
        fc.constantFrom('a', ' ', 'ñ', '**b**', '*c*', '\n', '\n\n', '\n\n- ', '\n  1. ', '[d](https://d.example/)'),
        {
          maxLength: 12,
        },
      )
      .map((parts) => kept(EditorState.create({ doc: documentOf(parts.join('')) })));
    fc.assert(
      fc.property(note, note, (before, after) => {
        expect(kept(cursorAfter(writing(before), after))).toBe(after);
      }),
      { seed, numRuns: runs(300) },
    );
  });
});
