// @vitest-environment happy-dom
import { afterEach, describe, expect, it } from 'vitest';
import { answerKey, type Hands } from '../../../renderer/canvas/keys/answerKey.ts';
import { createActs } from '../../../renderer/session/acts.ts';
import { createView, type Selection } from '../../../renderer/session/view.ts';
import { lockLane } from '../../../shared/edits/lanes.ts';
import { createWords } from '../../../shared/text/words.ts';
import { aMap } from '../../builders/aMap.ts';

afterEach(() => document.body.replaceChildren());

/** A hand on a map whose fields take the keyboard as soon as somebody writes, as those on screen do. */
function aHand() {
  const live = aMap()
    .withStages('Before', 'After')
    .withLanes('action', 'feeling', 'pain')
    .withCard('packs')
    .withCard('waits', { stageId: 'stage2' })
    .withPersona('Rosa')
    .withFeelings(1)
    .live();
  const view = createView();
  const acts = createActs(live, view, createWords('en').t);
  view.subscribe(({ editingId }, { editingId: before }) => {
    if (editingId === before || editingId === null) return;
    const field = document.createElement('textarea');
    const { cards, stages } = live.snapshot();
    field.value = cards[editingId]?.text ?? stages[editingId]?.name ?? '';
    document.body.append(field);
    field.focus();
  });
  const walked: string[] = [];
  const ways: string[] = [];
  let isWayOpen = false;
  const way = { isOpen: () => isWayOpen, end: () => ways.push('end'), leave: () => ways.push('leave') };
  const hands: Hands = {
    view,
    acts,
    live,
    extend: () => false,
    size: () => false,
    way,
    walkTo(direction) {
      walked.push(direction);
      return view.getState().selection;
    },
    beside: (by) => (by === 1 ? { kind: 'cell', stageId: 'stage2', laneId: 'lane1' } : null),
  };
  const press = (key: string, held: KeyboardEventInit = {}) =>
    answerKey(new KeyboardEvent('keydown', { key, ...held }), hands);
  const beginWay = () => {
    isWayOpen = true;
  };
  const select = (selection: Selection) => acts.select(selection);
  const marked = () => {
    const field = document.activeElement;
    return field instanceof HTMLTextAreaElement
      ? field.value.slice(field.selectionStart ?? 0, field.selectionEnd ?? 0)
      : null;
  };
  const cardOf = (text: string) => Object.values(live.snapshot().cards).find((card) => card.text === text)?.id ?? '';
  const point = Object.keys(live.snapshot().emotions)[0] ?? '';
  return { live, view, acts, walked, ways, beginWay, press, select, marked, cardOf, point };
}

describe('a letter', () => {
  it.each(['n', 'N', 'l', '!', '7', 'ñ', '¿'])('%s typed over a card writes it anew, and orders nothing', (key) => {
    const { live, press, select, marked, cardOf } = aHand();
    select({ kind: 'card', id: cardOf('packs') });

    expect(press(key)).toBe(false);

    expect(marked()).toBe('packs');
    expect(Object.keys(live.snapshot().cards)).toHaveLength(2);
  });

  it('that is the third sign of its key is written as well, and with Control it is none', () => {
    const { press, select, marked, cardOf } = aHand();
    select({ kind: 'card', id: cardOf('packs') });

    expect(press('l', { ctrlKey: true })).toBe(false);
    expect(marked()).toBeNull();
    expect(press('@', { ctrlKey: true, altKey: true, modifierAltGraph: true })).toBe(false);
    expect(marked()).toBe('packs');
  });

  it('with an accent opens the field itself, for its dead key would lose the accent there', () => {
    const { press, select, marked, cardOf } = aHand();
    select({ kind: 'card', id: cardOf('packs') });

    expect(press('Dead', { keyCode: 222 })).toBe(false);
    expect(marked()).toBeNull();
    expect(press('á')).toBe(false);
    expect(marked()).toBe('packs');
  });

  it('that an input method has taken begins in the field, where its accent comes next', () => {
    const { press, select, marked, cardOf } = aHand();
    select({ kind: 'card', id: cardOf('packs') });

    expect(press('Dead', { keyCode: 229 })).toBe(false);

    expect(marked()).toBe('packs');
  });

  it('typed over a stage writes its name anew', () => {
    const { press, select, marked } = aHand();
    select({ kind: 'stage', id: 'stage2' });

    expect(press('n')).toBe(false);

    expect(marked()).toBe('After');
  });

  it('typed on an empty place of the curve makes a point and goes into its words', () => {
    const { live, view, press, select, marked } = aHand();
    select({ kind: 'cell', stageId: 'stage2', laneId: 'lane2' });

    expect(press('n')).toBe(false);

    expect(marked()).toBe('');
    expect(view.getState().selection?.kind).toBe('emotion');
    expect(Object.keys(live.snapshot().emotions)).toHaveLength(2);
  });

  it('changes nothing over several cards', () => {
    const { view, press, select, cardOf } = aHand();
    select({ kind: 'card', id: cardOf('packs') });
    view.setState({ others: new Set([cardOf('waits')]) });

    expect(press('n')).toBe(false);

    expect(view.getState().editingId).toBeNull();
  });

  it('changes nothing in a locked lane, and a sentence says so', () => {
    const { live, view, press, select, cardOf } = aHand();
    live.edit(lockLane('lane1', true));
    select({ kind: 'card', id: cardOf('packs') });

    expect(press('n')).toBe(true);

    expect(view.getState().editingId).toBeNull();
    expect(view.getState().notice?.isProblem).toBe(true);
  });
});

describe('a point of the curve', () => {
  it('is walked past by the arrows, and stays as high as it was', () => {
    const { live, walked, press, select, point } = aHand();
    select({ kind: 'emotion', id: point });

    press('ArrowDown');
    press('ArrowUp');
    press('PageDown');

    expect(walked).toEqual(['down', 'up', 'down']);
    expect(live.snapshot().emotions[point]?.value).toBe(1);
  });

  it('is carried by tenths with Control or Alt, by halves with Shift', () => {
    const { live, press, select, point } = aHand();
    select({ kind: 'emotion', id: point });

    press('ArrowUp', { ctrlKey: true });
    press('ArrowUp', { altKey: true });
    expect(live.snapshot().emotions[point]?.value).toBe(1.2);

    press('ArrowDown', { shiftKey: true });
    expect(live.snapshot().emotions[point]?.value).toBe(0.7);
  });
});

describe('Tab', () => {
  it('goes to the next cell, and off the map where there is none', () => {
    const { view, press, select, cardOf } = aHand();
    select({ kind: 'card', id: cardOf('packs') });

    expect(press('Tab', { shiftKey: true })).toBe(false);
    expect(press('Tab')).toBe(true);

    expect(view.getState().selection).toEqual({ kind: 'cell', stageId: 'stage2', laneId: 'lane1' });
  });
});

describe('a way that was begun', () => {
  it('ends with Enter and is left with Escape, and its map is walked and not written on', () => {
    const { live, walked, ways, beginWay, press, select, cardOf } = aHand();
    const before = live.snapshot();
    select({ kind: 'card', id: cardOf('packs') });
    beginWay();

    for (const key of ['ArrowRight', 'x', 'Delete', 'Insert', 'Enter', 'Escape']) expect(press(key)).toBe(true);
    expect(press('k', { ctrlKey: true })).toBe(false);

    expect(walked).toEqual(['right']);
    expect(ways).toEqual(['end', 'leave']);
    expect(live.snapshot()).toBe(before);
  });
});
