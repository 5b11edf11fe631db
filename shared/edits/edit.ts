import type { Draft } from 'immer';
import type { Id } from '../journey/id.ts';
import type { JourneyMap, RecordTypes } from '../journey/journeyMap.ts';

/** One collection inside a running edit: reads see what the edit has done so far. */
export interface EditTable<Entry> {
  get(id: Id): Readonly<Entry> | undefined;
  all(): Readonly<Entry>[];
  /** Drafts the one touched record; a record that is gone is left alone, as a colleague may have removed it. */
  change(id: Id, change: (draft: Draft<Entry>) => void): void;
  /** The same for plain fields. */
  set(id: Id, fields: Partial<Entry>): void;
  /** Takes the place of a record with the same id, where there is one. */
  add(record: Entry): void;
  remove(id: Id): void;
}

/** The small transaction that a recipe works on. */
export type Edit = { readonly [Name in keyof RecordTypes]: EditTable<RecordTypes[Name]> } & {
  /** The map before the edit. */
  readonly before: JourneyMap;
};

/** A named change of the map in the words of the field; the only way a map changes. */
export interface MapEdit {
  /** `cards.rename`: names the undo step and the log line. */
  readonly name: string;
  /**
   * Successive edits with the same key are one undo step: a drag, a run of typing in one card.
   */
  readonly gesture?: string;
  apply(edit: Edit): void;
}

/** An edit that makes a record says which, so that the window can select it. */
export interface AddingEdit extends MapEdit {
  readonly id: Id;
}

export const mapEdit = (name: string, apply: (edit: Edit) => void, gesture?: string): MapEdit =>
  gesture === undefined ? { name, apply } : { name, apply, gesture };

export const addingEdit = (name: string, id: Id, apply: (edit: Edit) => void): AddingEdit => ({ name, id, apply });

/** The key under which a run of typing in one field is one step. */
export const typing = (field: string, id: Id): string => `typing:${field}:${id}`;
