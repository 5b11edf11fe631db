import { describe, expect, it } from 'vitest';
import { createActs } from '../../../renderer/session/acts.ts';
import { chooseCards } from '../../../renderer/session/chosen.ts';
import { followGone } from '../../../renderer/session/followGone.ts';
import { createView, type Selection } from '../../../renderer/session/view.ts';
import { removeCard } from '../../../shared/edits/cards.ts';
import { mapEdit } from '../../../shared/edits/edit.ts';
import { addLane, removeLane } from '../../../shared/edits/lanes.ts';
import { addStage, removeStage } from '../../../shared/edits/stages.ts';
import { createWords } from '../../../shared/text/words.ts';
import { aMap } from '../../builders/aMap.ts';

function open() {
  const live = aMap()
    .withStages('Before', 'After')
    .withLanes('action', 'pain')
    .withCard('packs')
    .withCard('waits')
    .live();
  const view = createView();
  followGone(live, view);
  return { live, view, acts: createActs(live, view, createWords('en').t) };
}

describe('what is selected when it goes', () => {
  it('an undo that takes a stage away again leaves nothing selected', () => {
    const { live, view, acts } = open();
    live.edit(addStage({ id: 'new' }));
    acts.select({ kind: 'stage', id: 'new' });

    acts.undo();

    expect(view.getState().selection).toBeNull();
  });

  it('a card that somebody removed leaves its cell selected, and nobody types in it any more', () => {
    const { live, view, acts } = open();
    acts.open({ kind: 'card', id: 'card1' });

    live.edit(removeCard('card1'));

    expect(view.getState().selection).toEqual({ kind: 'cell', stageId: 'stage1', laneId: 'lane1' });
    expect(view.getState().editingId).toBeNull();
  });

  it('of several cards the others stay chosen', () => {
    const { live, view } = open();
    chooseCards(view, ['card1', 'card2']);

    live.edit(removeCard('card1'));

    expect(view.getState()).toMatchObject({ selection: { kind: 'card', id: 'card2' }, others: new Set() });
  });

  it.each<[string, Selection]>([
    ['a card whose lane goes with it', { kind: 'card', id: 'card1' }],
    ['a cell whose lane goes', { kind: 'cell', stageId: 'stage1', laneId: 'lane1' }],
  ])('%s leaves nothing selected', (_, selection) => {
    const { live, view, acts } = open();
    acts.select(selection);

    live.edit(
      mapEdit('lanes.remove', (edit) => {
        edit.cards.remove('card1');
        edit.lanes.remove('lane1');
      }),
    );

    expect(view.getState().selection).toBeNull();
  });

  it('a stage on which one works alone gives the whole map back when it goes', () => {
    const { live, view } = open();
    view.setState({ focus: { kind: 'stage', id: 'stage1' } });

    live.edit(removeStage('stage1'));

    expect(view.getState().focus).toBeNull();
  });

  it('what is still there stays selected, whatever else goes', () => {
    const { live, view, acts } = open();
    acts.select({ kind: 'lane', id: 'lane1' });

    live.edit(removeLane('lane2'));
    live.edit(addLane({ kind: 'note', name: 'Notes' }));

    expect(view.getState().selection).toEqual({ kind: 'lane', id: 'lane1' });
  });
});
