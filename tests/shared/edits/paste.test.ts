import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Block } from '../../../shared/clipboard/block.ts';
import { addCardsBlock } from '../../../shared/edits/cardBlocks.ts';
import { moveCards, spanCard } from '../../../shared/edits/cardMoves.ts';
import { addChannel } from '../../../shared/edits/channels.ts';
import { copiedSchema, copyOfCards, copyOfLane } from '../../../shared/edits/copied.ts';
import { addLink } from '../../../shared/edits/links.ts';
import { pasteCards, pasteLane } from '../../../shared/edits/paste.ts';
import { addPersona } from '../../../shared/edits/personas.ts';
import { collapseStage } from '../../../shared/edits/stages.ts';
import { addStep } from '../../../shared/edits/steps.ts';
import { addOtherChannel, setChannel } from '../../../shared/edits/touchpoints.ts';
import type { JourneyMap } from '../../../shared/journey/journeyMap.ts';
import { inOrder } from '../../../shared/journey/order.ts';
import { columnsInOrder } from '../../../shared/journey/stageTree.ts';
import { aMap, type MapBuilder } from '../../builders/aMap.ts';
import { all, grid, square, textsIn } from '../../builders/aSquare.ts';
import { runs } from '../../builders/runs.ts';
import { seed } from '../../builders/seed.ts';

