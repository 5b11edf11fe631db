import { z } from 'zod/mini';
import { idSchema } from '../journey/id.ts';
import type { Tagged } from '../result.ts';
import { actSchema, type Reaction } from '../workshop/act.ts';
import { type Place, type Presence, presenceSchema } from '../workshop/presence.ts';
import { guestRoleSchema } from '../workshop/role.ts';
import type { RoomView } from '../workshop/room.ts';

/** The part of the contract that is about the workshop which a window hosts: its person is the facilitator. */
export const workshopRequests = {
  /** Whether one is running, and where one could be held. */
  'workshop.read': z.undefined(),
  /** Opens the door, at one of the addresses that `workshop.read` named. */
  'workshop.start': z.object({
    address: z.string().check(z.maxLength(60)),
    name: z.string().check(z.maxLength(80)),
    newcomers: guestRoleSchema,
    mayTakeCopy: z.boolean(),
  }),
  'workshop.stop': z.undefined(),
  /** To somebody who is here with a Senda of their own; answered when it is done, or when they did not want to. */
  'workshop.handOver': z.object({ personId: idSchema }),
  /** While it is on its way to somebody: it goes on here after all. */
  'workshop.takeBack': z.undefined(),
  /** The map as it was when the running workshop began. */
  'workshop.before': z.undefined(),
  'workshop.act': z.object({ act: actSchema }),
  /** Where the facilitator points, as guests see it; not more often than twenty times a second. */
  'workshop.point': z.object({ presence: presenceSchema }),
} as const;

/** A network that this machine is in. */
export interface HostAddress {
  readonly address: string;
  /** What the system calls it: `eth0`, `Wi-Fi`. */
  readonly network: string;
  /** Reached from this machine alone. */
  readonly isOnlyHere: boolean;
}

export interface RunningWorkshop {
  /** `http://192.168.1.24:4100/` */
  readonly url: string;
  /** The same with the code in it, for the QR code. */
  readonly joinUrl: string;
  readonly code: string;
  readonly codeEndsAt: number;
  readonly startedAt: number;
  /** The host's clock when this was told. */
  readonly now: number;
  /** Somebody was asked to take it over, it is on its way there, or nobody knows whether it arrived; null: it stays. */
  readonly handing: { readonly stage: 'asked' | 'coming' | 'unsure'; readonly personId: string } | null;
  /** It came from another host a moment ago. */
  readonly isNewHere: boolean;
  readonly room: RoomView;
}

export interface WorkshopView {
  readonly running: RunningWorkshop | null;
  readonly addresses: readonly HostAddress[];
}

export interface WorkshopRequests {
  'workshop.read': WorkshopView;
  'workshop.start': RunningWorkshop;
  'workshop.stop': null;
  'workshop.handOver': { host: string };
  'workshop.takeBack': null;
  /** As a Yjs state; null when it is not known. */
  'workshop.before': Uint8Array | null;
  'workshop.act': null;
  'workshop.point': null;
}

export interface WorkshopEvents {
  /** Something about the workshop is different; null when it ended, and why when nobody here ended it. */
  'workshop.changed': { running: RunningWorkshop | null; why?: Tagged };
  /** What guests changed of the map: apply it as a peer's. */
  'workshop.edited': { update: Uint8Array };
  /** What everybody else points at: all of them each time. */
  'workshop.pointed': { people: Presence[] };
  'workshop.reaction': { personId: string; reaction: Reaction; aboutId: string | null };
  'workshop.gather': { place: Place };
}
