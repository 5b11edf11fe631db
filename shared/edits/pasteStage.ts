import { type Card, cardSchema } from '../journey/card.ts';
import { type Id, newId } from '../journey/id.ts';
import type { Lane } from '../journey/lane.ts';
import { fold } from '../text/fold.ts';
import type { CopiedStage } from './copiedStage.ts';
import type { AddingSeveral } from './copies.ts';
import { addingEdit, type Edit, type MapEdit, mapEdit } from './edit.ts';
import { channelsHere, served } from './paste.ts';
import { orderAt, type Place } from './place.ts';
import { branchOf } from './steps.ts';

/**
 * Puts a copied stage with its steps, cards and feelings into a map. Its lanes are those here with the same name and
 * kind, else the first of that kind; one that is missing comes along. Feelings of somebody this map does not know stay
 * behind. With `keepsIds`, what was cut out comes back as itself, with all that named it.
 */
export function pasteStage(copied: CopiedStage, place: Place = 'last', keepsIds = false): AddingSeveral {
  const twin = (id: Id) => (keepsIds ? id : newId());
  const stages = new Map([copied.stage, ...copied.steps].map(({ id }) => [id, twin(id)]));
  const cards = new Map(copied.cards.map(({ id }) => [id, twin(id)]));
  const stageId = stages.get(copied.stage.id) ?? newId();
  const edit = addingEdit('stages.paste', stageId, (edit) => {
    const order = orderAt(edit.stages.all(), place);
    edit.stages.add({ ...copied.stage, id: stageId, parentId: null, isCollapsed: false, order });
    for (const step of copied.steps)
      edit.stages.add({ ...step, id: stages.get(step.id) ?? newId(), parentId: stageId });
    putCards(edit, copied, stages, cards);
    putFeelings(edit, copied, stages, cards, twin);
  });
  return { ...edit, ids: [...cards.values()] };
}

/** A stage that is cut out goes with all that lies in it: nothing of it waits in the tray. */
export const cutStage = (id: Id): MapEdit =>
  mapEdit('stages.remove', (edit) => {
    const inside = new Set([id, ...(branchOf(edit, id)?.steps ?? []).map((step) => step.id)]);
    for (const card of edit.cards.all()) if (inside.has(card.stageId)) edit.cards.remove(card.id);
    for (const point of edit.emotions.all()) if (inside.has(point.stageId)) edit.emotions.remove(point.id);
    for (const stage of inside) edit.stages.remove(stage);
  });

export const cutLane = (id: Id): MapEdit =>
  mapEdit('lanes.remove', (edit) => {
    for (const card of edit.cards.all()) if (card.laneId === id) edit.cards.remove(card.id);
    edit.lanes.remove(id);
  });

type Twins = ReadonlyMap<Id, Id>;

function putCards(edit: Edit, copied: CopiedStage, stages: Twins, cards: Twins): void {
  const lanes = lanesHere(edit, copied.lanes);
  const channels = channelsHere(edit, copied);
  for (const card of copied.cards) {
    const place: Pick<Card, 'stageId' | 'laneId' | 'untilStageId'> = {
      stageId: stages.get(card.stageId) ?? card.stageId,
      laneId: lanes.get(card.laneId) ?? card.laneId,
      untilStageId: card.untilStageId === null ? null : (stages.get(card.untilStageId) ?? null),
    };
    edit.cards.add(
      cardSchema.parse({ ...card, ...served(card, channels), ...place, id: cards.get(card.id) ?? newId() }),
    );
  }
  for (const link of copied.links) {
    const [fromId, toId] = [cards.get(link.fromId), cards.get(link.toId)];
    if (fromId !== undefined && toId !== undefined && !(fromId === link.fromId && edit.links.get(link.id)))
      edit.links.add({ ...link, id: newId(), fromId, toId });
  }
}

function putFeelings(edit: Edit, copied: CopiedStage, stages: Twins, cards: Twins, twin: (id: Id) => Id): void {
  const people = edit.personas.all();
  for (const point of copied.emotions) {
    const name = copied.personas[point.personaId] ?? '';
    const person =
      edit.personas.get(point.personaId) ?? people.find((one) => name !== '' && fold(one.name) === fold(name));
    const stageId = stages.get(point.stageId);
    if (!person || stageId === undefined) continue;
    const touchpointId = point.touchpointId === null ? null : (cards.get(point.touchpointId) ?? null);
    edit.emotions.add({ ...point, id: twin(point.id), personaId: person.id, stageId, touchpointId });
  }
}

function lanesHere(edit: Edit, lanes: readonly Lane[]): Twins {
  const here = edit.lanes.all();
  return new Map(
    lanes.map((lane) => {
      const known =
        here.find(({ id, kind }) => id === lane.id && kind === lane.kind) ??
        here.find(({ kind, name }) => kind === lane.kind && fold(name) === fold(lane.name)) ??
        here.find(({ kind }) => kind === lane.kind);
      if (known) return [lane.id, known.id];
      const id = newId();
      edit.lanes.add({ ...lane, id, isHidden: false, isLocked: false, order: orderAt(edit.lanes.all()) });
      return [lane.id, id];
    }),
  );
}
