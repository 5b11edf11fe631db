import type { VisitStart } from '../../shared/bridge/visitRequests.ts';
import { limits } from '../../shared/workshop/limits.ts';
import { livePath } from '../../shared/workshop/messages.ts';
import { createGuest, type Guest } from '../guest/connection/guest.ts';
import { noteFormer, shelfAt } from '../guest/former.ts';
import { request } from '../session/bridge.ts';
import { createVisitSocket } from './visitSocket.ts';

/** One stay in a workshop: a guest like those with a browser, whose socket goes through main. */
export interface Visiting {
  readonly guest: Guest;
  close(): void;
}

/** How much is heard before the map is weighed, which takes a while for a large one. */
const weighEvery = 64 * 1024 * 1024;

export function beginVisit({ host, token, personId }: VisitStart, onTooLarge: () => void): Visiting {
  let weighedAt = 0;
  const socket = createVisitSocket({
    onBytes(total) {
      if (total - weighedAt < weighEvery) return true;
      weighedAt = total;
      const { live } = guest.view();
      // A map that is not whole after twice its largest size never will be.
      const fits = live ? live.state().byteLength <= limits.document : total <= 2 * limits.document;
      if (!fits) queueMicrotask(onTooLarge);
      return fits;
    },
  });
  const guest = createGuest({
    url: `ws://${host}${livePath}`,
    ticket: { token, personId },
    Socket: socket.Socket,
    shelf: shelfAt(personId, host),
    async sight() {
      const answer = await request('visit.map', undefined);
      return answer.ok && answer.value ? { state: answer.value } : null;
    },
  });
  const stop = guest.onChange(() => {
    if (guest.view().over?.kind !== 'workshop-no-ticket') return;
    stop();
    void noteFormer(personId, host);
  });
  return {
    guest,
    close() {
      guest.close();
      socket.close();
    },
  };
}
