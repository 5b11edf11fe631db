import { type Id, newId } from '../journey/id.ts';
import { blankLink, type Link } from '../journey/link.ts';
import { type AddingEdit, addingEdit, type MapEdit, mapEdit, typing } from './edit.ts';

export interface NewLink extends Partial<Omit<Link, 'fromId' | 'toId'>> {
  fromId: Id;
  toId: Id;
}

export function addLink({ id = newId(), ...fields }: NewLink): AddingEdit {
  return addingEdit('links.add', id, (edit) => edit.links.add({ ...blankLink, ...fields, id }));
}

export const labelLink = (id: Id, label: string): MapEdit =>
  mapEdit('links.label', (edit) => edit.links.set(id, { label }), typing('link.label', id));

/** How many customers take it, 0–1; null when nobody counted. */
export const setLinkShare = (id: Id, share: number | null): MapEdit =>
  mapEdit('links.setShare', (edit) => edit.links.set(id, { share }));

export const removeLink = (id: Id): MapEdit => mapEdit('links.remove', (edit) => edit.links.remove(id));
