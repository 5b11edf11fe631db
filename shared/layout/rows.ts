import { cellKey, inOrder } from '../journey/cell.ts';
import type { Id } from '../journey/id.ts';
import type { JourneyMap } from '../journey/journeyMap.ts';
import type { Lane } from '../journey/lane.ts';
import type { Stacks } from './cellStacks.ts';
import type { Columns } from './columns.ts';
import { labelRoom } from './curveLabels.ts';
import type { FeelingBand } from './mapLayout.ts';
import { measures } from './measures.ts';
import type { Row } from './row.ts';
import { textStyles } from './textStyles.ts';
import { roomForTracks, type Tracks } from './tracks.ts';
import { linesHeight, noLines, wrapText } from './wrapText.ts';

/** The lanes one below the other, each as high as its fullest cell, its title and its ways back need. */
export function rowsOf(
  journey: JourneyMap,
  stacks: Stacks,
  tracks: Tracks,
  columns: Columns,
): { rows: readonly Row[]; height: number } {
  let y = columns.headHeight;
  const room = labelRoom(journey);
  const rows = inOrder(journey.lanes).map((lane): Row => {
    const title = titleOf(lane);
    const reach = columns.stages.map((stage) => stackHeight(stacks, stage.id, lane.id));
    const hanging = roomForTracks(tracks, lane.id, (stage) => reach[stage] ?? 0);
    const least = lane.kind === 'feeling' ? measures.bandHeight + 2 * room : measures.laneHeight;
    const height = Math.max(lane.height ?? 0, title.height, least, hanging, ...reach);
    const box = { id: lane.id, name: title.name, about: title.about, x: 0, y, width: columns.width, height };
    y += height;
    const band = lane.kind === 'feeling' ? bandOf(box.y, height, room) : null;
    return { lane: { ...box, band }, bottomOf: (stage) => box.y + (reach[stage] ?? 0) };
  });
  return { rows, height: y };
}

function titleOf(lane: Readonly<Lane>) {
  // A feeling lane's scale (+2, 0, −2) stands in the same column, at its right edge.
  const inner = measures.laneTitleWidth - 2 * measures.laneTitlePad - (lane.kind === 'feeling' ? 16 : 0);
  const name = wrapText(lane.name, textStyles.laneName, inner);
  const about = lane.about ? wrapText(lane.about, textStyles.laneAbout, inner) : noLines(textStyles.laneAbout);
  return { name, about, height: linesHeight(name) + linesHeight(about) + 2 * measures.stageHeadPad };
}

const stackHeight = (stacks: Stacks, stageId: Id, laneId: Id): number =>
  (stacks.get(cellKey(stageId, laneId))?.height ?? 0) + 2 * measures.cellPad;

const bandOf = (y: number, height: number, room: number): FeelingBand => ({
  top: y + room,
  middle: y + height / 2,
  bottom: y + height - room,
});
