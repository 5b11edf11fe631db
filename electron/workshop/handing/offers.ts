import { randomBytes } from 'node:crypto';
import { type HostPlace, hostAt, placeOf } from '../../../shared/workshop/hostPlace.ts';
import { isSame } from './passes.ts';

/** The question to one person whether their Senda would go on as the host; one at a time. */
export interface Offers {
  make(personId: string): Offer;
  /** Heard from a guest: only the one who was asked, with what they were asked with, answers. */
  answer(personId: string, ticket: string, address: string, port: number): void;
  /** Nobody waits for an answer any more. */
  close(): void;
}

export interface Offer {
  readonly ticket: string;
  /** Where the other Senda waits; null when it does not want to, or says nothing. */
  readonly answered: Promise<HostPlace | null>;
}

const patience = 90_000;

export function createOffers(): Offers {
  let open: { personId: string; ticket: string; settle(place: HostPlace | null): void } | null = null;
  const settle = (place: HostPlace | null) => {
    open?.settle(place);
    open = null;
  };
  return {
    make(personId) {
      settle(null);
      const ticket = randomBytes(32).toString('base64url');
      const answered = new Promise<HostPlace | null>((resolve) => {
        const timer = setTimeout(() => settle(null), patience);
        open = {
          personId,
          ticket,
          settle(place) {
            clearTimeout(timer);
            resolve(place);
          },
        };
      });
      return { ticket, answered };
    },
    // The address is where the guest's line comes from: nobody can have the workshop sent to somebody else.
    answer(personId, ticket, address, port) {
      if (open?.personId === personId && isSame(open.ticket, ticket)) settle(placeOf(hostAt(address, port)));
    },
    close: () => settle(null),
  };
}
