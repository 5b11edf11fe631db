import { createContext, useContext } from 'react';
import type { Argument, BridgeProblem } from '../../shared/bridge/contract.ts';
import type { HostAddress, RunningWorkshop } from '../../shared/bridge/workshopRequests.ts';
import type { JourneyMap } from '../../shared/journey/journeyMap.ts';
import type { Result } from '../../shared/result.ts';
import type { Seat } from './seat.ts';

/** What only the window has that holds the workshop: the door. A guest's page has none. */
export interface Host {
  readonly running: RunningWorkshop | null;
  readonly seat: Seat | null;
  /** The map when it began; null until main has told, or when nobody knows. */
  readonly mapBefore: JourneyMap | null;
  addresses(): Promise<Result<readonly HostAddress[], BridgeProblem>>;
  start(wish: Argument<'workshop.start'>): Promise<Result<RunningWorkshop, BridgeProblem>>;
  /** To somebody who is here with a Senda of their own. */
  handOver(personId: string): Promise<Result<{ host: string }, BridgeProblem>>;
  /** While it is on its way: it goes on here after all. */
  takeBack(): Promise<Result<null, BridgeProblem>>;
  stop(): Promise<Result<null, BridgeProblem>>;
}

export const HostContext = createContext<Host | null>(null);

/** Null in a guest's browser. */
export const useHost = (): Host | null => useContext(HostContext);
