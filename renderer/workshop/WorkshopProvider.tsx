import type { ReactNode } from 'react';
import { HostContext } from './host.ts';
import { SeatContext } from './seat.ts';
import { useHostSeat } from './useHostSeat.ts';

/** Gives the facilitator's seat to everything in the window. */
export function WorkshopProvider({ children }: { children: ReactNode }) {
  const host = useHostSeat();
  return (
    <HostContext value={host}>
      <SeatContext value={host.seat}>{children}</SeatContext>
    </HostContext>
  );
}
