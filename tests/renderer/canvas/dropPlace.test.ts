import { describe, expect, it } from 'vitest';
import { valueAt } from '../../../renderer/canvas/curve/pull.ts';
import { cardDrop, laneDrop, stageDrop } from '../../../renderer/canvas/places/dropPlace.ts';
import { cellAt } from '../../../shared/layout/cells.ts';
import { layoutMap } from '../../../shared/layout/layoutMap.ts';
import { aMap } from '../../builders/aMap.ts';

const layout = layoutMap(
  aMap()
    .withStages('Before', 'During', 'After')
    .withLanes('action', 'feeling', 'pain')
    .withCard('first')
    .withCard('second')
    .withPersona('Rosa')
    .withFeelings(0, 1, -1)
    .journey(),
);

const boxOf = (id: string) => {
  const box = layout.cards.get(id) ?? [...layout.stages, ...layout.lanes].find((candidate) => candidate.id === id);
  if (!box) throw new Error(`${id} has no place`);
  return box;
};
const inside = (id: string, downShare: number) => {
  const { x, y, width, height } = boxOf(id);
  return { x: x + width / 2, y: y + height * downShare };
};

describe('where a dragged thing lands', () => {
  it('a card above the middle of another lands ahead of it', () => {
    expect(cardDrop(layout, new Set(['card9']), inside('card2', 0.2))).toMatchObject({
      beforeId: 'card2',
      stageId: 'stage1',
    });
  });

  it('a card below the last one lands behind it', () => {
    expect(cardDrop(layout, new Set(['card9']), inside('card2', 0.9))).toMatchObject({
      beforeId: null,
      stageId: 'stage1',
    });
  });

  it('a card is not in its own way', () => {
    expect(cardDrop(layout, new Set(['card1']), inside('card1', 0.2))).toMatchObject({ beforeId: 'card2' });
  });

  it('a card lands in an empty cell', () => {
    const at = { x: boxOf('stage3').x + 20, y: boxOf('lane3').y + 20 };

    expect(cardDrop(layout, new Set(['card1']), at)).toMatchObject({
      stageId: 'stage3',
      laneId: 'lane3',
      beforeId: null,
    });
  });

  it('a card does not land on the curve, nor beside the map', () => {
    expect(cardDrop(layout, new Set(['card1']), { x: boxOf('stage1').x + 20, y: boxOf('lane2').y + 20 })).toBeNull();
    expect(cardDrop(layout, new Set(['card1']), { x: -20, y: 20 })).toBeNull();
  });

  it('the line that shows it lies between the two cards', () => {
    const line = cardDrop(layout, new Set(['card9']), inside('card2', 0.2))?.line;

    expect(line?.y).toBeGreaterThan(boxOf('card1').y + boxOf('card1').height - 2);
    expect(line?.y).toBeLessThan(boxOf('card2').y);
  });

  it('a stage lands ahead of the one whose left half the hand is over', () => {
    const second = boxOf('stage2');

    expect(stageDrop(layout, 'stage3', { x: second.x + second.width * 0.4, y: 0 }).beforeId).toBe('stage2');
    expect(stageDrop(layout, 'stage1', { x: second.x + second.width * 0.6, y: 0 }).beforeId).toBe('stage3');
    expect(stageDrop(layout, 'stage1', { x: layout.width, y: 0 }).beforeId).toBeNull();
  });

  it('a lane lands ahead of the one whose upper half the hand is over', () => {
    expect(laneDrop(layout, 'lane3', inside('lane1', 0.4)).beforeId).toBe('lane1');
    expect(laneDrop(layout, 'lane1', { x: 0, y: layout.height }).beforeId).toBeNull();
  });

  it('the lane titles and stage heads belong to no cell', () => {
    expect(cellAt(layout, { x: 4, y: boxOf('lane1').y + 4 })).toBeNull();
    expect(cellAt(layout, { x: boxOf('stage1').x + 4, y: 4 })).toBeNull();
  });
});

describe('a point of the curve under the hand', () => {
  const band = layout.lanes.find(({ id }) => id === 'lane2')?.band;
  if (!band) throw new Error('a feeling lane has a band');

  it('is +2 at the top of the band, 0 in its middle, −2 at its foot', () => {
    expect(valueAt(layout, 'lane2', band.top)).toBe(2);
    expect(valueAt(layout, 'lane2', band.middle)).toBe(0);
    expect(valueAt(layout, 'lane2', band.bottom)).toBe(-2);
  });

  it('stops at the ends, however far the hand goes', () => {
    expect(valueAt(layout, 'lane2', band.top - 400)).toBe(2);
    expect(valueAt(layout, 'lane2', band.bottom + 400)).toBe(-2);
  });

  it('snaps to tenths', () => {
    const value = valueAt(layout, 'lane2', band.middle - (band.middle - band.top) * 0.62);

    expect(value).toBe(1.2);
  });
});
