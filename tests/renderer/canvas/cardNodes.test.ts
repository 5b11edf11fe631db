import { describe, expect, it } from 'vitest';
import { createCardNodes } from '../../../renderer/canvas/cardNodes.ts';
import { moveCard, writeCard } from '../../../shared/edits/cards.ts';
import { layoutMap } from '../../../shared/layout/layoutMap.ts';
import { aMap } from '../../builders/aMap.ts';

describe('nodes of the canvas', () => {
  it('a change of one card leaves the nodes of the others alone', () => {
    const live = aMap()
      .withStages('Before', 'After')
      .withLanes('action')
      .withCard('a')
      .withCard('b', { stageId: 'stage2' })
      .live();
    const toNodes = createCardNodes();
    const before = toNodes(layoutMap(live.snapshot()));

    live.edit(writeCard('card1', 'a much longer sentence, which needs a second line to be read'));
    const after = toNodes(layoutMap(live.snapshot()));

    expect(after.find(({ id }) => id === 'card2')).toBe(before.find(({ id }) => id === 'card2'));
    expect(after.find(({ id }) => id === 'card1')).not.toBe(before.find(({ id }) => id === 'card1'));
  });

  it('a card that moves gets a node at its new place, with its size', () => {
    const live = aMap().withStages('Before', 'After').withLanes('action').withCard('a').live();
    const toNodes = createCardNodes();
    const [before] = toNodes(layoutMap(live.snapshot()));

    live.edit(moveCard('card1', { stageId: 'stage2', laneId: 'lane1' }));
    const [after] = toNodes(layoutMap(live.snapshot()));

    expect(after?.position.x).toBeGreaterThan(before?.position.x ?? Number.NaN);
    expect(after).toMatchObject({ width: before?.width, height: before?.height });
  });
});
