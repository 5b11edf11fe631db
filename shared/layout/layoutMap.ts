import { cardsByCell } from '../journey/cell.ts';
import type { JourneyMap } from '../journey/journeyMap.ts';
import { placeCards, stackCells } from './cellStacks.ts';
import { columnsOf } from './columns.ts';
import { drawnCurves } from './drawnCurves.ts';
import type { LayoutOptions } from './layoutOptions.ts';
import { linkShapes } from './linkShapes.ts';
import type { MapLayout } from './mapLayout.ts';
import { measuredCurves } from './measuredCurve.ts';
import { measures } from './measures.ts';
import { quotesIn } from './quoted.ts';
import { rowsOf } from './rows.ts';
import { tracksBelow } from './tracks.ts';

/**
 * Map to geometry, as a pure function: the same map always lies the same way, on screen and on paper. Columns are
 * settled first, since their widths break the texts; broken texts have heights, which make the rows; and only then
 * does everything have a place, so that curves and links can be drawn through it.
 */
export function layoutMap(journey: JourneyMap, asked: LayoutOptions = {}): MapLayout {
  const options = { ...asked, quotes: quotesIn(journey, asked.language ?? 'en') };
  const cells = cardsByCell(journey);
  const columns = columnsOf(journey, options.personaIds);
  const stacks = stackCells(journey, cells, columns.stages, options);
  const tracks = tracksBelow(journey, cells, columns.stages);
  const rows = rowsOf(journey, stacks, tracks, columns);
  const cards = placeCards(stacks, columns.stages, rows.rows);
  return {
    width: columns.width,
    height: rows.height,
    laneTitleWidth: measures.laneTitleWidth,
    stageHeadHeight: columns.headHeight,
    stages: columns.stages,
    lanes: rows.rows.map((row) => row.lane),
    cards,
    curves: drawnCurves(journey, columns.stages, rows.rows, options.personaIds),
    measured: measuredCurves(journey, cells, columns.stages, rows.rows, options),
    links: linkShapes(journey, cards, tracks, rows.rows, options.language ?? 'en'),
  };
}
