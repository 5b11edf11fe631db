import { blankEmotion, type Emotion } from '../journey/emotion.ts';
import type { Basis } from '../journey/evidence.ts';
import { type Id, newId } from '../journey/id.ts';
import { type AddingEdit, addingEdit, type Edit, type MapEdit, mapEdit, typing } from './edit.ts';
import { orderAt, type Place } from './place.ts';

export interface NewEmotion extends Partial<Omit<Emotion, 'order' | 'personaId' | 'stageId'>> {
  personaId: Id;
  stageId: Id;
  place?: Place;
}

/** A point of a persona's curve; without a value it is a gap. */
export function addEmotion({ id = newId(), place, ...fields }: NewEmotion): AddingEdit {
  return addingEdit('emotions.add', id, (edit) =>
    edit.emotions.add({ ...blankEmotion, ...fields, id, order: orderInStage(edit, fields, place) }),
  );
}

/** Drags the point: −2 upset to +2 delighted, null a gap. A drag is one step. */
export const feel = (id: Id, value: number | null): MapEdit =>
  mapEdit(
    'emotions.feel',
    (edit) => edit.emotions.set(id, { value: value === null ? null : Math.min(2, Math.max(-2, value)) }),
    `feel:${id}`,
  );

export const labelEmotion = (id: Id, label: string): MapEdit => write('emotions.label', id, 'label', label);
export const nameFeeling = (id: Id, feeling: string): MapEdit => write('emotions.nameFeeling', id, 'feeling', feeling);
/** What set the feeling off. */
export const setTrigger = (id: Id, trigger: string): MapEdit => write('emotions.setTrigger', id, 'trigger', trigger);

/** Where it was set off; null takes the link back. */
export const linkTouchpoint = (id: Id, touchpointId: Id | null): MapEdit =>
  mapEdit('emotions.linkTouchpoint', (edit) => edit.emotions.set(id, { touchpointId }));

export const setEmotionBasis = (id: Id, basis: Basis): MapEdit =>
  mapEdit('emotions.setBasis', (edit) => edit.emotions.set(id, { basis }));

/** To a stage, and there to a place between the persona's other points. */
export const moveEmotion = (id: Id, stageId: Id, place: Place = 'last'): MapEdit =>
  mapEdit('emotions.move', (edit) => {
    const emotion = edit.emotions.get(id);
    if (!emotion) return;
    const order = orderInStage(edit, { personaId: emotion.personaId, stageId }, place, id);
    edit.emotions.set(id, { stageId, order });
  });

export const removeEmotion = (id: Id): MapEdit => mapEdit('emotions.remove', (edit) => edit.emotions.remove(id));

const write = (name: string, id: Id, field: 'label' | 'feeling' | 'trigger', text: string): MapEdit =>
  mapEdit(name, (edit) => edit.emotions.set(id, { [field]: text }), typing(`emotion.${field}`, id));

function orderInStage(
  edit: Edit,
  { personaId, stageId }: Pick<Emotion, 'personaId' | 'stageId'>,
  place?: Place,
  movingId?: Id,
): string {
  const points = edit.emotions.all().filter((point) => point.personaId === personaId && point.stageId === stageId);
  return orderAt(points, place, movingId);
}
