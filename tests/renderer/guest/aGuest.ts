import WebSocket from 'ws';
import { createGuest, type Guest } from '../../../renderer/guest/connection/guest.ts';
import type { Shelf } from '../../../renderer/guest/connection/shelf.ts';
import type { Seat } from '../../../renderer/workshop/seat.ts';
import type { LiveMap } from '../../../shared/live/liveMap.ts';
import type { Joined } from '../../../shared/workshop/messages.ts';
import type { GuestRole } from '../../../shared/workshop/role.ts';
import { createMoments, type Moments, type TestWorkshop } from '../../electron/workshop/aWorkshop.ts';

/** A guest's page without a browser, whose line can be cut. */
export interface Came extends Moments {
  readonly guest: Guest;
  readonly faults: readonly string[];
  readonly ticket: Joined;
  readonly personId: string;
  live(): LiveMap;
  seat(): Seat;
  cut(): void;
  mend(): void;
}

const pages: Guest[] = [];

export function closePages(): void {
  for (const page of pages.splice(0)) page.close();
}

export async function come(workshop: TestWorkshop, name: string, role?: GuestRole, shelf?: Shelf): Promise<Came> {
  const { body } = await workshop.post('/join', { code: workshop.code(), name });
  const ticket = body as Joined;
  if (role) workshop.workshop.act({ kind: 'person.role', personId: ticket.personId, role });
  return comeBack(workshop, ticket, shelf);
}

/** With a ticket from before. */
export async function comeBack(workshop: TestWorkshop, ticket: Joined, shelf?: Shelf): Promise<Came> {
  const { url, sockets } = severable(workshop);
  const guest = createGuest({ url, ticket, Socket: sockets.Socket, ...(shelf && { shelf }) });
  pages.push(guest);
  const moments = createMoments();
  const faults: string[] = [];
  let followed: LiveMap | null = null;
  guest.onChange(() => {
    const { live } = guest.view();
    if (live && live !== followed) live.onSnapshot(moments.happened);
    followed = live;
    moments.happened();
  });
  guest.onFault(({ kind, problem }) => {
    faults.push(`${kind}: ${problem.kind}`);
    moments.happened();
  });
  await moments.until(() => guest.view().live && guest.view().seat);
  const live = () => guest.view().live as LiveMap;
  const seat = () => {
    const { seat: mine } = guest.view();
    if (!mine) throw new Error('not seated');
    return mine;
  };
  return { ...moments, guest, live, seat, faults, ticket, personId: ticket.personId, ...sockets };
}

/** Sockets that can be cut, and kept from coming back for a while. */
function severable(workshop: TestWorkshop) {
  const open = new Set<WebSocket>();
  let isCut = false;
  class Socket extends WebSocket {
    constructor(address: string) {
      super(isCut ? 'ws://127.0.0.1:1/' : address);
      this.on('error', () => {});
      open.add(this);
      this.once('close', () => open.delete(this));
    }
  }
  return {
    url: workshop.url('/live').replace('http', 'ws'),
    sockets: {
      Socket,
      cut() {
        isCut = true;
        for (const socket of open) socket.terminate();
      },
      mend() {
        isCut = false;
      },
    },
  };
}
