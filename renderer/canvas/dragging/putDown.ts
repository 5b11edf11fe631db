import type { Id } from '../../../shared/journey/id.ts';
import { measures } from '../../../shared/layout/measures.ts';

/** Something that lies across the columns from `first` to `last`. */
export interface Piece {
  readonly id: Id;
  readonly first: number;
  readonly last: number;
  /** Its height and the gap below it. */
  readonly extent: number;
  /** Where it lies now. */
  readonly y: number;
}

/** Each below whatever is already in its columns: the layout's own rule. */
export function putDown(pieces: readonly Piece[], start: number) {
  const next: number[] = [];
  const tops = new Map<Piece, number>();
  let bottom = start;
  for (const piece of pieces) {
    let y = start;
    for (let at = piece.first; at <= piece.last; at += 1) y = Math.max(y, next[at] ?? start);
    for (let at = piece.first; at <= piece.last; at += 1) next[at] = y + piece.extent;
    tops.set(piece, y);
    bottom = Math.max(bottom, y + piece.extent - measures.cardGap);
  }
  return { tops, bottom };
}
