import { describe, expect, it } from 'vitest';
import { createActs } from '../../../renderer/session/acts.ts';
import { chooseCards, chosenCards } from '../../../renderer/session/chosen.ts';
import { followGone } from '../../../renderer/session/followGone.ts';
import { createView } from '../../../renderer/session/view.ts';
import { removeCards, writeCard } from '../../../shared/edits/cards.ts';
import type { MapEdit } from '../../../shared/edits/edit.ts';
import { hideLane, removeLane } from '../../../shared/edits/lanes.ts';
import { splitStage } from '../../../shared/edits/splitting.ts';
import { collapseStage, removeStage, renameStage } from '../../../shared/edits/stages.ts';
import { addStep, liftStep } from '../../../shared/edits/steps.ts';
import { createWords } from '../../../shared/text/words.ts';
import { aMap, type MapBuilder } from '../../builders/aMap.ts';

const open = (builder: MapBuilder) => {
  const live = builder.live();
  const view = createView();
  followGone(live, view);
  return { live, view, acts: createActs(live, view, createWords('en').t) };
};
const hospital = () =>
  aMap().withStages('Before', 'After').withLanes('action', 'feeling', 'pain').withCard('packs').withCard('waits');

describe('taking a step back', () => {
  it('what was undone is said until something else is done', () => {
    const { live, view, acts } = open(hospital());
    live.edit(writeCard('card1', 'packs a bag'));
    acts.undo();
    expect(view.getState().notice?.text).toContain('Undone');

    live.edit(writeCard('card1', 'packs two bags'));

    expect(view.getState().notice).toBeNull();
  });

  it('undo says what it took back', () => {
    const { view, acts } = open(hospital());

    acts.putStage('stage2', 'first');
    acts.undo();
    expect(view.getState().notice?.text).toBe('Undone: Move stage');

    acts.redo();
    expect(view.getState().notice?.text).toBe('Done again: Move stage');
  });
});

describe('R7: what a step back changed is selected', () => {
  const takenBack = (builder: MapBuilder, ...edits: MapEdit[]) => {
    const { live, view, acts } = open(builder);
    for (const edit of edits) {
      live.history.endStep();
      live.edit(edit);
    }
    acts.select(null);
    acts.undo();
    return { view, acts, live };
  };

  it('cards that come back come back chosen, to be gone on with', () => {
    const { view, acts } = takenBack(hospital(), removeCards(['card1', 'card2']));
    expect(chosenCards(view.getState())).toEqual(['card1', 'card2']);

    acts.redo();
    expect(chosenCards(view.getState())).toEqual([]);
  });

  it('a card that is other words again, whatever else was selected meanwhile', () => {
    const { live, view, acts } = open(hospital());
    live.edit(writeCard('card2', 'waits long'));
    chooseCards(view, ['card1']);

    acts.undo();

    expect(view.getState().selection).toEqual({ kind: 'card', id: 'card2' });
  });

  it('a stage with its steps, or a lane', () => {
    const withSteps = hospital().with(addStep('stage1'), addStep('stage1'));
    expect(takenBack(withSteps, removeStage('stage1')).view.getState().selection).toMatchObject({ id: 'stage1' });

    expect(takenBack(hospital(), removeStage('stage1')).view.getState().selection).toMatchObject({ id: 'stage1' });
    expect(takenBack(hospital(), removeLane('lane3')).view.getState().selection).toMatchObject({ id: 'lane3' });
    expect(takenBack(hospital(), renameStage('stage2', 'Last')).view.getState().selection).toMatchObject({
      id: 'stage2',
    });
  });

  it('but nothing that is out of sight, or that nobody sees on the map', () => {
    const inHidden = takenBack(hospital().with(hideLane('lane1')), writeCard('card1', 'packs a bag'));
    expect(inHidden.view.getState().selection).toBeNull();
    const inFolded = takenBack(hospital().with(collapseStage('stage1')), writeCard('card1', 'packs a bag'));
    expect(inFolded.view.getState().selection).toBeNull();

    const { live, view, acts } = open(hospital());
    live.edit(writeCard('card1', 'packs a bag'));
    view.setState({ place: 'outline' });
    acts.undo();
    expect(view.getState().selection).toBeNull();
  });
});

describe('undo says whether it was a stage or a step', () => {
  it('that was removed, split or renamed', () => {
    const { live, view, acts } = open(hospital().with(addStep('stage1'), addStep('stage1')));
    const undone = (edit: MapEdit) => {
      live.history.endStep();
      live.edit(edit);
      acts.undo();
      return view.getState().notice?.text;
    };
    const [step = ''] = Object.values(live.snapshot().stages).flatMap(({ id, parentId }) => (parentId ? [id] : []));

    expect(undone(removeStage(step))).toBe('Undone: Remove step');
    expect(undone(splitStage(step))).toBe('Undone: Split step');
    expect(undone(renameStage(step, 'Admission'))).toBe('Undone: Rename step');
    expect(undone(removeStage('stage1'))).toBe('Undone: Remove stage');
    expect(undone(renameStage('stage2', 'At last'))).toBe('Undone: Rename stage');
    expect(undone(liftStep(step))).toBe('Undone: Make a stage of it');
  });
});
