import { useEffect, useState } from 'react';
import type { Id } from '../../../shared/journey/id.ts';
import type { Seat } from '../../workshop/seat.ts';

/** Which stage a phone shows, and whether it was brought there by the facilitator. */
export interface PhoneSight {
  readonly stageId: Id | null;
  readonly isBrought: boolean;
}

/** Goes where the facilitator gathers all, and is left alone by any other tap. */
export function useSight({ onGather }: Pick<Seat, 'onGather'>, show: () => void) {
  const [sight, setSight] = useState<PhoneSight>({ stageId: null, isBrought: false });
  useEffect(
    () =>
      onGather((_place, stageId) => {
        setSight((before) => ({ stageId: stageId ?? before.stageId, isBrought: true }));
        show();
      }),
    [onGather, show],
  );
  return { ...sight, look: (stageId: Id) => setSight({ stageId, isBrought: false }) } as const;
}
