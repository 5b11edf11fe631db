import { removeCard } from '../../shared/edits/cards.ts';
import type { MapEdit } from '../../shared/edits/edit.ts';
import { removeEmotion } from '../../shared/edits/emotions.ts';
import { removeLane } from '../../shared/edits/lanes.ts';
import { removeLink } from '../../shared/edits/links.ts';
import { removePersona } from '../../shared/edits/personas.ts';
import { removeStage } from '../../shared/edits/stages.ts';
import type { Card } from '../../shared/journey/card.ts';
import type { Id } from '../../shared/journey/id.ts';
import type { JourneyMap } from '../../shared/journey/journeyMap.ts';
import { inOrder } from '../../shared/journey/order.ts';
import { parentOf, stageTree } from '../../shared/journey/stageTree.ts';
import type { Words } from '../../shared/text/words.ts';
import { cardName, laneName, stageName } from './names.ts';
import type { Selection } from './view.ts';

export interface Removal {
  readonly edit: MapEdit;
  /** What is selected when it is gone: its neighbour, so that the keyboard stays where it was. */
  readonly next: Selection | null;
  readonly said: string;
}

/** How a selected thing is removed; null where there is nothing to remove. */
export function removal(journey: JourneyMap, selection: Selection, words: Words): Removal | null {
  const { id } = 'id' in selection ? selection : { id: '' };
  const plain = (edit: MapEdit, next: Selection | null, name: string): Removal => ({
    edit,
    next,
    said: words('canvas.removed', { name }),
  });
  switch (selection.kind) {
    case 'card':
      return plain(removeCard(id), afterCard(journey, id), cardName(journey, id, words));
    case 'emotion':
      return plain(removeEmotion(id), afterPoint(journey, id), words('canvas.aFeeling'));
    case 'link':
      return plain(removeLink(id), null, journey.links[id]?.label || words('canvas.aLink'));
    case 'persona':
      return plain(removePersona(id), null, journey.personas[id]?.name || words('canvas.aPersona'));
    case 'stage':
      return withCards(
        journey,
        ({ stageId }) => stageId === id || parentIn(journey, stageId) === id,
        removeStage(id),
        besideStage(journey, id),
        stageName(journey, id, words),
        words,
      );
    case 'lane':
      return withCards(
        journey,
        ({ laneId }) => laneId === id,
        removeLane(id),
        besideLane(journey, id),
        laneName(journey, id, words),
        words,
      );
    case 'cell':
      return null;
  }
}

function withCards(
  journey: JourneyMap,
  isInIt: (card: Readonly<Card>) => boolean,
  edit: MapEdit,
  next: Selection | null,
  name: string,
  words: Words,
): Removal {
  const count = Object.values(journey.cards).filter(isInIt).length;
  const said = count === 0 ? words('canvas.removed', { name }) : words('canvas.removedWithCards', { name, count });
  return { edit, next, said };
}

function afterCard(journey: JourneyMap, id: Id): Selection | null {
  const card = journey.cards[id];
  if (!card) return null;
  const cell = inOrder(journey.cards).filter(
    ({ stageId, laneId }) => stageId === card.stageId && laneId === card.laneId,
  );
  const beside = neighbour(cell, id);
  return beside ? { kind: 'card', id: beside } : { kind: 'cell', stageId: card.stageId, laneId: card.laneId };
}

function afterPoint(journey: JourneyMap, id: Id): Selection | null {
  const point = journey.emotions[id];
  if (!point) return null;
  const beside = neighbour(
    inOrder(journey.emotions).filter(
      ({ personaId, stageId }) => personaId === point.personaId && stageId === point.stageId,
    ),
    id,
  );
  if (beside) return { kind: 'emotion', id: beside };
  const lane = inOrder(journey.lanes).find(({ kind }) => kind === 'feeling');
  return lane ? { kind: 'cell', stageId: point.stageId, laneId: lane.id } : null;
}

function besideStage(journey: JourneyMap, id: Id): Selection | null {
  const tree = stageTree(journey.stages);
  const level = tree.find(({ steps }) => steps.some((step) => step.id === id))?.steps;
  const beside = neighbour(level ?? tree.map(({ stage }) => stage), id) ?? parentIn(journey, id);
  return beside ? { kind: 'stage', id: beside } : null;
}

/** The stage that this is a step of. */
function parentIn({ stages }: JourneyMap, id: Id): Id | null {
  const stage = stages[id];
  return stage ? parentOf(stages, stage) : null;
}

function besideLane(journey: JourneyMap, id: Id): Selection | null {
  const beside = neighbour(inOrder(journey.lanes), id);
  return beside ? { kind: 'lane', id: beside } : null;
}

function neighbour(records: readonly { id: Id }[], id: Id): Id | null {
  const at = records.findIndex((record) => record.id === id);
  return (records[at + 1] ?? records[at - 1])?.id ?? null;
}
