import { type MapEdit, mapEdit } from '../../shared/edits/edit.ts';
import { collapseStage } from '../../shared/edits/stages.ts';
import type { Id } from '../../shared/journey/id.ts';
import type { JourneyMap } from '../../shared/journey/journeyMap.ts';
import { parentOf } from '../../shared/journey/stageTree.ts';
import type { LiveMap } from '../../shared/live/liveMap.ts';
import type { Focus, Selection, ViewStore } from './view.ts';

/**
 * Goes to something wherever it is: unfolds its stage, shows its lane, leaves a focus that it is outside of, selects
 * it and brings it into sight. Answers whether the map itself had to change for it, so that somebody can say so.
 */
export function jumpTo(live: LiveMap, view: ViewStore, to: Selection): boolean {
  const journey = live.snapshot();
  const edits = uncovering(journey, to);
  live.history.endStep();
  for (const edit of edits) live.edit(edit);
  const { focus } = view.getState();
  view.setState({
    place: 'map',
    selection: to,
    others: new Set(),
    editingId: null,
    jump: { to },
    ...(focus && !isWithin(journey, focus, to) ? { focus: null } : {}),
    ...(to.kind === 'persona' ? { personaId: to.id, isPanelShown: true } : {}),
    ...(to.kind === 'emotion' ? { personaId: journey.emotions[to.id]?.personaId ?? null } : {}),
  });
  return edits.length > 0;
}

/** Where a thing stands, as far as it stands anywhere. */
export function placeOf(journey: JourneyMap, to: Selection): { stageId: Id | null; laneId: Id | null } {
  switch (to.kind) {
    case 'stage':
      return { stageId: to.id, laneId: null };
    case 'lane':
      return { stageId: null, laneId: to.id };
    case 'cell':
      return to;
    case 'card':
      return journey.cards[to.id] ?? { stageId: null, laneId: null };
    case 'emotion':
      return { stageId: journey.emotions[to.id]?.stageId ?? null, laneId: null };
    case 'link':
      return journey.cards[journey.links[to.id]?.fromId ?? ''] ?? { stageId: null, laneId: null };
    case 'persona':
      return { stageId: null, laneId: null };
  }
}

/** A stage and its steps are one place to work in. */
function isWithin(journey: JourneyMap, focus: Focus, to: Selection): boolean {
  const { stageId, laneId } = placeOf(journey, to);
  if (focus.kind === 'lane') return laneId === null || laneId === focus.id;
  if (stageId === null || stageId === focus.id) return true;
  const stage = journey.stages[stageId];
  return stage !== undefined && parentOf(journey.stages, stage) === focus.id;
}

/** What brings a thing out: a folded stage shows its own head, and hides what lies in it and its steps. */
export function uncovering(journey: JourneyMap, to: Selection): MapEdit[] {
  const { stageId, laneId } = placeOf(journey, to);
  const stage = stageId === null ? undefined : journey.stages[stageId];
  const parent = stage && journey.stages[parentOf(journey.stages, stage) ?? ''];
  const folded = [parent, to.kind === 'stage' ? undefined : stage].filter((one) => one?.isCollapsed);
  const lane = laneId === null ? undefined : journey.lanes[laneId];
  return [
    ...folded.flatMap((one) => (one ? [collapseStage(one.id, false)] : [])),
    ...(lane?.isHidden ? [mapEdit('lanes.show', (edit) => edit.lanes.set(lane.id, { isHidden: false }))] : []),
  ];
}
