import type { Card } from '../journey/card.ts';
import type { Channel } from '../journey/channel.ts';
import type { Id } from '../journey/id.ts';
import type { JourneyMap } from '../journey/journeyMap.ts';
import { inOrder } from '../journey/order.ts';
import type { Columns } from './columns.ts';
import { placeInStage } from './drawnCurves.ts';
import type { Hyphens } from './hyphenate.ts';
import type { LaneCards } from './laneCards.ts';
import type { MatrixRow, MatrixShape } from './mapLayout.ts';
import { measures } from './measures.ts';
import type { Row } from './row.ts';
import { textStyles } from './textStyles.ts';
import { wrapAtMost } from './wrapText.ts';

/** A touchpoint at the place that it has among those of its column. */
export interface TouchpointPlace {
  readonly card: Readonly<Card>;
  readonly x: number;
}

/** All touchpoints from left to right: those of a column share its width evenly, lane by lane. */
export function touchpointPlaces(lanes: Iterable<LaneCards>, { stages }: Columns): TouchpointPlace[] {
  const columns = stages.map((): Readonly<Card>[] => []);
  for (const { touchpoints } of lanes) for (const { card, column } of touchpoints) columns[column]?.push(card);
  return stages.flatMap((stage, at) => {
    const cards = columns[at] ?? [];
    return cards.map((card, index) => ({ card, x: placeInStage(stage, index, cards.length) }));
  });
}

/** The channels that serve some touchpoint, in their order. */
export function channelsUsed(journey: JourneyMap, places: readonly TouchpointPlace[]): Readonly<Channel>[] {
  const used = new Set<Id>();
  for (const { card } of places) for (const id of channelsOf(card)) used.add(id);
  return inOrder(journey.channels).filter(({ id }) => used.has(id));
}

const channelsOf = (card: Readonly<Card>): Id[] => [
  ...(card.channelId === null ? [] : [card.channelId]),
  ...Object.keys(card.otherChannels).filter((id) => id !== card.channelId),
];

const signRoom = 20;
const nameWidth = measures.laneTitleWidth - 2 * measures.laneTitlePad - signRoom;

/** The channel matrix of every lane that draws one, and in it the hand-overs from one channel to the next. */
export function matrices(
  rows: readonly Row[],
  channels: readonly Readonly<Channel>[],
  places: readonly TouchpointPlace[],
  hyphens: Hyphens,
): MatrixShape[] {
  return rows.flatMap(({ lane, cardsTop }) => {
    if (lane.kind !== 'channels' || channels.length === 0) return [];
    const top = cardsTop - measures.cellPad - matrixHeight(channels, hyphens);
    return [{ laneId: lane.id, ...matrixAt(top, channels, places, hyphens) }];
  });
}

/** How high the rows of so many channels are; a long name takes two lines. */
export const matrixHeight = (channels: readonly Readonly<Channel>[], hyphens: Hyphens): number =>
  channels.reduce((sum, { name }) => sum + rowHeight(nameLines(name, hyphens)), 0);

const nameLines = (name: string, hyphens: Hyphens): readonly string[] =>
  wrapAtMost(name, textStyles.laneAbout, nameWidth, 2, hyphens).lines;

const rowHeight = (lines: readonly string[]): number =>
  measures.matrixRow + Math.max(0, lines.length - 1) * textStyles.laneAbout.lineHeight;

function matrixAt(
  top: number,
  channels: readonly Readonly<Channel>[],
  places: readonly TouchpointPlace[],
  hyphens: Hyphens,
) {
  let y = top;
  const rows = channels.map(({ id, name }): MatrixRow => {
    const lines = nameLines(name, hyphens);
    const row = { channelId: id, name: lines.join('\n'), y, height: rowHeight(lines) };
    y += row.height;
    return row;
  });
  const middles = new Map(rows.map(({ channelId, y, height }) => [channelId, y + height / 2]));
  const dots = places.flatMap(({ card, x }) =>
    channelsOf(card).flatMap((channelId) => {
      const y = middles.get(channelId);
      return y === undefined ? [] : [{ touchpointId: card.id, channelId, x, y, isMain: channelId === card.channelId }];
    }),
  );
  return { rows, dots, handovers: handoversOf(dots) };
}

/** Where the journey goes on through another channel than it came. */
function handoversOf(dots: MatrixShape['dots']): MatrixShape['handovers'] {
  const main = dots.filter(({ isMain }) => isMain);
  return main.flatMap((from, at) => {
    const to = main[at + 1];
    if (!to || to.channelId === from.channelId) return [];
    const middle = n((from.x + to.x) / 2);
    const path = `M${n(from.x)},${n(from.y)}C${middle},${n(from.y)} ${middle},${n(to.y)} ${n(to.x)},${n(to.y)}`;
    return [{ fromId: from.touchpointId, toId: to.touchpointId, path }];
  });
}

const n = (value: number): string => String(Math.round(value * 100) / 100);
