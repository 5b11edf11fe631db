import type { RefObject } from 'react';
import type { BridgeProblem } from '../../../shared/bridge/contract.ts';
import type { CardKind } from '../../../shared/journey/card.ts';
import type { Id } from '../../../shared/journey/id.ts';
import type { LiveMap } from '../../../shared/live/liveMap.ts';
import type { Seat } from '../../workshop/seat.ts';
import type { Guest } from '../connection/guest.ts';
import type { Choices } from './places.ts';

export interface CaptureProps {
  readonly guest: Guest;
  readonly seat: Seat;
  readonly live: LiveMap;
  /** The stage that one looks at elsewhere: it is chosen here, too. */
  readonly stageId?: Id | null;
  /** Says why something did not work. */
  say(problem: BridgeProblem | null): void;
}

/** Chosen in place of a lane. */
export const parkingLot = 'parking-lot';

/** Said, and not yet heard by the host. */
export interface WaitingCard {
  readonly id: string;
  readonly text: string;
  readonly kind: CardKind | null;
}

/** What is being written, and where it will stand. */
export interface Capturing {
  readonly field: RefObject<HTMLTextAreaElement | null>;
  readonly text: string;
  setText(text: string): void;
  readonly choices: Choices;
  readonly place: { readonly stageId: string; readonly laneId: string };
  choose(place: { stageId?: string; laneId?: string }): void;
  readonly isLockedHere: boolean;
  readonly waiting: readonly WaitingCard[];
  put(): void;
}
