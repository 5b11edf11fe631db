import { nanoid } from 'nanoid';
import type { BridgeProblem } from '../../../shared/bridge/contract.ts';
import type { LiveMap } from '../../../shared/live/liveMap.ts';
import { failed } from '../../../shared/result.ts';
import {
  type GuestMessage,
  type HostMessage,
  hostMessageSchema,
  type Ticket,
} from '../../../shared/workshop/messages.ts';
import { writeReturnPass } from '../../../shared/workshop/returnPass.ts';
import type { RoomView } from '../../../shared/workshop/room.ts';
import type { Seat } from '../../workshop/seat.ts';
import { type Asks, createAsks } from './asks.ts';
import { type Clock, createClock } from './clock.ts';
import { type Copies, createCopies } from './copies.ts';
import { type Crowd, createCrowd } from './crowd.ts';
import { createGuard, type Guard } from './guard.ts';
import { createListeners } from './listeners.ts';
import { createNews, type Fault, isInFormerName, type News } from './news.ts';
import type { GivenMap } from './oneCopy.ts';
import { createPage } from './page.ts';
import type { Left, Shelf } from './shelf.ts';
import { createSeatKeeper, type SeatKeeper } from './standing.ts';
import { createUnheard, type Unheard } from './unheard.ts';

/*
 * A guest
 *
 *   host ─► wire ─┬─ edits ─────► document ─► live map ─► page
 *                 ├─ words ─────► seat (room, votes, timer), asks (answers)
 *                 └─ presence ──► crowd
 *
 * The wire comes back by itself, and the document brings everything that was written meanwhile. What the host refused
 * it tells; then the whole copy is fetched anew, so that nobody works on what only they see.
 */
export interface Guest {
  view(): GuestView;
  onChange(listener: () => void): () => void;
  /** An edit was refused before it was made, or undone afterwards. */
  onFault(listener: (fault: Fault) => void): () => void;
  readonly ask: Asks['ask'];
  /** What the host says about the workshop as a whole: that it moves, or that this person could go on with it. */
  onTold(listener: (message: HostMessage) => void): () => void;
  say(message: GuestMessage): void;
  /** The host has confirmed and answered everything. */
  isSettled(): boolean;
  /** What no host has confirmed. */
  unheard(): Left;
  /** Nothing is written or said here from now on. Gives what no host has confirmed, to be taken along. */
  leave(): Left;
  /** By which this person comes in at another address of the host, and at no other. */
  passTo(host: string): string;
  /** What waits went along to that address: nothing is written here until the host is back, or one stays after all. */
  restFor(host: string): void;
  stay(): void;
  /** The page shows the map. What takes long can begin. */
  drawn(): void;
  /** Whether this person put it up. */
  isOwn(id: string): boolean;
  close(): void;
}

export interface GuestView {
  /** Null until the host let us in. */
  readonly seat: Seat | null;
  /** Null until the map is whole. */
  readonly live: LiveMap | null;
  readonly sourcesWithRows: readonly string[];
  /** Where the person went on with all that waits here; null while they work here. */
  readonly wentTo: string | null;
  /** Why it ended; null while it goes on. */
  readonly over: BridgeProblem | null;
}

export interface GuestNeeds {
  readonly url: string;
  readonly ticket: Pick<Ticket, 'token' | 'personId'>;
  readonly Socket?: unknown;
  /** Fetches the map in one piece, which is packed, before the socket brings what is new. */
  readonly sight?: () => Promise<GivenMap | null>;
  /** The host's welcome, fetched likewise: with the records of the map there is a page before there is a line. */
  readonly welcome?: () => Promise<unknown>;
  /** Where that which the host has not heard outlives the page. */
  readonly shelf?: Shelf;
}

export function createGuest({ url, ticket, Socket, sight, welcome: early, shelf }: GuestNeeds): Guest {
  const { view, change, onChange } = createView();
  const news = createNews();
  const clock = createClock();
  const crowd = createCrowd(ticket.personId);
  const page = createPage();
  let isLeaving = false;
  const isResting = () => isLeaving || view().wentTo !== null;
  const guard = createGuard(() => (isResting() || copies.isRenewing() ? null : standingOf(view().seat)), news.refused);
  const say: Guest['say'] = (message) => copies.wire()?.say(message);
  const asks = createAsks(say, () => unheard.said());
  const unheard = createUnheard(shelf ?? null, asks.waiting);
  const act = actsOf({ asks, guard }, isResting);
  const acts = { now: clock.now, act, point: crowd.point, others: crowd.others, ...news.forSeat };
  const keeper = createSeatKeeper(ticket.personId, acts, (seat) => change({ seat }));
  const copies: Copies = createCopies({
    ...{ url, token: ticket.token, Socket, sight, whenDrawn: page.whenDrawn },
    hear: (message) => hear(parts, message),
    unheard,
    ...{ refuses: guard.refuses, mayWrite: guard.mayWrite },
    onLeft(writings, said) {
      guard.own(writings.flatMap(({ id, before }) => (before ? [] : [id])));
      for (const one of said) void act(one);
    },
    onCopy: () => change({ live: copies.live() }),
    onLost() {
      asks.lost();
      keeper.setConnected(false);
    },
    onTurnedAway: (kind) => end({ kind }),
  });
  const parts: Parts = { view, clock, crowd, guard, asks, keeper, copies, news, change, end };

  if (early) void sitEarly(parts, early, () => !view().seat && !view().over);

  function end(problem: BridgeProblem): void {
    if (view().over) return;
    asks.lost();
    crowd.close();
    copies.close();
    if (endsForGood.has(problem.kind) || isElsewhere(problem, unheard)) unheard.forget();
    else unheard.close();
    change({ over: problem });
  }
  return {
    ...{ view, onChange },
    ...news.forGuest,
    ...{ ask: asks.ask, isOwn: guard.isOwn, say, unheard: unheard.left, drawn: page.drawn },
    leave() {
      isLeaving = true;
      return unheard.left();
    },
    ...leavingWith({ ticket, unheard, change }),
    isSettled: () => !copies.isRenewing() && unheard.isNothing(),
    close: () => end({ kind: 'workshop-left' }),
  };
}

