import { describe, expect, it } from 'vitest';
import { createActs } from '../../../renderer/session/acts.ts';
import { createView } from '../../../renderer/session/view.ts';
import { noteOnCard, writeCard } from '../../../shared/edits/cards.ts';
import { writeComment } from '../../../shared/edits/comments.ts';
import { addEmotion } from '../../../shared/edits/emotions.ts';
import { tagCard } from '../../../shared/edits/findings.ts';
import { lockLane } from '../../../shared/edits/lanes.ts';
import { addLink } from '../../../shared/edits/links.ts';
import { lockedLaneOf } from '../../../shared/edits/locked.ts';
import { takeInSurvey } from '../../../shared/edits/metrics.ts';
import { collapseStage, renameStage } from '../../../shared/edits/stages.ts';
import { addStep } from '../../../shared/edits/steps.ts';
import { unplacedCards } from '../../../shared/journey/cell.ts';
import { inOrder } from '../../../shared/journey/order.ts';
import { createLiveMap } from '../../../shared/live/createLiveMap.ts';
import { createWords } from '../../../shared/text/words.ts';
import { aMap, type MapBuilder } from '../../builders/aMap.ts';
import { aSurvey } from '../../builders/aSurvey.ts';

const open = (builder: MapBuilder) => {
  const live = builder.live();
  const view = createView();
  return { live, view, acts: createActs(live, view, createWords('en').t) };
};
const hospital = () =>
  aMap().withStages('Before', 'After').withLanes('action', 'feeling', 'pain').withCard('packs').withCard('waits');

