import { isAssetId } from '../../../shared/file/entryNames.ts';
import { failed, ok, type Result } from '../../../shared/result.ts';
import type { HostPlace } from '../../../shared/workshop/hostPlace.ts';
import { limits } from '../../../shared/workshop/limits.ts';
import { copyPath, mapPath, picturePath, type Ticket } from '../../../shared/workshop/messages.ts';
import type { Admitted } from './joinHost.ts';
import { createLines, type Lines, type LinesNeeds } from './lines.ts';
import { type Reached, reach } from './reach.ts';

/** A window's place in a workshop that another Senda holds: where that is, and by which ticket one is in. */
export interface Visit {
  ticket(): Ticket;
  readonly lines: Lines;
  place(): HostPlace;
  /** The map as the host gives it; null when it gives none. */
  map(): Promise<Uint8Array | null>;
  picture(id: string): Promise<Result<Uint8Array>>;
  copy(): Promise<Result<Uint8Array>>;
  /** By which of this machine's addresses the host is reached; null when it is not. */
  ownAddress(): Promise<string | null>;
  /** The workshop goes on elsewhere; with a ticket of that place, where one was given there. */
  moveTo(place: HostPlace, ticket?: Ticket): void;
  /** Whether it goes on in this very Senda. */
  noteTakenOver(isHere: boolean): void;
  wasTakenOver(): boolean;
  close(): void;
}

const largestPicture = 64 * 1024 * 1024;
const largestCopy = 512 * 1024 * 1024;

export function createVisit(admitted: Admitted, needs: LinesNeeds): Visit {
  let { place, ticket } = admitted;
  let isTakenOver = false;
  const lines = createLines(needs);
  const get = async (path: string, most: number, patience: number): Promise<Result<Uint8Array>> => {
    const headers = { authorization: `Bearer ${ticket.token}` };
    const reached = await reach(place, { method: 'GET', path, headers, most, patience });
    return reached.ok ? bodyOf(reached.value) : reached;
  };
  return {
    ticket: () => ticket,
    lines,
    place: () => place,
    async map() {
      const given = await get(mapPath, limits.document, 60_000);
      return given.ok ? given.value : null;
    },
    picture: async (id) =>
      isAssetId(id)
        ? get(`${picturePath}${encodeURIComponent(id)}`, largestPicture, 60_000)
        : failed({ kind: 'asset-missing' }),
    copy: () => get(copyPath, largestCopy, 300_000),
    async ownAddress() {
      const reached = await reach(place, { method: 'GET', path: '/', most: 1024 * 1024, patience: 8_000 });
      return reached.ok ? reached.value.ownAddress : null;
    },
    moveTo(next, given = ticket) {
      place = next;
      ticket = given;
      // The page dials again by itself.
      lines.close();
    },
    noteTakenOver(isHere) {
      isTakenOver = isHere;
    },
    wasTakenOver: () => isTakenOver,
    close: lines.close,
  };
}

const bodyOf = ({ status, body }: Reached): Result<Uint8Array> =>
  status === 200 ? ok(new Uint8Array(body)) : failed({ kind: status === 404 ? 'asset-missing' : 'workshop-away' });
