import { failed, ok, type Result } from '../result.ts';
import type { Act } from './act.ts';
import type { PutCard } from './hiddenCards.ts';
import type { Room } from './room.ts';

/** What an act asks of the host besides a new room. */
export type Effect =
  | { readonly kind: 'cards'; readonly cards: readonly { readonly by: string; readonly card: PutCard }[] }
  | { readonly kind: 'tell'; readonly act: Extract<Act, { kind: 'gather' | 'react' }> }
  | { readonly kind: 'remove'; readonly personId: string; readonly isBanned: boolean }
  | { readonly kind: 'letIn'; readonly personId: string }
  | { readonly kind: 'newCode' };

export interface Acted {
  readonly room: Room;
  readonly effects: readonly Effect[];
}

export type Outcome = Result<Acted>;

/** A new room, and perhaps something to do. */
export const became = (room: Room, ...effects: Effect[]): Outcome => ok({ room, effects });

export const refused = (kind: string): Outcome => failed({ kind });
