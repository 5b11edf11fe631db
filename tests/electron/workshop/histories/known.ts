import type { Memory } from '../../../../electron/workshop/memory.ts';
import type { Reach } from '../../../../electron/workshop/visiting/reach.ts';
import type { Guest } from '../../../../renderer/guest/connection/guest.ts';
import type { HostMessage, Joined } from '../../../../shared/workshop/messages.ts';
import type { Chance } from '../../../builders/chance.ts';
import type { MadeUpTime } from './clock.ts';
import type { Network } from './network.ts';
import type { Shelves } from './shelves.ts';
import type { Site } from './site.ts';

/** Hosts with their guests, and what is known of all that happened. */
export interface World {
  readonly time: MadeUpTime;
  readonly network: Network;
  readonly chance: Chance;
  /** Who leads now. */
  site: Site;
  /** All who ever did. */
  readonly sites: Site[];
  /** What the host wrote down before it went away; null while it is there. */
  away: { readonly memory: Memory; readonly state: Uint8Array } | null;
  readonly visitors: Visitor[];
  readonly removed: Set<string>;
  /** Words that were hidden once and not revealed since → by which ids their owner went, the newest last. */
  readonly secrets: Map<string, string[]>;
  /** The facilitator handed the workshop on, and does not know yet what became of it. */
  isHanding: boolean;
  /** How many of a hundred messages between two hosts are lost. */
  losses: number;
  handedOver: number;
  /** How often a host stopped in the middle of that. */
  crashed: number;
  /** A host that was away asks where its workshop is. */
  isAsking: boolean;
  /** How many asked to come in. */
  came: number;
  readonly freshId: () => string;
  readonly between: BetweenHosts;
}

/** What happens between two hosts, and to those whom the one sends to the other. */
export interface BetweenHosts {
  reach(world: World, isOn: () => boolean): Reach;
  told(world: World, visitor: Visitor, message: HostMessage): void;
}

/** Somebody with Senda's own page, and what is known of what they did. */
export interface Visitor {
  readonly address: string;
  readonly personId: string;
  /** With a Senda of their own, which could go on as the host. */
  readonly hasSenda: boolean;
  readonly shelves: Shelves;
  guest: Guest;
  /** Cards that they put onto their page's map: where each lay, and whether a rule ever stood against it since. */
  readonly added: Map<string, { readonly places: Set<string>; isExcused: boolean }>;
  /** Votes in which the host confirmed their dots → the receipt. */
  readonly voted: Map<string, string>;
  readonly faults: string[];
  /** Bytes that came over their wire since somebody looked. */
  readonly wire: Uint8Array[];
  isGone: boolean;
  /** Their own Senda hosts now. */
  tookOver: boolean;
  isMoving: boolean;
  host(): string;
  ticket(): Joined;
  /** Opens the page anew, which keeps only what it put on the shelf. */
  reload(): void;
  /** To another host: with the ticket, or with a pass where the page has another origin. */
  moveTo(moved: { host: string; pass: string }): Promise<void>;
}
