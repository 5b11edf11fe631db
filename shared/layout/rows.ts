import type { Id } from '../journey/id.ts';
import type { JourneyMap } from '../journey/journeyMap.ts';
import type { Lane } from '../journey/lane.ts';
import type { Columns } from './columns.ts';
import { labelRoom } from './curveLabels.ts';
import type { Hyphens } from './hyphenate.ts';
import type { LaneCards } from './laneCards.ts';
import type { FeelingBand, Lines } from './mapLayout.ts';
import { measures } from './measures.ts';
import type { Row } from './row.ts';
import { textStyles } from './textStyles.ts';
import { type Hanging, shelvesFor } from './ways/shelves.ts';
import { linesHeight, noLines, wrapText } from './wrapText.ts';

interface LanesFilled {
  readonly lanes: readonly Readonly<Lane>[];
  readonly cards: ReadonlyMap<Id, LaneCards>;
  readonly hanging: Hanging;
  /** How high the rows of a channel matrix are. */
  readonly matrixHeight: number;
  readonly hyphens: Hyphens;
  /** Above the cards, for what an overlay draws there. */
  readonly roomIn: (laneId: Id) => number;
}

/** The lanes one below the other, each as high as its fullest cell, its title and its ways back need. */
export function rowsOf(
  journey: JourneyMap,
  { lanes, cards, hanging, matrixHeight, hyphens, roomIn }: LanesFilled,
  columns: Columns,
): { rows: readonly Row[]; height: number } {
  let y = columns.headHeight;
  const room = labelRoom(journey.emotions, hyphens);
  const rows = lanes.map((lane): Row => {
    const { id, kind, hue, isLocked } = lane;
    const title = titleOf(lane, hyphens);
    const matrix = kind === 'channels' && matrixHeight > 0 ? title.height + matrixHeight : 0;
    const bottoms = cards.get(id)?.bottoms ?? [];
    const start = matrix + roomIn(id) + measures.cellPad;
    const reach = columns.stages.map((_, column) => start + (bottoms[column] ?? 0) + measures.cellPad);
    const isFeeling = kind === 'feeling';
    const least = isFeeling ? measures.bandHeight + 2 * room : measures.laneHeight;
    // Ways hang below a curve as well.
    const foot = shelvesFor(hanging.get(id), isFeeling ? reach.map((bottom) => Math.max(bottom, least)) : reach);
    const height = Math.max(lane.height ?? 0, title.height, least, foot.height, ...reach);
    const box = {
      id,
      kind,
      name: title.name,
      about: title.about,
      hue,
      isLocked,
      x: 0,
      y,
      width: columns.width,
      height,
    };
    y += height;
    const band = isFeeling ? bandOf(box.y, height - Math.max(0, foot.height - Math.max(least, ...reach)), room) : null;
    return { lane: { ...box, band }, cardsTop: box.y + start, shelves: foot.shelves };
  });
  return { rows, height: y };
}

const lockWidth = 16;

function titleOf(lane: Readonly<Lane>, hyphens: Hyphens): { name: Lines; about: Lines; height: number } {
  // A feeling lane's scale (+2, 0, −2) stands in the same column, at its right edge, and so does a lock.
  const beside = Math.max(lane.kind === 'feeling' ? 16 : 0, lane.isLocked ? lockWidth : 0);
  const inner = measures.laneTitleWidth - 2 * measures.laneTitlePad - beside;
  const name = wrapText(lane.name, textStyles.laneName, inner, hyphens);
  const about = lane.about ? wrapText(lane.about, textStyles.laneAbout, inner, hyphens) : noLines(textStyles.laneAbout);
  return { name, about, height: linesHeight(name) + linesHeight(about) + 2 * measures.stageHeadPad };
}

const bandOf = (y: number, height: number, room: number): FeelingBand => ({
  top: y + room,
  middle: y + height / 2,
  bottom: y + height - room,
});
