import type { Draft } from 'immer';
import type { Id } from '../journey/id.ts';
import type { JourneyMap, RecordTypes } from '../journey/journeyMap.ts';

/** One collection inside a running edit: reads see what the edit has done so far. */
export interface EditTable<Entry> {
  get(id: Id): Readonly<Entry> | undefined;
  all(): Readonly<Entry>[];
  /** Drafts the one touched record; a record that is gone is left alone, as a colleague may have removed it. */
  change(id: Id, change: (draft: Draft<Entry>) => void): void;
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

export const mapEdit = (name: string, apply: (edit: Edit) => void, gesture?: string): MapEdit =>
  gesture === undefined ? { name, apply } : { name, apply, gesture };
