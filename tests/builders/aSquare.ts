import { cardsByCell, cellKey } from '../../shared/journey/cell.ts';
import type { JourneyMap } from '../../shared/journey/journeyMap.ts';
import { inOrder } from '../../shared/journey/order.ts';
import { columnsInOrder } from '../../shared/journey/stageTree.ts';
import { aMap, type MapBuilder } from './aMap.ts';

/** Three stages and three lanes; a card in each of the four upper left cells. */
export const square = () =>
  aMap()
    .withStages('A', 'B', 'C')
    .withLanes('action', 'pain', 'note')
    .withCard('a1')
    .withCard('b1', { stageId: 'stage2' })
    .withCard('a2', { laneId: 'lane2' })
    .withCard('b2', { stageId: 'stage2', laneId: 'lane2' });
export const all = ['card1', 'card2', 'card3', 'card4'];
export const textsIn = (journey: JourneyMap, stageId: string, laneId: string) =>
  (cardsByCell(journey).get(cellKey(stageId, laneId)) ?? []).map(({ text }) => text);
/** The texts of each cell, row by row. */
export const grid = (map: MapBuilder) =>
  inOrder(map.journey().lanes).map(({ id: laneId }) =>
    columnsInOrder(map.journey().stages).map(({ id }) => textsIn(map.journey(), id, laneId).join('+')),
  );
