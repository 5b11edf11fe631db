import type { Segment } from '../journey/figure.ts';
import { type Id, newId } from '../journey/id.ts';
import { blankPersona, type Persona } from '../journey/persona.ts';
import { type AddingEdit, addingEdit, type MapEdit, mapEdit, typing } from './edit.ts';
import { orderAt, type Place } from './place.ts';

export interface NewPersona extends Partial<Omit<Persona, 'order'>> {
  place?: Place;
}

export type PersonaText = 'name' | 'role' | 'quote' | 'wants' | 'fears' | 'story';

export function addPersona({ id = newId(), place, ...fields }: NewPersona = {}): AddingEdit {
  return addingEdit('personas.add', id, (edit) =>
    edit.personas.add({ ...blankPersona, ...fields, id, order: orderAt(edit.personas.all(), place) }),
  );
}

export const renamePersona = (id: Id, name: string): MapEdit => write('personas.rename', id, 'name', name);

/** Role, quote, wants, fears or story. */
export const describePersona = (id: Id, field: PersonaText, text: string): MapEdit =>
  write('personas.describe', id, field, text);

export const setPersonaHue = (id: Id, hue: number): MapEdit =>
  mapEdit('personas.setHue', (edit) => edit.personas.set(id, { hue }));

/** One of the drawn portraits; a picture of one's own goes away. */
export const setPortrait = (id: Id, portrait: number): MapEdit =>
  mapEdit('personas.setPortrait', (edit) => edit.personas.set(id, { portrait, assetId: null }));

export const setPersonaPicture = (id: Id, assetId: string | null): MapEdit =>
  mapEdit('personas.setPicture', (edit) => edit.personas.set(id, { assetId }));

/** Whose answers are this persona's; nobody's in particular where it is empty. */
export const setPersonaSegment = (id: Id, segment: Segment): MapEdit =>
  mapEdit('personas.setSegment', (edit) => edit.personas.set(id, { segment }));

export const movePersona = (id: Id, place: Place): MapEdit =>
  mapEdit('personas.move', (edit) => {
    const order = orderAt(edit.personas.all(), place, id);
    edit.personas.set(id, { order });
  });

/** Only the persona goes; its feelings wait for an undo. */
export const removePersona = (id: Id): MapEdit => mapEdit('personas.remove', (edit) => edit.personas.remove(id));

const write = (name: string, id: Id, field: PersonaText, text: string): MapEdit =>
  mapEdit(name, (edit) => edit.personas.set(id, { [field]: text }), typing(`persona.${field}`, id));
