import { describe, expect, it } from 'vitest';
import { gridOf } from '../../../renderer/canvas/places/grid.ts';
import { type Direction, otherCell, walk } from '../../../renderer/canvas/places/walk.ts';
import type { Selection } from '../../../renderer/session/view.ts';
import { layoutMap } from '../../../shared/layout/layoutMap.ts';
import { aMap } from '../../builders/aMap.ts';

/** Two stages; an action lane with two cards in the first stage, a feeling lane with one point each, an empty pain lane. */
const grid = gridOf(
  layoutMap(
    aMap()
      .withStages('Before', 'After')
      .withLanes('action', 'feeling', 'pain')
      .withCard('packs')
      .withCard('waits')
      .withCard('leaves', { stageId: 'stage2' })
      .withPersona('Rosa')
      .withFeelings(1, -1)
      .journey(),
  ),
  'persona1',
);

const walked = (from: Selection | null, ...ways: Direction[]): Selection | null =>
  ways.reduce<Selection | null>((at, way) => walk(grid, at, way), from);

describe('walking the map with the arrow keys', () => {
  it('begins at the first stage when nothing is selected', () => {
    expect(walk(grid, null, 'right')).toEqual({ kind: 'stage', id: 'stage1' });
  });

  it('goes down from a stage through all cards of a cell and on into the next lane', () => {
    const stage: Selection = { kind: 'stage', id: 'stage1' };

    expect(walked(stage, 'down')).toEqual({ kind: 'card', id: 'card1' });
    expect(walked(stage, 'down', 'down')).toEqual({ kind: 'card', id: 'card2' });
    expect(walked(stage, 'down', 'down', 'down')).toEqual({ kind: 'emotion', id: 'emotion1' });
    expect(walked(stage, 'down', 'down', 'down', 'down')).toEqual({ kind: 'cell', stageId: 'stage1', laneId: 'lane3' });
  });

  it('comes back up to the last card of a cell', () => {
    expect(walked({ kind: 'emotion', id: 'emotion1' }, 'up')).toEqual({ kind: 'card', id: 'card2' });
  });

  it('goes left from the first stage to the title of the lane, and from there down the titles', () => {
    expect(walked({ kind: 'card', id: 'card1' }, 'left')).toEqual({ kind: 'lane', id: 'lane1' });
    expect(walked({ kind: 'lane', id: 'lane1' }, 'down', 'down')).toEqual({ kind: 'lane', id: 'lane3' });
  });

  it('keeps to the nearest card when the neighbouring cell is shorter', () => {
    expect(walked({ kind: 'card', id: 'card2' }, 'right')).toEqual({ kind: 'card', id: 'card3' });
  });

  it('goes along the curve from point to point', () => {
    expect(walked({ kind: 'emotion', id: 'emotion1' }, 'right')).toEqual({ kind: 'emotion', id: 'emotion2' });
  });

  it('stays where it is at the edges', () => {
    const corner: Selection = { kind: 'cell', stageId: 'stage2', laneId: 'lane3' };

    expect(walked(corner, 'right')).toEqual(corner);
    expect(walked(corner, 'down')).toEqual(corner);
  });

  it('begins anew when the selected card is gone', () => {
    expect(walk(grid, { kind: 'card', id: 'gone' }, 'down')).toEqual({ kind: 'stage', id: 'stage1' });
  });

  it('comes back with nothing selected to what was left, unless that is gone', () => {
    expect(walk(grid, null, 'down', { kind: 'card', id: 'card2' })).toEqual({ kind: 'card', id: 'card2' });
    expect(walk(grid, null, 'down', { kind: 'card', id: 'gone' })).toEqual({ kind: 'stage', id: 'stage1' });
  });

  it('has nowhere to go on an empty page', () => {
    expect(walk(gridOf(layoutMap(aMap().journey()), null), null, 'down')).toBeNull();
  });
});

describe('walking from cell to cell with Tab', () => {
  const beside = (from: Selection, by: 1 | -1 = 1) => otherCell(grid, from, by);

  it('passes over the other cards of a cell, and goes on in the row below', () => {
    expect(beside({ kind: 'card', id: 'card1' })).toEqual({ kind: 'card', id: 'card3' });
    expect(beside({ kind: 'emotion', id: 'emotion2' })).toEqual({ kind: 'cell', stageId: 'stage1', laneId: 'lane3' });
    expect(beside({ kind: 'stage', id: 'stage1' })).toEqual({ kind: 'stage', id: 'stage2' });
  });

  it('ends behind the last cell and before the first one, so that the keyboard can leave the map', () => {
    expect(beside({ kind: 'cell', stageId: 'stage2', laneId: 'lane3' })).toBeNull();
    expect(beside({ kind: 'card', id: 'card2' }, -1)).toBeNull();
    expect(beside({ kind: 'stage', id: 'stage2' })).toBeNull();
  });
});