describe('what a person does on the map', () => {
  it('a way is drawn once, in one step, and the one that is there is selected', () => {
    const { live, view, acts } = open(hospital());

    expect(acts.link('card1', 'card2')).toBe(true);
    const [first] = Object.keys(live.snapshot().links);
    acts.select(null);
    expect(acts.link('card1', 'card2')).toBe(true);

    expect(Object.keys(live.snapshot().links)).toEqual([first]);
    expect(view.getState().selection).toEqual({ kind: 'link', id: first });
    expect(view.getState().notice?.text).toBe('Way from packs to waits');
    acts.undo();
    expect(live.snapshot().links).toEqual({});
  });

  it('a new card and its first words are one step back', () => {
    const { live, view, acts } = open(hospital());

    acts.addCard('stage2', 'lane1');
    const id = view.getState().editingId ?? '';
    live.edit(writeCard(id, 'goes'));
    live.edit(writeCard(id, 'goes home'));
    acts.endTyping(id);
    acts.undo();

    expect(live.snapshot().cards[id]).toBeUndefined();
    expect(Object.keys(live.snapshot().cards)).toHaveLength(2);
  });

  it('a stage that splits asks for the name of the new one, and both are one step back', () => {
    const { live, view, acts } = open(hospital());

    acts.split('stage1');
    const id = view.getState().editingId ?? '';
    live.edit(renameStage(id, 'At the door'));
    acts.endTyping(id);

    expect(inOrder(live.snapshot().stages).map(({ name }) => name)).toEqual(['Before', 'At the door', 'After']);
    expect(view.getState().selection).toEqual({ kind: 'stage', id });
    acts.undo();
    expect(inOrder(live.snapshot().stages).map(({ name }) => name)).toEqual(['Before', 'After']);
  });

  it('writing on the map leaves a folded panel folded; a persona is written in it', () => {
    const { view, acts } = open(hospital().withPersona('Rosa'));
    view.setState({ isPanelShown: false });

    acts.open({ kind: 'card', id: 'card1' });
    expect(view.getState()).toMatchObject({ editingId: 'card1', isPanelShown: false });

    acts.open({ kind: 'persona', id: 'persona1' });
    expect(view.getState().isPanelShown).toBe(true);
  });

  it('a new card without words goes away again, and its cell keeps the keyboard', () => {
    const { live, view, acts } = open(hospital());

    acts.addCard('stage2', 'lane3');
    acts.endTyping(view.getState().editingId ?? '');

    expect(Object.keys(live.snapshot().cards)).toHaveLength(2);
    expect(view.getState().selection).toEqual({ kind: 'cell', stageId: 'stage2', laneId: 'lane3' });
  });

  it.each([
    ['a note', noteOnCard('card1', 'more than its title')],
    ['a tag', tagCard('card1', 'vip')],
    ['a way to another card', addLink({ fromId: 'card1', toId: 'card2' })],
    ['a measured figure', takeInSurvey(aSurvey())],
    ['a comment', writeComment('card1', { text: 'why?', author: 'Ana', writtenAt: '2026-01-01T10:00:00Z' })],
  ])('a card whose words are deleted stays when it has %s', (_, edit) => {
    const { live, acts } = open(hospital().with(edit));

    acts.open({ kind: 'card', id: 'card1' });
    live.edit(writeCard('card1', ''));
    acts.endTyping('card1');

    expect(live.snapshot().cards['card1']).toBeDefined();
  });

  it('choosing something else ends the typing before', () => {
    const { live, view, acts } = open(hospital());

    acts.addCard('stage2', 'lane3');
    acts.select({ kind: 'stage', id: 'stage1' });

    expect(view.getState().editingId).toBeNull();
    expect(Object.keys(live.snapshot().cards)).toHaveLength(2);
  });

  it('adding in a feeling lane adds a point of the curve, and a persona when there is none', () => {
    const { live, view, acts } = open(hospital());

    acts.addCard('stage1', 'lane2');

    const [point] = Object.values(live.snapshot().emotions);
    expect(point).toMatchObject({ stageId: 'stage1', value: 0 });
    expect(Object.keys(live.snapshot().personas)).toEqual([point?.personaId]);
    expect(view.getState().selection).toEqual({ kind: 'emotion', id: point?.id });
  });

  it('removing a stage says how many cards now wait in the tray', () => {
    const { live, view, acts } = open(hospital());

    acts.remove({ kind: 'stage', id: 'stage1' });

    expect(unplacedCards(live.snapshot())).toHaveLength(2);
    expect(view.getState().notice?.text).toBe('Removed: Before. Its 2 cards wait in the tray.');
    expect(view.getState().selection).toEqual({ kind: 'stage', id: 'stage2' });
  });

  it('R11: removing a stage with steps counts the cards of all of them, and selects the stage beside it', () => {
    const steps = hospital().with(addStep('stage1', 'last', 'Packs', 'step1'));
    const { live, view, acts } = open(steps.withCard('calls', { stageId: 'step1' }));

    acts.remove({ kind: 'stage', id: 'stage1' });

    expect(Object.keys(live.snapshot().stages)).toEqual(['stage2']);
    expect(view.getState().notice?.text).toBe('Removed: Before. Its 3 cards wait in the tray.');
    expect(view.getState().selection).toEqual({ kind: 'stage', id: 'stage2' });
  });

  it('removing the last step of a stage selects the stage', () => {
    const { view, acts } = open(hospital().with(addStep('stage1', 'last', 'Packs', 'step1')));

    acts.remove({ kind: 'stage', id: 'step1' });

    expect(view.getState().selection).toEqual({ kind: 'stage', id: 'stage1' });
  });

  it('removing a card selects its neighbour', () => {
    const { view, acts } = open(hospital());

    acts.remove({ kind: 'card', id: 'card1' });

    expect(view.getState().selection).toEqual({ kind: 'card', id: 'card2' });
  });
});