describe('R24: paste', () => {
  const copied = (map: MapBuilder, ids: readonly string[]) =>
    copiedSchema.parse(JSON.parse(JSON.stringify(copyOfCards(map.journey(), ids))));

  test('cards stand to each other as they did, in another map with other columns', () => {
    const copy = copied(square().with(addLink({ fromId: 'card1', toId: 'card4' })), all);
    const there = aMap().withStages('X', 'Y', 'Z').withLanes('idea', 'quote', 'need');
    const paste = pasteCards(copy, { stageId: 'stage2', laneId: 'lane2' });
    there.with(paste);

    expect(grid(there)).toEqual([
      ['', '', ''],
      ['', 'a1', 'b1'],
      ['', 'a2', 'b2'],
    ]);
    expect(paste.ids.map((id) => there.journey().cards[id]?.text)).toEqual(['a1', 'a2', 'b1', 'b2']);
    expect(Object.values(there.journey().links)).toHaveLength(1);
    expect(there.journey().cards[paste.id]?.kind).toBe('action');
  });

  test('a map that ends before gets the stages and lanes that are missing, as they are called', () => {
    const copy = copied(square(), all);
    const there = aMap().withStages('X').withLanes('idea');
    there.with(pasteCards(copy, { stageId: 'stage1', laneId: 'lane1' }));

    expect(inOrder(there.journey().stages).map(({ name }) => name)).toEqual(['X', 'B']);
    expect(inOrder(there.journey().lanes).map(({ kind }) => kind)).toEqual(['idea', 'pain']);
    expect(grid(there)).toEqual([
      ['a1', 'b1'],
      ['a2', 'b2'],
    ]);
  });

  test('channels of the same name are the same, others are brought along', () => {
    const from = square()
      .withChannels('Phone', 'Fax')
      .with(setChannel('card1', 'channel1'), addOtherChannel('card1', 'channel2'));
    const copy = copied(from, ['card1']);
    const there = aMap()
      .withStages('X')
      .withLanes('touchpoint')
      .with(addChannel({ id: 'here', name: ' phone' }));
    const paste = pasteCards(copy, { stageId: 'stage1', laneId: 'lane1' });
    there.with(paste);

    const card = there.journey().cards[paste.id];
    expect(card?.channelId).toBe('here');
    const [fax = ''] = Object.keys(card?.otherChannels ?? {});
    expect(there.journey().channels[fax]?.name).toBe('Fax');
    expect(Object.keys(there.journey().channels)).toHaveLength(2);
  });

  test('a lane comes with its cards and look, shown and unlocked, and its spans', () => {
    const from = square().with(spanCard('card3', 'stage2'));
    const copy = copyOfLane(from.journey(), 'lane2');
    const there = aMap().withStages('X', 'Y').withLanes('idea');
    const paste = pasteLane(copy, 'first');
    there.with(paste);

    expect(inOrder(there.journey().lanes).map(({ kind }) => kind)).toEqual(['pain', 'idea']);
    expect(textsIn(there.journey(), 'stage1', paste.id)).toEqual(['a2']);
    expect(there.journey().cards[paste.ids[0] ?? '']?.untilStageId).toBe('stage2');
  });

  test('a card across columns stands above or below the same cards in a pasted lane', () => {
    const from = aMap().withStages('A', 'B').withLanes('note').withCard('1').withCard('2').withCard('across');
    const below = { stageId: 'stage2', laneId: 'lane1' };
    from.withCard('under', below).with(spanCard('card3', 'stage2'), moveCards(['card4'], below, { after: 'card3' }));

    const there = aMap().withStages('X', 'Y');
    const paste = pasteLane(copyOfLane(from.journey(), 'lane1'));
    there.with(paste);

    expect(inOrder(there.journey().cards).map(({ text }) => text)).toEqual(['1', '2', 'across', 'under']);
  });

  describe('a feeling lane', () => {
    const source = () =>
      aMap().withStages('A', 'B').withLanes('feeling').withPersona('Rosa').withFeelings(1, -2).journey();
    const pasted = (there: MapBuilder) => {
      const copy = copyOfLane(source(), 'lane1');
      return there.with(pasteLane(copy)).journey();
    };
    const curveOf = ({ emotions, stages }: JourneyMap) =>
      inOrder(emotions).map(({ stageId, value }) => [stages[stageId]?.name, value] as const);

    test('brings its curves and whose they are into another map, below the same columns', () => {
      const journey = pasted(aMap().withStages('X'));

      expect(new Map(curveOf(journey))).toEqual(
        new Map([
          ['X', 1],
          ['B', -2],
        ]),
      );
      expect(inOrder(journey.personas).map(({ name }) => name)).toEqual(['Rosa']);
    });

    test('gives its curves to the person of the same name', () => {
      const there = aMap()
        .withStages('X', 'Y')
        .with(addPersona({ id: 'other', name: ' rosa' }));

      const journey = pasted(there);

      expect(Object.keys(journey.personas)).toEqual(['other']);
      expect(new Set(Object.values(journey.emotions).map(({ personaId }) => personaId))).toEqual(new Set(['other']));
    });

    test('doubles no curve, whether it is pasted twice or where it came from', () => {
      const there = aMap().withStages('X', 'Y');
      pasted(there);

      expect(curveOf(pasted(there))).toHaveLength(2);
      const copy = copyOfLane(source(), 'lane1');
      const home = aMap().withStages('A', 'B').withLanes('feeling').withPersona('Rosa').withFeelings(1, -2);
      expect(curveOf(home.with(pasteLane(copy)).journey())).toHaveLength(2);
    });
  });

  test('an empty lane can be copied too', () => {
    const copy = copyOfLane(square().journey(), 'lane3');
    const there = aMap();
    there.with(pasteLane(copy));

    expect(inOrder(there.journey().lanes).map(({ kind }) => kind)).toEqual(['note']);
    expect(there.journey().stages).toEqual({});
  });

  const block = fc.array(fc.array(fc.constantFrom('', 'x', 'y z', 'ñ'), { maxLength: 6 }), { maxLength: 6 });

  test('a paste of random blocks loses no cell and keeps rows and columns', () => {
    fc.assert(
      fc.property(block, fc.nat(2), fc.nat(2), fc.boolean(), (texts, column, row, isFolded) => {
        const map = aMap().withStages('A', 'B', 'C').withLanes('action', 'pain', 'note');
        map.with(addStep('stage2', 'last', 'B1', 'step1'), addStep('stage2', 'last', 'B2', 'step2'));
        if (isFolded) map.with(collapseStage('stage2'));
        const start = { stageId: columnsInOrder(map.journey().stages)[column]?.id ?? '', laneId: `lane${row + 1}` };

        const adding = addCardsBlock(asBlock(texts), start);
        map.with(adding);

        const journey = map.journey();
        const columns = columnsInOrder(journey.stages).map(({ id }) => id);
        const lanes = inOrder(journey.lanes).map(({ id }) => id);
        for (const [down, line] of texts.entries())
          for (const [across, text] of line.entries())
            expect(textsIn(journey, columns[column + across] ?? '', lanes[row + down] ?? '')).toEqual(
              text === '' ? [] : [text],
            );
        expect(Object.keys(journey.cards)).toHaveLength(adding.ids.length);
      }),
      { seed, numRuns: runs(80) },
    );
  });

  test('a merged cell makes one card across its columns, and two texts two cards', () => {
    const map = aMap().withStages('A', 'B').withLanes('action');
    const merged = { row: 0, column: 1, across: 2, down: 1, texts: ['wide', 'too'] };
    map.with(addCardsBlock({ rows: 1, columns: 3, cells: [merged] }, { stageId: 'stage1', laneId: 'lane1' }));

    const third = columnsInOrder(map.journey().stages)[2]?.id;
    expect(inOrder(map.journey().cards).map(({ text, untilStageId }) => [text, untilStageId])).toEqual([
      ['wide', third],
      ['too', third],
    ]);
  });

  test('a list stands below what is in its cell', () => {
    const list = { row: 0, column: 0, across: 1, down: 1, texts: ['x', ' ', 'y'] };
    const map = square().with(
      addCardsBlock({ rows: 1, columns: 1, cells: [list] }, { stageId: 'stage1', laneId: 'lane1' }),
    );

    expect(textsIn(map.journey(), 'stage1', 'lane1')).toEqual(['a1', 'x', 'y']);
  });
});

function asBlock(texts: readonly (readonly string[])[]): Block {
  const cells = texts.flatMap((line, row) =>
    line.flatMap((text, column) => (text === '' ? [] : [{ row, column, across: 1, down: 1, texts: [text] }])),
  );
  return { rows: texts.length, columns: Math.max(0, ...texts.map((line) => line.length)), cells };
}
