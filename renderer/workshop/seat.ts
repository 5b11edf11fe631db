import { createContext, useContext } from 'react';
import type { BridgeProblem } from '../../shared/bridge/contract.ts';
import type { Id } from '../../shared/journey/id.ts';
import type { Result } from '../../shared/result.ts';
import type { Act, Reaction } from '../../shared/workshop/act.ts';
import type { Person } from '../../shared/workshop/person.ts';
import type { Place, Presence } from '../../shared/workshop/presence.ts';
import type { RoomView } from '../../shared/workshop/room.ts';

/**
 * A person's place in a workshop: the facilitator's over the bridge, a guest's over the host's socket. What is drawn of
 * a workshop asks only this, so it is the same in the app and in a browser.
 */
export interface Seat {
  readonly me: Person;
  readonly room: RoomView;
  /** False while the host cannot be reached; the map can be worked on all the same. */
  readonly isConnected: boolean;
  /** The host's clock, by which timers run. */
  now(): number;
  act(act: Act): Promise<Result<null, BridgeProblem>>;
  /** What others shall see of oneself; called as often as it changes, sent as often as it is good for. */
  point(presence: Omit<Presence, 'who'>): void;
  /** What everybody else points at now. */
  readonly others: { people(): readonly Presence[]; onChange(listener: () => void): () => void };
  onReaction(listener: (personId: string, reaction: Reaction, aboutId: string | null) => void): () => void;
  /** Somebody who may asked everybody to look there: at a part of the map, and at the stage that lies in it. */
  onGather(listener: (place: Place, stageId?: Id | null) => void): () => void;
}

/** Null while no workshop runs. */
export const SeatContext = createContext<Seat | null>(null);

export const useSeat = (): Seat | null => useContext(SeatContext);