describe('carrying with the keyboard', () => {
  it('a card goes past its neighbour, then on into the next lane that holds cards', () => {
    const { live, acts } = open(hospital());

    acts.carry({ kind: 'card', id: 'card1' }, 'down');
    expect(inOrder(live.snapshot().cards).map(({ id }) => id)).toEqual(['card2', 'card1']);

    acts.carry({ kind: 'card', id: 'card1' }, 'down');
    expect(live.snapshot().cards['card1']).toMatchObject({ stageId: 'stage1', laneId: 'lane3' });
  });

  it('a card goes to the next stage and stops at the last', () => {
    const { live, acts } = open(hospital());

    expect(acts.carry({ kind: 'card', id: 'card1' }, 'right')).toBe(true);
    expect(live.snapshot().cards['card1']?.stageId).toBe('stage2');
    expect(acts.carry({ kind: 'card', id: 'card1' }, 'right')).toBe(false);
  });

  it('stages go sideways and lanes up and down, never the other way', () => {
    const { live, acts } = open(hospital());

    expect(acts.carry({ kind: 'stage', id: 'stage1' }, 'right')).toBe(true);
    expect(inOrder(live.snapshot().stages).map(({ id }) => id)).toEqual(['stage2', 'stage1']);
    expect(acts.carry({ kind: 'lane', id: 'lane3' }, 'up')).toBe(true);
    expect(inOrder(live.snapshot().lanes).map(({ id }) => id)).toEqual(['lane1', 'lane3', 'lane2']);
    expect(acts.carry({ kind: 'stage', id: 'stage1' }, 'down')).toBe(false);
    expect(acts.carry({ kind: 'lane', id: 'lane3' }, 'left')).toBe(false);
  });

  it('a point goes past its neighbour in the stage, then into the next stage', () => {
    const second = addEmotion({ id: 'second', personaId: 'persona1', stageId: 'stage1', value: 0 });
    const { live, acts } = open(hospital().withPersona('Rosa').withFeelings(1, -1).with(second));
    const inStage = (stageId: string) =>
      inOrder(live.snapshot().emotions).flatMap((point) => (point.stageId === stageId ? [point.id] : []));

    acts.carry({ kind: 'emotion', id: 'emotion1' }, 'right');
    expect(inStage('stage1')).toEqual(['second', 'emotion1']);

    acts.carry({ kind: 'emotion', id: 'emotion1' }, 'right');
    expect([inStage('stage1'), inStage('stage2')]).toEqual([['second'], ['emotion1', 'emotion2']]);
  });

  it('a point rises in tenths and stops at +2', () => {
    const { live, acts } = open(hospital().withPersona('Rosa').withFeelings(1.8));

    acts.raise('emotion1', 0.1);
    expect(live.snapshot().emotions['emotion1']?.value).toBe(1.9);
    acts.raise('emotion1', 0.5);
    expect(live.snapshot().emotions['emotion1']?.value).toBe(2);
  });
});

describe('R20: what a person writes in a folded stage', () => {
  it('unfolds it, and one step back folds it again', () => {
    const { live, view, acts } = open(hospital());
    live.edit(collapseStage('stage2'));

    acts.addCard('stage2', 'lane1');
    live.edit(writeCard(view.getState().editingId ?? '', 'goes home'));

    expect(live.snapshot().stages['stage2']?.isCollapsed).toBe(false);
    acts.undo();
    expect(live.snapshot().stages['stage2']?.isCollapsed).toBe(true);
    expect(Object.keys(live.snapshot().cards)).toHaveLength(2);
  });
});

describe('R20: what a person does in a locked lane', () => {
  const openLocked = (laneId: string) => {
    const live = createLiveMap(hospital().with(lockLane(laneId)).state(), { refuses: lockedLaneOf });
    const view = createView();
    return { live, view, acts: createActs(live, view, createWords('en').t) };
  };

  it('a card begins there neither by adding nor by typing', () => {
    const { live, view, acts } = openLocked('lane1');
    live.edit(collapseStage('stage2'));
    const before = live.snapshot();

    acts.addCard('stage1', 'lane1');
    acts.addCard('stage2', 'lane1');
    acts.open({ kind: 'card', id: 'card1' });

    expect(live.snapshot()).toBe(before);
    expect(view.getState()).toMatchObject({ editingId: null, selection: null });
    expect(view.getState().notice?.text).toBe('“action” is locked. Its menu unlocks it.');
  });

  it('a first feeling brings no persona along when the curve is locked', () => {
    const { live, view, acts } = openLocked('lane2');

    acts.addPoint('stage1', 1);

    expect(live.snapshot().personas).toEqual({});
    expect(view.getState().selection).toBeNull();
  });

  it('keys carry no card into it', () => {
    const { live, view, acts } = openLocked('lane3');
    const before = live.snapshot();

    acts.carry({ kind: 'card', id: 'card2' }, 'down');

    expect(live.snapshot()).toBe(before);
    expect(view.getState().notice).toBeNull();
  });
});
