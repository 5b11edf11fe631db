import { describe, expect, it } from 'vitest';
import { putClipping } from '../../../renderer/clipboard/putClipping.ts';
import { putAddress, putPasted } from '../../../renderer/clipboard/putPasted.ts';
import { createView } from '../../../renderer/session/view.ts';
import { copyOfCards } from '../../../shared/edits/copied.ts';
import { lockLane } from '../../../shared/edits/lanes.ts';
import { lockedLaneOf } from '../../../shared/edits/locked.ts';
import { collapseStage } from '../../../shared/edits/stages.ts';
import { addStep } from '../../../shared/edits/steps.ts';
import { createLiveMap } from '../../../shared/live/createLiveMap.ts';
import { createWords } from '../../../shared/text/words.ts';
import { aMap, type MapBuilder } from '../../builders/aMap.ts';

/** Somebody who has chosen a cell of a folded stage. */
const withFolded = (builder: MapBuilder, stageId: string) => {
  const live = createLiveMap(builder.state(), { refuses: lockedLaneOf });
  const view = createView({ selection: { kind: 'cell', stageId, laneId: 'lane1' } });
  live.history.endStep();
  const isFolded = (id: string) => live.snapshot().stages[id]?.isCollapsed;
  return { live, view, isFolded, hands: { live, view, words: createWords('en').t } };
};
const hospital = () => aMap().withStages('Before', 'During', 'After').withLanes('action', 'pain').withCard('packs');

describe('R20: what is pasted or dropped into a folded stage', () => {
  it('unfolds it and is selected; one step back takes it out and folds the stage again', () => {
    const { live, view, isFolded, hands } = withFolded(hospital().with(collapseStage('stage2')), 'stage2');

    putPasted(hands, { kind: 'items', items: ['waits', 'asks'] });

    expect(isFolded('stage2')).toBe(false);
    expect(view.getState()).toMatchObject({ selection: { kind: 'card' }, others: { size: 1 } });
    live.history.undo();
    expect(isFolded('stage2')).toBe(true);
    expect(Object.keys(live.snapshot().cards)).toEqual(['card1']);
  });

  it.each([
    ['cards of Senda', 'clipping'],
    ['an address', 'address'],
  ])('is seen when it is %s', (_, what) => {
    const { live, isFolded, hands } = withFolded(hospital().with(collapseStage('stage2')), 'stage2');

    if (what === 'address') putAddress(hands, 'https://example.org', '');
    else {
      const cards = copyOfCards(live.snapshot(), ['card1']);
      putClipping(hands, { version: 1, from: 'elsewhere', isCut: false, what: { kind: 'cards', cards } });
    }

    expect(Object.keys(live.snapshot().cards)).toHaveLength(2);
    expect(isFolded('stage2')).toBe(false);
  });

  it('unfolds every stage that a table reaches with a card, and no other', () => {
    const folded = hospital().with(collapseStage('stage1'), collapseStage('stage2'), collapseStage('stage3'));
    const { isFolded, hands } = withFolded(folded, 'stage1');

    const one = { row: 0, across: 1, down: 1 };
    const cells = [
      { ...one, column: 0, texts: ['packs'] },
      { ...one, column: 2, texts: ['leaves'] },
    ];
    putPasted(hands, { kind: 'block', block: { rows: 1, columns: 3, cells } });

    expect(['stage1', 'stage2', 'stage3'].map(isFolded)).toEqual([false, true, false]);
  });

  it('unfolds the stage of a step', () => {
    const { isFolded, hands } = withFolded(
      hospital().with(addStep('stage2', 'last', 'Ward', 'ward'), collapseStage('stage2')),
      'ward',
    );

    putPasted(hands, { kind: 'items', items: ['waits'] });

    expect(isFolded('stage2')).toBe(false);
  });

  it('leaves it folded where the lane is locked', () => {
    const { live, isFolded, hands } = withFolded(hospital().with(collapseStage('stage2'), lockLane('lane1')), 'stage2');

    putPasted(hands, { kind: 'items', items: ['waits'] });

    expect(isFolded('stage2')).toBe(true);
    expect(Object.keys(live.snapshot().cards)).toEqual(['card1']);
  });
});
