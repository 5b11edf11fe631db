import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { moveCards, shiftCards, spanCard } from '../../../shared/edits/cardMoves.ts';
import { moveCard, removeCards, setCardHue, setCardKind, setMark } from '../../../shared/edits/cards.ts';
import { duplicateCards } from '../../../shared/edits/copies.ts';
import { setCardBasis, tagCard, untagCard } from '../../../shared/edits/findings.ts';
import { hideLane } from '../../../shared/edits/lanes.ts';
import { addLink } from '../../../shared/edits/links.ts';
import { unplacedCards } from '../../../shared/journey/cell.ts';
import { aMap } from '../../builders/aMap.ts';
import { all, grid, square, textsIn } from '../../builders/aSquare.ts';
import { runs } from '../../builders/runs.ts';
import { seed } from '../../builders/seed.ts';

describe('R23: several cards together', () => {
  test('a held card goes to its cell, and the others as far', () => {
    expect(grid(square().with(moveCards(all, { stageId: 'stage2', laneId: 'lane2' }, 'last', 'card1')))).toEqual([
      ['', '', ''],
      ['', 'a1', 'b1'],
      ['', 'a2', 'b2'],
    ]);
  });

  test('what would leave the map stops at its edge', () => {
    expect(grid(square().with(moveCards(all, { stageId: 'stage3', laneId: 'lane3' }, 'last', 'card1')))).toEqual([
      ['', '', ''],
      ['', '', ''],
      ['', '', 'a1+a2+b1+b2'],
    ]);
  });

  test('cards of one cell keep their order at their new place', () => {
    const map = square()
      .withCard('one', { stageId: 'stage3' })
      .withCard('two', { stageId: 'stage3' })
      .with(moveCards(['card6', 'card5'], { stageId: 'stage1', laneId: 'lane1' }, { before: 'card1' }));

    expect(textsIn(map.journey(), 'stage1', 'lane1')).toEqual(['one', 'two', 'a1']);
  });

  test('a place beside a card that moves along is where that one stood', () => {
    const map = aMap().withStages('A').withLanes('action').withCard('1').withCard('2').withCard('3');
    map.with(moveCards(['card1', 'card2'], { stageId: 'stage1', laneId: 'lane1' }, { after: 'card2' }));

    expect(textsIn(map.journey(), 'stage1', 'lane1')).toEqual(['1', '2', '3']);
  });

  test('cards from the tray all go to the cell', () => {
    const map = square().withCard('x', { laneId: 'gone' }).withCard('y', { laneId: 'gone' });
    map.with(moveCards(['card5', 'card6'], { stageId: 'stage3', laneId: 'lane3' }));

    expect(unplacedCards(map.journey())).toEqual([]);
    expect(textsIn(map.journey(), 'stage3', 'lane3')).toEqual(['x', 'y']);
  });

  test('a block shifts by columns and rows, over hidden lanes and curves', () => {
    const map = square()
      .withLanes('feeling', 'goal')
      .with(hideLane('lane3'), shiftCards(['card3', 'card4'], 1, 1));

    expect(grid(map)[4]).toEqual(['', 'a2', 'b2']);
  });

  test('a block that reaches the edge stops as a whole', () => {
    const map = square();
    expect(grid(map.with(shiftCards(all, 5, 0)))[0]).toEqual(['', 'a1', 'b1']);

    const before = map.journey();
    map.with(shiftCards(all, 1, 0), shiftCards(all, 0, -1));
    expect(map.journey()).toBe(before);
  });

  test('whatever is moved and shifted about, no card is lost nor its neighbours’ order', () => {
    const by = fc.integer({ min: -4, max: 4 });
    const some = fc.subarray(all, { minLength: 1 });
    const move = fc.record({ ids: some, column: fc.nat(2), row: fc.nat(2) });
    fc.assert(
      fc.property(fc.array(fc.oneof(fc.tuple(some, by, by), move), { maxLength: 12 }), (moves) => {
        const map = square();
        for (const one of moves) {
          if (Array.isArray(one)) map.with(shiftCards(...one));
          else map.with(moveCards(one.ids, { stageId: `stage${one.column + 1}`, laneId: `lane${one.row + 1}` }));
        }
        expect(grid(map).flat().join('+').split('+').filter(Boolean).sort()).toEqual(['a1', 'a2', 'b1', 'b2']);
      }),
      { seed, numRuns: runs(80) },
    );
  });

  test('several are coloured, marked, tagged, made of another kind and removed in one step each', () => {
    const live = square().live();
    for (const edit of [
      setCardHue(all, 2),
      setMark(all, 'fail'),
      tagCard(all, 'night'),
      setCardKind(all, 'idea'),
      setCardBasis(all, 'observed'),
    ]) {
      live.edit(edit);
    }
    for (const card of Object.values(live.snapshot().cards))
      expect(card).toMatchObject({ hue: 2, mark: 'fail', tags: { night: true }, kind: 'idea', basis: 'observed' });

    live.edit(untagCard(['card1', 'card2'], 'night'));
    live.edit(removeCards(['card1', 'card2']));
    expect(Object.keys(live.snapshot().cards)).toEqual(['card3', 'card4']);
    expect(live.history.undo()).toBe('cards.removeSeveral');
    expect(Object.keys(live.snapshot().cards)).toHaveLength(4);
  });

  test('copies stand behind their originals with the ways between them', () => {
    const map = square()
      .withCard('a1b')
      .with(addLink({ fromId: 'card1', toId: 'card2' }));
    const copies = duplicateCards(['card1', 'card5', 'card2']);
    map.with(copies);

    expect(grid(map)[0]).toEqual(['a1+a1b+a1+a1b', 'b1+b1', '']);
    expect(Object.values(map.journey().links).map(({ fromId, toId }) => [fromId, toId])).toContainEqual([
      copies.ids[0],
      copies.ids[2],
    ]);
  });
});

describe('R19: spans', () => {
  test('a card that spans columns stays as wide when it goes elsewhere, as far as there are columns', () => {
    const map = square().with(spanCard('card1', 'stage2'), moveCard('card1', { stageId: 'stage2', laneId: 'lane1' }));
    expect(map.journey().cards['card1']?.untilStageId).toBe('stage3');

    map.with(moveCard('card1', { stageId: 'stage3', laneId: 'lane1' }), spanCard('card1', null));
    expect(map.journey().cards['card1']).toMatchObject({ stageId: 'stage3', untilStageId: null });
  });

  test('a wide card shifts no further than its right end may go', () => {
    const map = square().with(spanCard('card1', 'stage2'), shiftCards(['card1'], 2, 0));

    expect(map.journey().cards['card1']).toMatchObject({ stageId: 'stage2', untilStageId: 'stage3' });
  });

  test('a drag of its edge is one step', () => {
    const live = square().live();
    live.edit(spanCard('card1', 'stage2'));
    live.edit(spanCard('card1', 'stage3'));

    live.history.undo();
    expect(live.snapshot().cards['card1']?.untilStageId).toBeNull();
  });
});
