import type { MapEdit } from '../../shared/edits/edit.ts';
import type { JourneyMap, RecordTypes } from '../../shared/journey/journeyMap.ts';

/** What somebody may do next, given the map they see. The same numbers on the same map are the same edit. */
export interface Wish {
  verb: number;
  which: number;
  where: number;
  value: number;
}

export interface Writer {
  /** Typed texts consist of this one letter, so that it shows who typed what. */
  letter: string;
  freshId(): string;
}

export type Hand = ReturnType<typeof hand>;

/** What somebody sees and chooses. */
export function hand(journey: JourneyMap, writer: Writer, { which, where, value }: Wish) {
  const pick = (name: keyof RecordTypes, at = which): string | undefined => {
    const ids = Object.keys(journey[name]).sort();
    return ids[at % ids.length];
  };
  return {
    journey,
    value,
    where,
    id: writer.freshId(),
    pick,
    other: (name: keyof RecordTypes) => pick(name, where) ?? 'nowhere',
    /** One letter typed somewhere into a text. */
    typed: (text: string | undefined) => insert(text ?? '', where, writer.letter),
    place: value % 2 === 0 ? ({ before: pick('stages', where) ?? '' } as const) : ('first' as const),
  };
}

function insert(text: string, at: number, letter: string): string {
  const cut = at % (text.length + 1);
  return text.slice(0, cut) + letter + text.slice(cut);
}

/** Null when there is nothing that it could be done to. */
export type Verb = (hand: Hand) => MapEdit | null;

export const on =
  (name: keyof RecordTypes, edit: (id: string, hand: Hand) => MapEdit): Verb =>
  (hand) => {
    const id = hand.pick(name);
    return id === undefined ? null : edit(id, hand);
  };
