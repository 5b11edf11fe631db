import { z } from 'zod/mini';

/**
 * The part of the contract that is about a workshop which another Senda holds. Main speaks with that host; the page
 * knows no network, and gets through main what a browser would get from the host itself.
 */
const line = z.int().check(z.minimum(1), z.maximum(1_000_000_000));
const message = z
  .instanceof(Uint8Array<ArrayBufferLike>)
  .check(z.refine(({ byteLength }) => byteLength <= 64 * 1024 * 1024));

export const visitRequests = {
  /** The address and code on the wall. A start screen becomes the visitor's window; others get a new one. */
  'visit.join': z.object({
    address: z.string().check(z.maxLength(200)),
    code: z.string().check(z.maxLength(40)),
    name: z.string().check(z.maxLength(80)),
  }),
  /** Whom this window is in the workshop it visits. Asked when the page starts: lines of an earlier page are hung up. */
  'visit.read': z.undefined(),
  /** Opens a line under a number that the page chose; what comes over it is told in events. */
  'visit.dial': z.object({ line }),
  'visit.send': z.object({ line, message }),
  /** So many bytes were taken in: a host that talks faster than it is heard has to wait. */
  'visit.heard': z.object({ line, bytes: z.int().check(z.minimum(0)) }),
  'visit.hangUp': z.object({ line }),
  /** The map as the host gives it in one piece; null when it gives none. */
  'visit.map': z.undefined(),
  'visit.picture': z.object({ id: z.string().check(z.maxLength(100)) }),
  /** The map as a file of one's own, where the facilitator allows it. */
  'visit.copy': z.undefined(),
  /** Makes ready to go on as the host, with the ticket that the host gave; answers at which port. */
  'visit.takeOver': z.object({ ticket: z.string().check(z.maxLength(100)) }),
  /** The host said that the workshop goes on there. */
  'visit.moved': z.object({ host: z.string().check(z.maxLength(80)) }),
  /** The host is at another address now, as the wall says; the pass is of this window's ticket, for that address. */
  'visit.goTo': z.object({
    host: z.string().check(z.maxLength(80)),
    pass: z.string().check(z.maxLength(300)),
    by: z.string().check(z.maxLength(40)),
  }),
  /** The window is a start screen again. */
  'visit.leave': z.undefined(),
} as const;

export interface VisitStart {
  readonly token: string;
  readonly personId: string;
  readonly name: string;
  /** `192.168.1.24:4100` */
  readonly host: string;
}

export interface VisitRequests {
  'visit.join': null;
  'visit.read': VisitStart;
  'visit.dial': null;
  'visit.send': null;
  'visit.heard': null;
  'visit.hangUp': null;
  'visit.map': Uint8Array | null;
  'visit.picture': Uint8Array;
  /** Null when the person changed their mind. */
  'visit.copy': { fileName: string | null };
  'visit.takeOver': { port: number };
  'visit.moved': null;
  'visit.goTo': null;
  'visit.leave': null;
}

export interface VisitEvents {
  'visit.opened': { line: number };
  'visit.said': { line: number; message: Uint8Array };
  'visit.closed': { line: number; code: number; reason: string };
}