function createView() {
  const changes = createListeners<void>();
  let view: GuestView = { seat: null, live: null, sourcesWithRows: [], wentTo: null, over: null };
  return {
    view: () => view,
    onChange: changes.add,
    change(part: Partial<GuestView>): void {
      view = { ...view, ...part };
      changes.tell();
    },
  };
}

/** To another address of the host, with all that waits. */
const leavingWith = ({
  ticket,
  unheard,
  change,
}: Pick<GuestNeeds, 'ticket'> & Pick<Parts, 'change'> & { unheard: Unheard }) => ({
  passTo: (host: string) => writeReturnPass(ticket, host, nanoid()),
  restFor(host: string) {
    unheard.noteTakenAlong();
    change({ wentTo: host });
  },
  stay: () => change({ wentTo: null }),
});

/** Nobody is there any more who would hear it. */
const endsForGood = new Set(['workshop-over', 'workshop-removed']);

/** The host knows this ticket no more, as its person went on at another address: what waited is there, too. */
const isElsewhere = ({ kind }: BridgeProblem, { isTakenAlong }: Unheard): boolean =>
  kind === 'workshop-no-ticket' && isTakenAlong();

const actsOf =
  ({ asks, guard }: Pick<Parts, 'asks' | 'guard'>, isResting: () => boolean): Seat['act'] =>
  async (asked) => {
    if (isResting()) return failed({ kind: 'workshop-away' });
    if (asked.kind === 'card.put') guard.own([asked.card.id]);
    return asks.act(asked);
  };

interface Parts {
  view(): GuestView;
  readonly clock: Clock;
  readonly crowd: Crowd;
  readonly guard: Guard;
  readonly asks: Asks;
  readonly keeper: SeatKeeper;
  readonly copies: Copies;
  readonly news: News;
  change(part: Partial<GuestView>): void;
  end(problem: BridgeProblem): void;
}

function hear(parts: Parts, message: HostMessage): void {
  const { asks, clock, copies, keeper, news } = parts;
  asks.hear(message);
  news.hear(message);
  if (message.type === 'welcome') welcome(parts, message);
  if (message.type === 'room') {
    clock.hear(message.now);
    keeper.learn(message.room as Partial<RoomView>);
  }
  if (message.type === 'undone') {
    asks.lost();
    // Nobody heard yet what of it is forbidden: the host tells when it comes in the new name.
    copies.renew(message.ids, isInFormerName(message) ? () => true : undefined);
  }
  if (message.type === 'over') parts.end(message.problem as BridgeProblem);
}

type Welcome = Extract<HostMessage, { type: 'welcome' }>;

function sit({ view, clock, guard, change, keeper }: Parts, { room, own, sourcesWithRows, now }: Welcome): void {
  clock.begin(now);
  guard.own([...own, ...room.mine.hidden.map(({ id }) => id)]);
  // Told again, they are the same: nothing is drawn anew for them.
  if (view().sourcesWithRows.join() !== sourcesWithRows.join()) change({ sourcesWithRows });
  keeper.welcome(room);
}

/** Nobody has to wait for the line to know whose room it is; once it has told, it knows better. */
async function sitEarly(parts: Parts, early: () => Promise<unknown>, isExpected: () => boolean): Promise<void> {
  const message = hostMessageSchema.safeParse(await early()).data;
  if (message?.type === 'welcome' && isExpected()) sit(parts, message);
}

function welcome(parts: Parts, message: Welcome): void {
  sit(parts, message);
  parts.change({ wentTo: null });
  const wire = parts.copies.wire();
  if (wire) parts.crowd.follow(wire.awareness);
  parts.asks.opened();
}

const standingOf = (seat: Seat | null) =>
  seat && { role: seat.me.role, locks: seat.room.locks, privacy: seat.room.privacy, names: new Set([seat.me.name]) };
