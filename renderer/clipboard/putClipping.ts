import type { Clipping } from '../../shared/clipboard/clipping.ts';
import { estranged } from '../../shared/clipboard/estranged.ts';
import type { Copied } from '../../shared/edits/copied.ts';
import type { CopiedStage } from '../../shared/edits/copiedStage.ts';
import { pasteCards, pasteLane } from '../../shared/edits/paste.ts';
import { pasteStage } from '../../shared/edits/pasteStage.ts';
import type { Place } from '../../shared/edits/place.ts';
import { newId } from '../../shared/journey/id.ts';
import type { JourneyMap } from '../../shared/journey/journeyMap.ts';
import { parentOf } from '../../shared/journey/stageTree.ts';
import { type Selection, say } from '../session/view.ts';
import { thisWindow } from './copying.ts';
import { type Hands, inOneStep, putIn, targetOf } from './hands.ts';

/** Puts what Senda copied, in this window or another, where something is selected. */
export function putClipping(hands: Hands, clipping: Clipping): void {
  const isFromHere = clipping.from === thisWindow;
  const { what } = isFromHere ? clipping : estranged(clipping);
  const isOurs = clipping.isCut && isFromHere;
  if (what.kind === 'stage') putStage(hands, what.stage, isOurs);
  else if (what.kind === 'lane') putLane(hands, what.cards, isOurs);
  else putCards(hands, what.cards, isOurs);
}

function putCards(hands: Hands, cards: Copied, isCut: boolean): void {
  const { live, view, words } = hands;
  const journey = live.snapshot();
  const target = targetOf(journey, view.getState().selection);
  const before = counts(journey);
  const keepsIds = isCut && cards.cards.every(({ card }) => !(card.id in journey.cards));
  const edit = pasteCards(cards, target, target.place, keepsIds);
  if (!putIn(hands, edit, edit.ids)) return;
  const n = edit.ids.length;
  say(view, [words('clipboard.pasted', { count: n, n }), ...madeInWords(hands, before)].join(' '));
}

function putLane(hands: Hands, lane: Copied, isCut: boolean): void {
  const { live, view, words } = hands;
  const journey = live.snapshot();
  const [record] = lane.rows;
  const keepsIds =
    isCut &&
    record !== undefined &&
    !(record.id in journey.lanes) &&
    lane.cards.every(({ card }) => !(card.id in journey.cards));
  const { laneId } = targetOf(journey, view.getState().selection);
  const place: Place = view.getState().selection && laneId !== '' ? { after: laneId } : 'last';
  const edit = pasteLane(lane, place, keepsIds ? record.id : newId(), keepsIds);
  if (!inOneStep(hands, edit)) return;
  view.setState({ selection: { kind: 'lane', id: edit.id }, others: new Set(), editingId: null });
  say(view, words('clipboard.pastedLane', { name: record?.name ?? '', count: edit.ids.length, n: edit.ids.length }));
}

function putStage(hands: Hands, stage: CopiedStage, isCut: boolean): void {
  const { live, view, words } = hands;
  const journey = live.snapshot();
  const { cards, stages } = journey;
  const keepsIds = isCut && !(stage.stage.id in stages) && stage.cards.every(({ id }) => !(id in cards));
  const edit = pasteStage(stage, behind(journey, view.getState().selection), keepsIds);
  if (!inOneStep(hands, edit)) return;
  view.setState({ selection: { kind: 'stage', id: edit.id }, others: new Set(), editingId: null });
  say(view, words('clipboard.pastedStage', { name: stage.stage.name, count: edit.ids.length, n: edit.ids.length }));
}

/** Behind the stage where one stands; behind all of them where nothing is chosen. */
function behind(journey: JourneyMap, chosen: Selection | null): Place {
  if (!chosen) return 'last';
  const { stageId } = targetOf(journey, chosen);
  const stage = journey.stages[stageId];
  if (!stage) return 'last';
  return { after: parentOf(journey.stages, stage) ?? stage.id };
}

const counts = ({ stages, lanes }: JourneyMap) => ({
  stages: Object.keys(stages).length,
  lanes: Object.keys(lanes).length,
});

/** What the map had to be given so that no cell was lost. */
export function madeInWords({ live, words }: Hands, before: { stages: number; lanes: number }): string[] {
  const now = counts(live.snapshot());
  const stages = Math.max(0, now.stages - before.stages);
  const lanes = Math.max(0, now.lanes - before.lanes);
  return [
    ...(stages > 0 ? [words('clipboard.newStages', { count: stages, n: stages })] : []),
    ...(lanes > 0 ? [words('clipboard.newLanes', { count: lanes, n: lanes })] : []),
  ];
}

export const countsOf = counts;
