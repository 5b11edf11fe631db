import { expect, it } from 'vitest';
import { createActs } from '../../../renderer/session/acts.ts';
import { createView } from '../../../renderer/session/view.ts';
import { writeCard } from '../../../shared/edits/cards.ts';
import { createWords } from '../../../shared/text/words.ts';
import { aMap } from '../../builders/aMap.ts';

it('a card that is begun while another is written is one step with its words, as that one is', () => {
  const live = aMap().withStages('Before').withLanes('action').withCard('packs').live();
  const view = createView();
  const acts = createActs(live, view, createWords('en').t);
  const begin = (text: string) => {
    const { selection, editingId } = view.getState();
    if (selection) acts.addAt(selection);
    // The field that was left is gone from the page only now.
    if (editingId !== null) acts.endTyping(editingId);
    live.edit(writeCard(view.getState().editingId ?? '', text));
    live.edit(writeCard(view.getState().editingId ?? '', `${text}!`));
  };
  acts.select({ kind: 'card', id: 'card1' });

  begin('waits');
  begin('goes');
  const texts = () => Object.values(live.snapshot().cards).map(({ text }) => text);
  expect(texts()).toEqual(['packs', 'waits!', 'goes!']);

  acts.undo();
  expect(texts()).toEqual(['packs', 'waits!']);
  acts.undo();
  expect(texts()).toEqual(['packs']);
});
