import { describe, expect, test } from 'vitest';
import { headedBlock } from '../../../shared/clipboard/headings.ts';
import { blockOfRows } from '../../../shared/clipboard/readText.ts';
import { mapFromTable } from '../../../shared/edits/mapFromTable.ts';
import { inOrder } from '../../../shared/journey/order.ts';
import { aMap, type MapBuilder } from '../../builders/aMap.ts';

const rows = [
  ['', 'Search', 'Book'],
  ['Doing', 'asks friends', 'calls'],
  ['Pains', 'too many sites', ''],
];

function paste(map: MapBuilder, table: string[][]) {
  const headed = headedBlock(blockOfRows(table), map.journey());
  if (headed) map.with(mapFromTable(headed, () => 'custom'));
  return headed;
}

const cellsOf = (map: MapBuilder): string[] => {
  const { cards, stages, lanes } = map.journey();
  return Object.values(cards)
    .map(({ text, stageId, laneId }) => `${stages[stageId]?.name}/${lanes[laneId]?.name}: ${text}`)
    .sort();
};

const placed = ['Book/Doing: calls', 'Search/Doing: asks friends', 'Search/Pains: too many sites'];

describe('a table with headings', () => {
  test('makes a map out of nothing', () => {
    const map = aMap();

    paste(map, rows);

    expect(cellsOf(map)).toEqual(placed);
    expect(inOrder(map.journey().stages).map(({ name }) => name)).toEqual(['Search', 'Book']);
  });

  test('takes the place of a map that nobody wrote on, and keeps the lane of the curve', () => {
    const map = aMap()
      .withStages('A', 'B', 'C')
      .withLanes('feeling', 'quote')
      .withPersona('Rosa')
      .withFeelings(0, 0, 0);

    paste(map, rows);

    expect(cellsOf(map)).toEqual(placed);
    expect(inOrder(map.journey().stages).map(({ name }) => name)).toEqual(['Search', 'Book']);
    expect(inOrder(map.journey().lanes).map(({ name }) => name)).toEqual(['feeling', 'Doing', 'Pains']);
    expect(Object.values(map.journey().emotions)).toHaveLength(2);
  });

  test('goes where its headings meet on a map that knows them, accents and case aside', () => {
    const map = aMap().withStages('BOOK', 'Séarch', 'Pay').withLanes('pain', 'action').withCard('before');
    const known = [
      ['', 'Search', 'Book'],
      ['Action', 'asks friends', 'calls'],
      ['Pain', 'too many sites', ''],
    ];

    paste(map, known);

    expect(cellsOf(map)).toEqual([
      'BOOK/action: calls',
      'BOOK/pain: before',
      'Séarch/action: asks friends',
      'Séarch/pain: too many sites',
    ]);
    expect(Object.keys(map.journey().stages)).toHaveLength(3);
  });

  test('is an ordinary block on a map that does not know them, and where a heading is missing or double', () => {
    const written = aMap().withStages('X').withLanes('note').withCard('before');
    const double = [
      ['', 'a', 'a'],
      ['l', '1', '2'],
    ];
    const missing = [
      ['', 'a', ''],
      ['l', '1', '2'],
    ];

    expect(paste(written, rows)).toBeNull();
    expect(paste(aMap(), double)).toBeNull();
    expect(paste(aMap(), missing)).toBeNull();
  });
});
