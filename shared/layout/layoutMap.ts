import type { Id } from '../journey/id.ts';
import type { JourneyMap } from '../journey/journeyMap.ts';
import { inOrder } from '../journey/order.ts';
import { blueprintLines } from './blueprintLines.ts';
import { CardBoxes } from './cardBoxes.ts';
import { type Columns, columnsOf } from './columns.ts';
import { drawnCurves } from './drawnCurves.ts';
import { hasHeat, heatCells, heatRoom } from './heatCells.ts';
import { hyphensIn } from './hyphenate.ts';
import { kpiLanes, kpiRoom } from './kpiLanes.ts';
import { cardsByLane, type LaneCards, laneCards } from './laneCards.ts';
import type { LayoutOptions } from './layoutOptions.ts';
import type { CardBox, MapLayout, StageBox } from './mapLayout.ts';
import { channelsUsed, matrices, matrixHeight, touchpointPlaces } from './matrices.ts';
import { measuredCurves } from './measuredCurve.ts';
import { measures } from './measures.ts';
import { placeCards } from './placeCards.ts';
import { quotesIn } from './quoted.ts';
import type { Row } from './row.ts';
import { rowsOf } from './rows.ts';
import { linkShapes } from './ways/linkShapes.ts';
import { wayPlans } from './ways/plans.ts';
import { hangingIn } from './ways/shelves.ts';

/**
 * Map to geometry, as a pure function: the same map always lies the same way, on screen and on paper. Columns are
 * settled first, since their widths break the texts; broken texts have heights, which make the rows; and only then
 * does everything have a place, so that curves and links can be drawn through it. What is costly is remembered for
 * the records that it was made from, lane by lane, so that an edit pays for the lanes that it touches.
 */
export function layoutMap(journey: JourneyMap, asked: LayoutOptions = {}): MapLayout {
  const language = asked.language ?? 'en';
  const hyphens = hyphensIn(journey, language);
  const options = { ...asked, quotes: quotesIn(journey, language), hyphens };
  const columns = columnsOf(journey, options.personaIds, hyphens);
  const lanes = inOrder(journey.lanes);
  const shown = lanes.filter(({ isHidden }) => !isHidden);
  const filled = fillLanes(journey, columns, options);
  const plans = wayPlans(journey.links, shown, filled, columns, language);
  // A channel matrix tells of every touchpoint, even where the lane that holds it is hidden.
  const hasMatrix = shown.some(({ kind }) => kind === 'channels');
  const places = hasMatrix ? placesIn(lanes, filled, columns) : [];
  const channels = channelsUsed(journey, places);
  const { rows, height } = rowsOf(
    journey,
    {
      lanes: shown,
      cards: filled,
      hanging: hangingIn(plans, columns.stages),
      matrixHeight: matrixHeight(channels, hyphens),
      hyphens,
      roomIn: (laneId) => heatRoom(hasHeat(filled.get(laneId), options)) + kpiRoom(laneId, options),
    },
    columns,
  );
  const cardsOfLanes = placeLanes(journey, rows, filled, columns);
  const cards = new CardBoxes(cardsOfLanes, filled, (id) => journey.cards[id]?.laneId);
  const curves = drawnCurves(journey, columns, rows, options.personaIds, hyphens);
  return {
    width: columns.width,
    height,
    laneTitleWidth: measures.laneTitleWidth,
    stageHeadHeight: columns.headHeight,
    stages: countHidden(
      columns.stages,
      shown.flatMap(({ id }) => filled.get(id) ?? []),
    ),
    groups: columns.groups,
    lanes: rows.map((row) => row.lane),
    hiddenLanes: lanes.filter(({ isHidden }) => isHidden).map(({ id }) => id),
    cards,
    cardsByLane: cardsOfLanes,
    curves,
    measured: measuredCurves(rows, options.metric ? placesIn(shown, filled, columns) : [], options, curves),
    links: linkShapes(plans, { rows, boxes: cardsOfLanes }, columns),
    blueprintLines: blueprintLines(rows.map((row) => row.lane)),
    matrices: matrices(rows, channels, places, hyphens),
    heat: heatCells(rows, filled, columns, options),
    kpis: kpiLanes(rows, filled, columns, options),
  };
}

function fillLanes(journey: JourneyMap, columns: Columns, options: LayoutOptions): ReadonlyMap<Id, LaneCards> {
  const cards = cardsByLane(journey.cards);
  return new Map(
    Object.values(journey.lanes).map((lane) => [
      lane.id,
      laneCards(lane, cards.get(lane.id) ?? [], columns, journey.channels, options),
    ]),
  );
}

const placeLanes = (
  { lanes }: JourneyMap,
  rows: readonly Row[],
  filled: ReadonlyMap<Id, LaneCards>,
  columns: Columns,
): ReadonlyMap<Id, readonly CardBox[]> =>
  new Map(
    rows.map(({ lane: { id }, cardsTop }) => {
      const [lane, cards] = [lanes[id], filled.get(id)];
      return [id, lane && cards ? placeCards(lane, cards, cardsTop, columns) : []];
    }),
  );

const placesIn = (lanes: readonly { id: Id }[], filled: ReadonlyMap<Id, LaneCards>, columns: Columns) =>
  touchpointPlaces(
    lanes.flatMap(({ id }) => filled.get(id) ?? []),
    columns,
  );

const countHidden = (stages: readonly StageBox[], lanes: readonly LaneCards[]): readonly StageBox[] =>
  stages.map((stage, column) => {
    const hiddenCards = lanes.reduce((sum, { hidden }) => sum + (hidden.get(column) ?? 0), 0);
    return hiddenCards === 0 ? stage : { ...stage, hiddenCards };
  });
